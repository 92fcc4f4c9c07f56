/** What a control that stands for an event is called: when, what, and how sure it is. */
import type { TimelineEvent } from '../../model/timeline.ts';
import type { ReaderContext } from '../base/context.ts';
import { wordDate } from './dates.ts';

export function eventName({ title, date, status }: TimelineEvent, context: ReaderContext): string {
  const { lang, zone, strings } = context;
  const when = date ? wordDate(date, lang, zone) : strings.dates.undated;
  return [when, title, ...(status === 'reported' ? [] : [strings.statuses[status]])].join(strings.comma);
}
