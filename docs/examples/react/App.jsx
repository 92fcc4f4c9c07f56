import { useState } from 'react';
import 'conflict-timeline';

/** React 19 sets properties of custom elements, and hears their events: `ct-select` is `onct-select`. */
export function App() {
  const [opened, setOpened] = useState('nothing');
  const [at, setAt] = useState('2031-02/2031-06');
  return (
    <>
      <p>
        <button onClick={() => setAt('truce-of-tarn')}>The truce</button> Open: <output>{opened}</output>
      </p>
      <conflict-timeline
        src="timeline.json"
        at={at}
        onct-select={({ detail }) => setOpened(detail ? detail.id : 'nothing')}
      />
    </>
  );
}
