/** A citation in the style that the reader asks for. */
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicagoEntry, chicagoNote } from './chicago.ts';
import { cslJson } from './csl.ts';
import { mla } from './mla.ts';
import { textOf, upright, type Reference } from './pieces.ts';
import { ris } from './ris.ts';
import { worksOf, type Citing, type Work } from './works.ts';

/** Names that are the same in every language. */
export const STYLES = {
  apa: 'APA 7',
  mla: 'MLA 9',
  note: 'Chicago 17 (note)',
  bibliography: 'Chicago 17 (bibliography)',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
} as const;

export type Style = keyof typeof STYLES;

export const STYLE_KEYS = Object.keys(STYLES) as readonly Style[];

export interface Citation {
  /** One for each paragraph. */
  readonly references: readonly Reference[];
  /** The same to copy. */
  readonly text: string;
  /** For a program: shown as it stands, in letters of one width. */
  readonly isCode: boolean;
}

export function cite(citing: Citing, style: Style): Citation {
  const works = worksOf(citing);
  const code = { bibtex, ris, csl: cslJson };
  if (style === 'bibtex' || style === 'ris' || style === 'csl') {
    const text = code[style](works);
    return { references: [[upright(text)]], text, isCode: true };
  }
  const each: Record<typeof style, (works: readonly Work[]) => readonly Reference[]> = {
    apa: (all) => all.map(apa),
    mla: (all) => all.map(mla),
    note: (all) => [chicagoNote(all)],
    bibliography: (all) => all.map(chicagoEntry),
  };
  const references = each[style](works);
  return { references, text: references.map(textOf).join('\n'), isCode: false };
}
