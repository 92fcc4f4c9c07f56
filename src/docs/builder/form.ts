/** The builder as it stands in its page: the choices, two frames to see them in, the lines to copy. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { COLOR_NAMES, INKS, OWN_COLORS } from './colors.ts';
import { CHOSEN, HIDDEN } from './options.ts';
import { SNIPPETS } from './snippets.ts';

/** A page with nothing but the element: the builder fills it. */
export const FRAME_PAGE = 'builder-frame.html';

export function builderForm(): readonly ElementContent[] {
  return [
    h('noscript', [
      h(
        'p',
        'The builder needs JavaScript. The lines that it writes stand in Embedding, to be filled in by hand.',
      ),
    ]),
    h('form.builder', { autoComplete: 'off' }, [
      h('div.column', [
        h('fieldset', [
          h('legend', 'Data'),
          radio('data', 'sample', 'The invented war of these pages', true),
          radio('data', 'address', 'A file on the web', false),
          labelled(
            'Its address',
            h('input', { name: 'address', type: 'url', placeholder: 'https://…/timeline.json' }),
          ),
          radio('data', 'file', 'A file of yours; it stays on this machine', false),
          labelled(
            'Timeline or rows: JSON, NDJSON, CSV',
            h('input', { name: 'file', type: 'file', accept: '.json,.ndjson,.jsonl,.csv' }),
          ),
        ]),
        h('fieldset', [
          h('legend', 'Addresses and names'),
          labelled(
            'Where your site stands',
            h('input', { name: 'site', type: 'url', value: 'https://paper.example/war/' }),
          ),
          labelled(
            'What a frame is called',
            h('input', { name: 'title', value: 'Timeline', maxLength: 200 }),
          ),
        ]),
      ]),
      h('fieldset', [
        h('legend', 'Options'),
        labelled(
          'Opens at: a date, a range, an event',
          h('input', { name: 'at', value: '2031-02/2031-06', maxLength: 2000 }),
        ),
        ...Object.entries(CHOSEN).map(([name, [label, usual, values]]) =>
          labelled(
            label,
            h('select', { name }, [
              h('option', { value: '' }, usual),
              ...values.map((value) => h('option', value)),
            ]),
          ),
        ),
      ]),
      h('fieldset', [
        h('legend', 'For a lesson'),
        labelled('Nothing outside of: a date, a range', h('input', { name: 'within', maxLength: 200 })),
        h('p', 'Leave out:'),
        h(
          'div.checks',
          Object.entries(HIDDEN).map(([value, label]) =>
            h('label.radio', [h('input', { type: 'checkbox', name: 'hide', value }), h('span', label)]),
          ),
        ),
      ]),
      h('fieldset.colors', [
        h('legend', 'Colours'),
        h('div.table', { tabIndex: 0 }, [
          h('table', [
            h('thead', [
              h(
                'tr',
                ['', 'light', 'dark', 'least contrast'].map((name) =>
                  name === '' ? h('td') : h('th', { scope: 'col' }, name),
                ),
              ),
            ]),
            h(
              'tbody',
              Object.entries(COLOR_NAMES).map(([name, label]) => colorRow(name, label)),
            ),
          ]),
        ]),
        h('p', [h('button', { type: 'button', name: 'reset' }, 'The element’s own colours')]),
      ]),
    ]),
    h('p.builder-status', { role: 'status' }),
    h('h2', 'As it will be'),
    h('p', [
      labelled(
        'Shown on',
        h('select', { name: 'shown' }, [
          h('option', { value: 'light' }, 'a light page'),
          h('option', { value: 'dark' }, 'a dark page'),
        ]),
      ),
    ]),
    h('div.frames', [frame('desk', 'On a desk'), frame('phone', 'On a phone')]),
    h('h2', 'To copy'),
    h('p', [
      labelled(
        'Goes into',
        h(
          'select',
          { name: 'snippet' },
          SNIPPETS.map(({ name }) => h('option', name)),
        ),
      ),
    ]),
    h('p.advice'),
    h('pre.snippet', { tabIndex: 0 }, [h('code')]),
  ];
}

function labelled(label: string, control: Element): Element {
  return h('label', [h('span', label), control]);
}

function radio(name: string, value: string, label: string, checked: boolean): Element {
  return h('label.radio', [h('input', { type: 'radio', name, value, checked }), h('span', label)]);
}

function colorRow(name: string, label: string): Element {
  const [light = '', dark = ''] = OWN_COLORS[name] ?? [];
  const cell = (look: string, value: string): Element =>
    h('td', [h('input', { type: 'color', name: `${name}-${look}`, value, ariaLabel: `${label}, ${look}` })]);
  const isInk = (INKS as readonly string[]).includes(name);
  return h('tr', [
    h('th', { scope: 'row' }, label),
    cell('light', light),
    cell('dark', dark),
    h('td', isInk ? [h('output', { name: `${name}-contrast` })] : []),
  ]);
}

function frame(name: string, label: string): Element {
  return h('figure', { className: [name], tabIndex: name === 'desk' ? 0 : undefined }, [
    h('figcaption', label),
    h('iframe', { src: FRAME_PAGE, title: label, name }),
  ]);
}
