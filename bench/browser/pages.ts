/** The pages that are measured: each draws the same rows, and says by `range` what it shows and by `drawn` when it shows something. */

export interface Measured {
  readonly name: string;
  /** Where an event first stands: a selector, through open shadow roots; null: `drawn` says. */
  readonly event: string | null;
  /** Where the pointer goes. */
  readonly plot: string;
  /** A key that makes the wheel zoom, where it needs one. */
  readonly key: 'Control' | null;
  /** What one turn of the wheel asks for. */
  readonly wheel: number;
  /** A button that is pressed instead, where the wheel does not zoom. */
  readonly button: string | null;
  /** A module that sets `window.show(rows)`. */
  readonly script: string;
  /** Its packages are not made for browsers: to be bundled, as a publisher would. */
  readonly isBundled: boolean;
}

/** What drawing itself takes: every event as a square. */
export const BARE: Measured = {
  name: 'bare canvas',
  event: null,
  plot: 'canvas',
  key: null,
  wheel: -20,
  button: null,
  isBundled: false,
  script: `
    const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 600 });
    document.body.append(canvas);
    const pen = canvas.getContext('2d');
    let times, lanes, from, to, asked = false;
    const first = (at) => { let low = 0, high = times.length; while (low < high) { const middle = (low + high) >> 1; if (times[middle] < at) low = middle + 1; else high = middle; } return low; };
    const draw = () => {
      asked = false;
      pen.clearRect(0, 0, 1280, 600);
      for (let i = first(from), end = first(to); i < end; i++)
        pen.fillRect(((times[i] - from) / (to - from)) * 1280, lanes[i] * 100 + ((i * 31) % 90), 3, 3);
      window.drawn = true;
    };
    const ask = () => { if (!asked) { asked = true; requestAnimationFrame(draw); } };
    canvas.addEventListener('wheel', (event) => {
      event.preventDefault();
      const at = from + (event.offsetX / 1280) * (to - from), by = 2 ** (event.deltaY * 0.002);
      [from, to] = [at - (at - from) * by, at + (to - at) * by];
      ask();
    }, { passive: false });
    window.show = (rows) => {
      const names = [...new Set(rows.map(({ group }) => group))];
      times = Float64Array.from(rows, ({ start }) => start);
      lanes = Uint8Array.from(rows, ({ group }) => names.indexOf(group));
      [from, to] = [times[0], times.at(-1)];
      draw();
    };`,
};

export const PAGES: readonly Measured[] = [
  {
    name: 'conflict-timeline',
    // The first picture, marks and words, is drawn on it; what one can press lies over it a frame later.
    event: 'canvas.marks',
    plot: '.plot',
    key: 'Control',
    wheel: -2,
    button: null,
    isBundled: false,
    script: `
      import '/built/conflict-timeline.js';
      const element = document.createElement('conflict-timeline');
      document.body.append(element);
      window.show = (rows) => { element.rows = rows; };`,
  },
  BARE,
  {
    name: 'vis-timeline',
    event: '.vis-item',
    plot: '.vis-center',
    key: null,
    wheel: -20,
    button: null,
    isBundled: false,
    script: `
      import { Timeline, DataSet } from '/peers/vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs';
      const box = document.createElement('div');
      document.body.append(box);
      window.show = (rows) => {
        const names = [...new Set(rows.map(({ group }) => group))];
        const items = rows.map(({ id, title, start, end, group }) => ({ id, content: title, start, end, group, type: end ? 'range' : 'point' }));
        new Timeline(box, new DataSet(items), new DataSet(names.map((id) => ({ id, content: id }))), { maxHeight: 600, stack: true });
      };`,
  },
  {
    name: 'uPlot',
    event: null,
    plot: '.u-over',
    key: null,
    wheel: -20,
    button: null,
    isBundled: false,
    script: `
      import uPlot from '/peers/uplot/dist/uPlot.esm.js';
      window.show = (rows) => {
        const names = [...new Set(rows.map(({ group }) => group))];
        const data = [rows.map(({ start }) => start / 1000), rows.map(({ group }) => names.indexOf(group))];
        const points = { points: { show: true, size: 3 }, paths: () => null };
        const zoom = (plot) => plot.over.addEventListener('wheel', (event) => {
          event.preventDefault();
          const { min, max } = plot.scales.x, at = plot.posToVal(event.offsetX, 'x'), by = 2 ** (event.deltaY * 0.002);
          plot.setScale('x', { min: at - (at - min) * by, max: at + (max - at) * by });
        }, { passive: false });
        new uPlot({ width: 1280, height: 600, series: [{}, points], hooks: { ready: [zoom], draw: [() => { window.drawn = true; }] } }, data, document.body);
      };`,
  },
  {
    name: 'TimelineJS',
    event: '.tl-timemarker',
    plot: '.tl-timenav',
    key: null,
    wheel: 0,
    button: '.tl-menubar-button:has(.tl-icon-zoom-in)',
    isBundled: false,
    // Without a font, which it would ask of a third party.
    script: `
      const at = '/peers/@knight-lab/timelinejs/dist/';
      const box = Object.assign(document.createElement('div'), { id: 'box' });
      box.style.blockSize = '680px';
      document.body.append(box);
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at + 'css/timeline.css' }));
      await new Promise((loaded) => document.head.append(Object.assign(document.createElement('script'), { src: at + 'js/timeline.js', onload: loaded })));
      const date = (ms) => {
        const day = new Date(ms);
        return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate(), hour: day.getUTCHours(), minute: day.getUTCMinutes() };
      };
      window.show = (rows) => {
        const events = rows.map(({ id, title, start, end, group }) => ({
          unique_id: 'e' + id, group, start_date: date(start), ...(end ? { end_date: date(end) } : {}), text: { headline: title },
        }));
        new TL.Timeline('box', { events }, { font: null, initial_zoom: 1 });
      };`,
  },
  {
    name: 'react-chrono',
    event: '.vertical-item-row',
    plot: '#box',
    key: null,
    // It has no zoom: the wheel scrolls.
    wheel: 40,
    button: null,
    isBundled: true,
    script: `
      import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import { Chrono } from 'react-chrono';
      import look from 'react-chrono/dist/style.css?inline';
      const box = Object.assign(document.createElement('div'), { id: 'box' });
      box.style.blockSize = '660px';
      document.body.append(box);
      document.head.append(Object.assign(document.createElement('style'), { textContent: look }));
      window.show = (rows) => {
        const items = rows.map(({ title, start, group }) => ({ title: new Date(start).toISOString().slice(0, 10), cardTitle: title, cardSubtitle: group }));
        createRoot(box).render(createElement(Chrono, { items, mode: 'vertical' }));
      };`,
  },
];
