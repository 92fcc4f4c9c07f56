/** CSL-JSON, which citation processors take in: https://docs.citationstyles.org/ (CSL 1.0.2). */
import type { Issued } from './issued.ts';
import type { Work } from './works.ts';

export function cslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(item), null, 2)}\n`;
}

/** What is missing has no key. */
function item({ key, authors, title, container, publisher, issued, url, language, kind }: Work): unknown {
  return {
    id: key,
    type: 'webpage',
    title,
    ...(kind === 'quotation' ? { genre: 'Quotation' } : {}),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(container === null ? {} : { 'container-title': container }),
    ...(publisher === null ? {} : { publisher }),
    ...(issued === null ? {} : { issued: dateOf(issued) }),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
  };
}

function dateOf(issued: Issued): unknown {
  if ('literal' in issued) return issued;
  const { year, month, day } = issued;
  return { 'date-parts': [[year, month, day].filter((part) => part !== null)] };
}
