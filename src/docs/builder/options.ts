/** What one can choose beside data, addresses and colours. */
import { LANGUAGES } from '../../elements/strings/strings.ts';
import { LANE_KEYS, type Control } from '../../model/link-options.ts';

/** Attributes that one chooses a value of; the first word of each is what the element does without. */
export const CHOSEN: Readonly<
  Record<string, readonly [label: string, usual: string, values: readonly string[]]>
> = {
  lang: ['Language', 'as the page', LANGUAGES],
  theme: ['Look', 'as the page', ['light', 'dark', 'auto']],
  mode: ['View', 'timeline', ['list']],
  lanes: ['Lanes', 'side', LANE_KEYS.filter((key) => key !== 'side')],
};

/** What a lesson can do without, in words. */
export const HIDDEN: Readonly<Record<Control, string>> = {
  search: 'Search',
  filters: 'Filters',
  list: 'List',
  lanes: 'Choice of lanes',
  zoom: 'Zoom',
  compare: 'Compare',
  story: 'Story',
  share: 'Share',
  keys: 'Help for keys',
  links: 'Links to sources',
};

/** In the order in which they are written. */
export const ATTRIBUTES = ['at', 'within', ...Object.keys(CHOSEN), 'hide'];
