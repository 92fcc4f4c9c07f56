import type { Kind, Role, Status } from '../../model/timeline.ts';
import type { Range } from '../article.ts';
import type { Deed } from './deeds.ts';

/** One telling of one happening in one article. Offsets are UTF-16 units of the article's text. */
export interface EventMention extends Range {
  readonly title: string;
  /** Index into the article's date mentions; null: the text does not date it. */
  readonly date: number | null;
  /** What is told, finer than `kind`: see lexicon.json. */
  readonly concept: string;
  readonly kind: Kind;
  readonly status: Status;
  /** Indices into the article's actors. */
  readonly actors: readonly { readonly actor: number; readonly role: Role }[];
  readonly claimedBy: readonly number[];
  readonly disputedBy: readonly number[];
  readonly place?: string | undefined;
  /** The word that tells it. */
  readonly trigger: Range;
  /** Its folded lemma. */
  readonly lemma: string;
  /** It ends as a plural does. */
  readonly plural: boolean;
  /** Folded content words, for telling whether two mentions tell the same. */
  readonly terms: readonly string[];
  /** Index of its sentence: what one sentence tells twice is two happenings. */
  readonly sentence: number;
  /** Whether it stands in the title or the first paragraph, which sum up what the rest tells. */
  readonly lede: boolean;
  /**
   * `own`: its own date dates it. `shared`: it stands under a date that another clause has first.
   * `reference`: it speaks of a happening that is told elsewhere ("the war that has lasted three years") and is none by itself.
   */
  readonly footing: 'own' | 'shared' | 'reference';
  readonly rule: string;
  /** The concept that it speaks of as known: "the raid", "this accord", and no other word. */
  readonly again?: string | undefined;
  /** What is done, in whatever form it is told. */
  readonly deed?: Deed | undefined;
}
