import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../../src/model/link-options.ts';
import {
  asksForHeight,
  heightMessages,
  openMessage,
  OPENS,
  readAnswer,
  readHeight,
  readOpen,
  REFUSED,
} from '../../src/site/embed-messages.ts';
import { embedColors, FRAME_COLORS } from '../../src/site/embed-colors.ts';
import { embedOptions } from '../../src/site/embed-options.ts';
import { HOSTILE } from '../hostile.ts';

const PAGE = 'https://war.example/site/embed/';
const options = (search: string) => embedOptions(search, PAGE);

describe('the options of an embed page', () => {
  it('come from the query', () => {
    expect(options('?at=2025-04-21&lang=uk&theme=dark&mode=list&lanes=kind&src=other.json')).toEqual({
      src: 'https://war.example/site/embed/other.json',
      at: '2025-04-21',
      lang: 'uk',
      theme: 'dark',
      mode: 'list',
      lanes: 'kind',
    });
  });

  it.each([
    ['?within=2025-04&hide=filters,links', { within: '2025-04', hide: 'filters,links' }],
    ['?controls=story,zoom', { hide: 'search,filters,list,lanes,compare,share,keys,links' }],
    ['?controls=zoom,links&hide=Zoom', { hide: 'search,filters,list,lanes,zoom,compare,story,share,keys' }],
    ['?controls=none', { hide: CONTROLS.join() }],
    ['?controls=all', {}],
    ['?hide=all', { hide: CONTROLS.join() }],
    ['?controls=doors&hide=windows', {}],
    ['?lanes=none', { lanes: 'none' }],
  ])('fix what a lesson shows: %s', (search, found) => {
    expect(options(search)).toEqual(found);
  });

  it('never throw, and hide only what is there', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), fc.string(), (rest, hide, controls) => {
        const found = options(`?${rest}&${new URLSearchParams({ hide, controls }).toString()}`);
        expect((found.hide ?? '').split(',').filter((name) => !CONTROLS.some((one) => one === name))).toEqual(
          found.hide === undefined ? [''] : [],
        );
      }),
    );
  });

  it('may be colours, each of six digits, for both looks or one for each', () => {
    expect(
      embedColors('?color-paper=fff1e5-201A14&color-ink=111111&color-side-8=abcdef&at=2025&color-ink=222222'),
    ).toEqual([
      ['--ct-paper', 'light-dark(#fff1e5, #201A14)'],
      ['--ct-ink', '#111111'],
      ['--ct-side-8', '#abcdef'],
    ]);
  });

  it.each([
    '?color-paper=red',
    '?color-paper=%23ffffff',
    '?color-paper=fff',
    '?color-paper=ffffff-',
    '?color-paper=ffffff-000000-000000',
    '?color-paper=ffffff;background:url(https://evil.example/)',
    '?color-paper=url(https://evil.example/)',
    '?color-paper=%0Affffff',
    '?color-height=ffffff',
    '?color-side-9=ffffff',
    '?paper=ffffff',
    '?--ct-paper=ffffff',
  ])('are no colours where they are anything else: %s', (search) => {
    expect(embedColors(search)).toEqual([]);
  });

  it('give a style colours and nothing else, whatever is asked', () => {
    const names = fc.oneof(
      fc.constantFrom(...FRAME_COLORS).map((name) => `color-${name}`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.oneof(fc.constantFrom(...HOSTILE), fc.string())), (asked) => {
        for (const [property, value] of embedColors(`?${new URLSearchParams(asked).toString()}`)) {
          expect(property).toMatch(/^--ct-[a-z]+(?:-[1-8])?$/);
          expect(value).toMatch(/^(?:#[\da-f]{6}|light-dark\(#[\da-f]{6}, #[\da-f]{6}\))$/i);
        }
      }),
    );
  });

  it('take a range for what it is', () => {
    expect(options('?range=2025-04-01/2025-04-21')).toEqual({ at: '2025-04-01/2025-04-21' });
  });

  it.each([
    '?src=javascript:alert(1)',
    '?src=data:application/json,{}',
    '?src=file:///etc/passwd',
    '?src=http://[',
    '?theme=pink&mode=both&lang=xx&lanes=colour',
    '?onload=alert(1)&style=x&timeline={}',
    '?at=&src=&lang=',
    '?%',
    '',
  ])('are passed over where they make no sense: %s', (search) => {
    expect(options(search)).toEqual({});
  });
});

describe('the height that a frame asks for', () => {
  it('is said in our words and in AMP’s, and in WordPress’s where it gave a secret', () => {
    expect(heightMessages(640.4, '')).toEqual([
      { type: 'conflict-timeline', height: 640 },
      { sentinel: 'amp', type: 'embed-size', height: 640 },
    ]);
    expect(heightMessages(640, '#?secret=aB3dE')).toContainEqual({
      message: 'height',
      value: 640,
      secret: 'aB3dE',
    });
  });

  it.each([
    [5, 200],
    [9e9, 1000],
    [Infinity, 1000],
  ])('stays between what readers and WordPress take: %d', (wanted, height) => {
    expect(heightMessages(wanted, '')[0]).toEqual({ type: 'conflict-timeline', height });
  });

  it('is said again to a WordPress that asks with the secret', () => {
    expect(asksForHeight({ message: 'ready', secret: 'aB3dE' }, '#?secret=aB3dE')).toBe(true);
  });

  it.each([
    null,
    'ready',
    {},
    { message: 'ready' },
    { message: 'ready', secret: 'other' },
    { message: 'height', secret: 'aB3dE', value: 900 },
  ])('is not said again for %j', (data) => {
    expect(asksForHeight(data, '#?secret=aB3dE')).toBe(false);
    expect(asksForHeight(data, '')).toBe(false);
  });

  it('is read back by the parent', () => {
    for (const message of heightMessages(480, '').slice(0, 1)) expect(readHeight(message)).toBe(480);
  });

  it.each([
    null,
    'height',
    480,
    [],
    {},
    { type: 'conflict-timeline' },
    { type: 'conflict-timeline', height: '480' },
    { type: 'conflict-timeline', height: Number.NaN },
    { type: 'conflict-timeline', height: -1 },
    { type: 'conflict-timeline', height: 1e9 },
    { type: 'other', height: 480 },
  ])('is nothing where the message is not ours or makes no sense: %j', (data) => {
    expect(readHeight(data)).toBeNull();
  });
});

describe('an address that a frame asks to have opened', () => {
  it('is one of http(s), and nothing else', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), (address) => {
        expect(readOpen(openMessage(address))).toBe(new URL(address).href);
      }),
    );
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'blob:https://a.example/1',
      '//a.example/',
      '',
    ])
      expect(readOpen(openMessage(address))).toBeNull();
    expect(readOpen({ type: 'another', open: 'https://a.example/' })).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        for (const message of [data, { type: 'conflict-timeline', open: data }])
          expect(readOpen(message) ?? 'https://').toMatch(/^https?:/);
      }),
    );
  });

  it('is opened or refused by the page around', () => {
    expect([OPENS, REFUSED].map(readAnswer)).toEqual(['opens', 'refused']);
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readAnswer({ type: 'conflict-timeline', opens: data })).toBe(data === true ? 'opens' : null);
        expect(readAnswer(data)).toBeNull();
      }),
    );
  });
});
