import type { Token } from '../../tokens.ts';
import { MAX_TITLE } from './units.ts';

/** What stands for a token out of its context; null: the token itself. `opens`: it is the first of the title. */
export type Named = (token: Token, next: Token | undefined, opens: boolean) => string | null;

const DANGLING = new Set(
  'the a an of in on at by for from with to and or but that which who whose as into over under between its his her their this than about after before during since until while when where not also both if because including no shortly only just ever even nearly almost never still already finally later upon among amid against within without towards toward despite ,'.split(
    ' ',
  ),
);
const CONNECTIVES = new Set(
  'however meanwhile also then later earlier subsequently therefore thus moreover furthermore additionally instead afterwards publicly and but so yet still'.split(
    ' ',
  ),
);

const QUARTER = /^(?:north|south)?-?(?:east|west)$|^(?:north|south)$/;

/** Takes off what can't begin or end a title. A noun needs no article in front; a sentence keeps its own. */
export function trimEnds(tokens: readonly Token[], form: 'noun' | 'verb'): Token[] {
  let from = 0;
  let to = tokens.length;
  while (
    from < to &&
    (/^[^\p{L}\p{N}"“]/u.test(tokens[from]?.text ?? '') || CONNECTIVES.has(tokens[from]?.lower ?? ''))
  )
    from++;
  if (
    form === 'noun' &&
    /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') &&
    tokens[from + 1]?.pos !== 'PROPN'
  )
    from++;
  while (
    to > from &&
    (/^[^\p{L}\p{N}"”%)]/u.test(tokens[to - 1]?.text ?? '') || DANGLING.has(tokens[to - 1]?.lower ?? '')) &&
    !isParticle(tokens, to - 1) &&
    !pointsBack(tokens, to - 1)
  )
    to--;
  // "torpedoed the cruiser some 200 miles north": of where is gone.
  const end = QUARTER.test(tokens[to - 1]?.lower ?? '') ? to - 1 : to;
  if (
    end - from > 5 &&
    /^(?:miles?|kilomet(?:er|re)s?|km|met(?:er|re)s|yards|feet)$/.test(tokens[end - 1]?.lower ?? '') &&
    tokens[end - 2]?.pos === 'NUM' &&
    /^(?:some|about|around|nearly)$/.test(tokens[end - 3]?.lower ?? '')
  )
    return trimEnds(tokens.slice(from, end - 3), form);
  // "on their patrol close": to what is gone.
  if (
    to - from > 3 &&
    tokens[to - 1]?.lower === 'close' &&
    /^(?:NOUN|PROPN)$/.test(tokens[to - 2]?.pos ?? '')
  )
    return trimEnds(tokens.slice(from, to - 1), form);
  // "an offensive in the sprawling": what was to follow is gone.
  if (
    to - from > 3 &&
    tokens[to - 1]?.lower.endsWith('ing') &&
    tokens[to - 1]?.pos !== 'NOUN' &&
    tokens[to - 2]?.pos === 'DET'
  )
    return trimEnds(tokens.slice(from, to - 2), form);
  return tokens.slice(from, to);
}

/** "was tried for this": what it was is not gone, but told before. */
function pointsBack(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return index > 2 && token?.lower === 'this' && tokens[index - 1]?.pos === 'ADP';
}

/** "was sworn in", "was operated on", "declared the war over" */
function isParticle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const verb = tokens[index - 1];
  // "ordered her to hand them over"
  if (
    /^(?:over|in|off|on|by|through)$/.test(token?.lower ?? '') &&
    /^(?:them|it|him|her)$/.test(verb?.lower ?? '') &&
    tokens[index - 2]?.pos === 'VERB'
  )
    return true;
  if (token?.lower === 'over' && tokens.some(({ lemma }) => lemma === 'declare')) return true;
  return (
    /^(?:in|on|over|off|by|under|through|about|for)$/.test(token?.lower ?? '') &&
    (verb?.pos === 'VERB' || (verb?.lemma === 'be' && token?.lower === 'over')) &&
    verb.end + 1 === token?.start
  );
}

/** Marks with a space before them. */
const OPENS = new Set('( " “ \' ‘ – — -'.split(' '));

/** Joins tokens as they were spaced, by single spaces. */
export function spell(tokens: readonly Token[], named: Named): string {
  let title = '';
  let before: Token | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const word =
      named(token, tokens[i + 1], i === 0) ??
      (i > 0 && token.pos === 'VERB' && tokens[i + 1]?.pos !== 'PROPN' ? token.lower : token.text);
    const glued =
      before !== undefined &&
      (before.end === token.start || (token.pos === 'PUNCT' && !OPENS.has(token.text)));
    title += title === '' || glued ? word : ` ${word}`;
    before = token;
  }
  return capitalise(clean(title));
}

/**
 * The last resort: cut where a phrase ends, after the word that tells what happened if it comes that early; without its article, if need be.
 * `write`: how tokens are spelled; `told`: that word stands in it; `kept`: the tokens of the title.
 */
export function cutAt(
  tokens: readonly Token[],
  trigger: Token | undefined,
  write: (words: readonly Token[]) => string,
): Cut {
  const whole = cutBehind(tokens, trigger, write);
  const article = /^(?:the|an?)$/.test(tokens[0]?.lower ?? '');
  const short = whole.told || !article ? null : cutBehind(tokens.slice(1), trigger, write);
  const best = short?.told ? short : whole;
  const first = tokens.slice(0, 8);
  return best.title === ''
    ? { title: [...write(first)].slice(0, MAX_TITLE).join(''), told: false, kept: first }
    : best;
}

interface Cut {
  readonly title: string;
  readonly told: boolean;
  readonly kept: readonly Token[];
}

const PARTICLE = /^(?:up|out|off|down|back|away|apart|together)$/;

/** The longest title that ends with a phrase, and whether it holds the trigger. */
function cutBehind(
  tokens: readonly Token[],
  trigger: Token | undefined,
  write: (words: readonly Token[]) => string,
): Cut {
  const at = tokens.indexOf(trigger as Token);
  let best: Cut = { title: '', told: false, kept: [] };
  for (let end = 1; end <= tokens.length; end++) {
    const title = write(tokens.slice(0, end));
    if ([...title].length > MAX_TITLE) break;
    const next = tokens[end];
    const phraseEnds = next === undefined || /^(?:ADP|CCONJ|SCONJ|ADV|PUNCT|PART)$/.test(next.pos);
    if (
      !phraseEnds ||
      /^['’]s?$/.test(next?.lower ?? '') ||
      // "broke | out"
      (tokens[end - 1]?.pos === 'VERB' && PARTICLE.test(next?.lower ?? '')) ||
      dangles(tokens, end - 1) ||
      (end <= at && best.title !== '' && !isTold(tokens.slice(0, end), next))
    )
      continue;
    best = { title, told: end > at, kept: tokens.slice(0, end) };
  }
  return best;
}

/** "They attacked Poland | and war broke out": one of two is told. */
function isTold(kept: readonly Token[], next: Token | undefined): boolean {
  return next?.pos === 'CCONJ' && kept.slice(1, -1).some(({ pos }) => pos === 'VERB');
}

/** Whether a token can't end a title: a function word, a mark, an adjective cut off from its noun. */
function dangles(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (/^[^\p{L}\p{N}"”%)]/u.test(token.text) || DANGLING.has(token.lower) || token.pos === 'AUX') return true;
  return token.pos === 'ADJ' && /^(?:DET|ADP|ADJ)$/.test(tokens[index - 1]?.pos ?? '');
}

const OPEN_END = /[\s,;:–—(-]/;
/** What dates and asides leave behind that were taken out. */
const UNCLEAN = /\( ?\)|,,| {2}|^\s/;

/** What is left open at the end goes. */
export function clean(title: string): string {
  let end = title.length;
  while (end > 0 && OPEN_END.test(title[end - 1] ?? '')) end--;
  const closed = balanced(title.slice(0, end));
  if (!UNCLEAN.test(closed)) return closed;
  return closed.replaceAll('( )', '').replaceAll('()', '').replaceAll(',,', ',').replaceAll('  ', ' ').trim();
}

/** A quotation that was cut closes where it ends, a mark without its opening goes, a stop before the last mark too. */
function balanced(title: string): string {
  const single = title.lastIndexOf('‘');
  if (single >= 0 && !title.includes('’', single)) return `${title}’`;
  if (!/["“”]/.test(title)) return title;
  const whole = title.replace(/[.,](["”])$/, '$1');
  const count = (mark: string): number => whole.split(mark).length - 1;
  if (count('“') > count('”')) return `${whole}”`;
  if (count('“') < count('”')) return whole.replaceAll('”', '');
  if (count('"') % 2 === 0) return whole;
  return / "[^ ]/.test(whole) ? `${whole}"` : whole.replaceAll('"', '');
}

function capitalise(title: string): string {
  const first = title.charCodeAt(0);
  if (first >= 65 && first <= 90) return title;
  if (first >= 97 && first <= 122) return title.charAt(0).toUpperCase() + title.slice(1);
  return title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
