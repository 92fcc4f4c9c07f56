/** What the address of an embed page asks for: a few words in its query, each checked, the rest passed over. */
import { LANGUAGES } from '../elements/strings.ts';

/** Attributes for the element. */
export type EmbedOptions = Readonly<
  Partial<Record<'src' | 'at' | 'lang' | 'theme' | 'mode' | 'lanes', string>>
>;

const THEMES = new Set(['light', 'dark', 'auto']);
const MODES = new Set(['timeline', 'list']);
const LANES = new Set(['actor', 'side', 'kind', 'place', 'source']);
/** The element reads any link, and says what it did not understand; a text this long is none. */
const LONGEST = 2000;

/**
 * `search`: as `location.search`. `range` is another word for `at`. A `src` has to be http(s), relative to the page or with
 * its host; never in the fragment, which belongs to whoever frames the page.
 */
export function embedOptions(search: string, pageUrl: string): EmbedOptions {
  const asked = new URLSearchParams(search);
  const one = (name: string, allowed?: ReadonlySet<string>): string | undefined => {
    const value = asked.get(name)?.slice(0, LONGEST);
    return value === undefined || value === '' || (allowed && !allowed.has(value)) ? undefined : value;
  };
  const src = one('src');
  const url = src !== undefined && URL.canParse(src, pageUrl) ? new URL(src, pageUrl) : null;
  const found = {
    src: url && /^https?:$/.test(url.protocol) ? url.href : undefined,
    at: one('at') ?? one('range'),
    lang: one('lang', new Set(LANGUAGES)),
    theme: one('theme', THEMES),
    mode: one('mode', MODES),
    lanes: one('lanes', LANES),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
