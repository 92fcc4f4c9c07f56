/** The JSON of TimelineJS 3. */
import type { Slide } from './timelinejs.ts';
import { slidesOf } from './write-slides.ts';
import type { WriteInput, Written } from './written.ts';

type Json = string | number | boolean | { [name: string]: Json };

export function writeTimelineJs(input: WriteInput): Written {
  const { title, events, eras, losses } = slidesOf(input);
  const { scale } = input.timeline.fields ?? {};
  const json = {
    ...(scale === undefined ? {} : { scale }),
    title: objectOf(title),
    events: events.map(objectOf),
    ...(eras.length === 0 ? {} : { eras: eras.map(objectOf) }),
  };
  return { text: `${JSON.stringify(json, null, 1)}\n`, losses };
}

/** `media.url` becomes `{ media: { url } }`. Numbers of dates are numbers, and yes or no is none of a text. */
function objectOf(slide: Slide): Json {
  const root: { [name: string]: Json } = Object.create(null) as { [name: string]: Json };
  for (const [path, text] of slide) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let at = root;
    for (const name of names) {
      const below = at[name];
      const next = typeof below === 'object' ? below : (Object.create(null) as { [name: string]: Json });
      at[name] = next;
      at = next;
    }
    at[last] = valueOf(path, text);
  }
  return root;
}

function valueOf(path: string, text: string): Json {
  if (/^(?:start|end)_date\./.test(path) && /^-?\d{1,15}$/.test(text)) return Number(text);
  return path === 'autolink' && /^(?:true|false)$/.test(text) ? text === 'true' : text;
}
