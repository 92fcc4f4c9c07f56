/** What the address of an embed page asks for: a few words in its query, each checked, the rest passed over. */
import { LANGUAGES } from '../elements/strings/strings.ts';
import { CONTROLS, LANE_KEYS } from '../model/link-options.ts';

/** Attributes for the element. */
export type EmbedOptions = Readonly<
  Partial<Record<'src' | 'at' | 'lang' | 'theme' | 'mode' | 'lanes' | 'within' | 'hide', string>>
>;

const THEMES = ['light', 'dark', 'auto'];
const MODES = ['timeline', 'list'];
/** The element reads any link, and says what it did not understand; a text this long is none. */
const LONGEST = 2000;

/**
 * `search`: as `location.search`. `range` is another word for `at`; `controls` says what is left where `hide` says what is not.
 * A `src` has to be http(s), relative to the page or with its host; never in the fragment, which belongs to whoever frames the page.
 */
export function embedOptions(search: string, pageUrl: string): EmbedOptions {
  const asked = new URLSearchParams(search);
  const one = (name: string, allowed?: readonly string[]): string | undefined => {
    const value = asked.get(name)?.slice(0, LONGEST);
    return value === undefined || value === '' || (allowed && !allowed.includes(value)) ? undefined : value;
  };
  const src = one('src');
  const url = src !== undefined && URL.canParse(src, pageUrl) ? new URL(src, pageUrl) : null;
  const found = {
    src: url && /^https?:$/.test(url.protocol) ? url.href : undefined,
    at: one('at') ?? one('range'),
    lang: one('lang', LANGUAGES),
    theme: one('theme', THEMES),
    mode: one('mode', MODES),
    lanes: one('lanes', LANE_KEYS),
    within: one('within'),
    hide: hidden(one('hide'), one('controls')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Names of controls that are not known hide nothing, and a list of only such says nothing. */
function hidden(hide: string | undefined, controls: string | undefined): string | undefined {
  const [out, left] = [namesIn(hide), namesIn(controls)];
  const isHidden = (name: string): boolean =>
    out.includes(name) ||
    out.includes('all') ||
    (left.length > 0 && !left.includes(name) && !left.includes('all'));
  return CONTROLS.filter(isHidden).join() || undefined;
}

function namesIn(list = ''): readonly string[] {
  const known: readonly string[] = [...CONTROLS, 'all', 'none'];
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => known.includes(name));
}
