/** Times that lie ahead although no verb beside them is in the future tense, and times that only seem to. */
import { describe, expect, test } from 'vitest';
import { read } from './tell.ts';

const NEWS: readonly (readonly [string, string | null, string])[] = [
  // What somebody means to do.
  ['The envoy intended to travel to the valley on Friday.', 'Friday', '2025-06-20'],
  ['The two sides agreed to meet again on Friday in Osk.', 'Friday', '2025-06-20'],
  ['The commission hopes to publish its report on 2 July.', '2 July', '2025-07-02'],
  ['The monitors failed to reach the village on Friday.', 'Friday', '2025-06-13'],
  ['The guard managed to escape on Friday.', 'Friday', '2025-06-13'],
  ['The rebels ordered residents to leave by Friday.', 'Friday', '2025-06-20'],
  ['The army ordered the column to turn back on Friday.', 'Friday', '2025-06-13'],
  ['The rebels announced a truce beginning Friday.', 'Friday', '2025-06-20'],
  ['The accord provides for an exchange of prisoners beginning Friday.', 'Friday', '2025-06-20'],
  ['Under the accord: 200 observers by 2 August.', '2 August', '2025-08-02'],
  ['Under the accord: 200 observers by 2 May.', '2 May', '2025-05-02'],
  ['The team would remain in the capital, Osk, until 10 July to sell cars.', '10 July', '2025-07-10'],
  ['The team left the capital, Osk, on 10 June to sell cars.', '10 June', '2025-06-10'],
  // A participle that describes is no verb of the sentence.
  ['The judge is to question him behind barred doors on Friday.', 'Friday', '2025-06-20'],
  // The day of a noun, of which the present tell what it has brought about.
  ['His arrest on Friday leaves the party without a head.', 'Friday', '2025-06-13'],
  ['The summit on Friday opens at noon.', 'Friday', '2025-06-20'],
  ['The raids came two weeks before a vote on 2 July.', '2 July', '2025-07-02'],
  ['The raids came two weeks before a vote on 2 May.', '2 May', '2025-05-02'],
  // A noun behind its verb.
  ['The truce took hold in December.', 'December', '2024-12'],
  // A term that has run out, and one that has not.
  ['The garrison was given until 30 May to leave.', '30 May', '2025-05-30'],
  ['The garrison was given until 30 June to leave.', '30 June', '2025-06-30'],
  ['The rebels vowed to fight on through the autumn.', 'the autumn', '2025-23'],
  // A feast that something was planned for.
  ['The convoy was to arrive on Whit Monday.', 'Whit Monday', '2025-06-09'],
  ['The convoy was to arrive on Lammas.', 'Lammas', '2025-08-01'],
  ['The convoy is to arrive in three weeks’ time.', 'three weeks’ time', '2025-07-09'],
  ['Nine people died in clashes starting on Friday.', 'Friday', '2025-06-13'],
  ['Mayor Orla Venn said schools would stay shut until Friday.', 'Friday', '2025-06-20'],
  // Of people the tagger takes "plan" and "hope" for nouns.
  ['Two widows plan to march to the harbour on Tuesday.', 'Tuesday', '2025-06-24'],
  ['People hope to return to the valley on Monday.', 'Monday', '2025-06-23'],
  ['The widows’ plan to march to the harbour on Tuesday was banned.', 'Tuesday', '2025-06-17'],
  // A day that is made something by a decree.
  ['The governor proclaimed Saturday a holiday.', 'Saturday', '2025-06-21'],
  ['The king declared Sunday a day of fasting.', 'Sunday', '2025-06-22'],
  ['The governor declared a holiday on Saturday.', 'Saturday', '2025-06-14'],
  // What a plan, a bid or an offer sets a term for.
  ['The senate threw out her plan to bring the guard home by Christmas.', 'Christmas', '2025-12-25'],
  ['The guild turned down an offer to hand over the mint by Monday.', 'Monday', '2025-06-23'],
  ['The guild turned down the offer on Monday.', 'Monday', '2025-06-16'],
  // What could be perceived was there.
  ['Smoke could be seen from the ferry on Sunday.', 'Sunday', '2025-06-15'],
  ['Residents of Osk could hear the guns on Wednesday.', 'Wednesday', '2025-06-18'],
  ['Residents of Osk could leave on Thursday.', 'Thursday', '2025-06-19'],
  // What has been called for a day is held then; who called it, did so on a day in the plain past.
  ['The pilots have called a walkout at both ports on Saturday.', 'Saturday', '2025-06-21'],
  ['The league has convened a congress in Osk on 30 July.', '30 July', '2025-07-30'],
  ['The pilots called a walkout on Saturday.', 'Saturday', '2025-06-14'],
  ['The pilots have condemned the walkout on Saturday.', 'Saturday', '2025-06-14'],
  ['The cabinet announced a week of mourning for Monday.', 'Monday', '2025-06-23'],
  // Who is ready to do something has not done it.
  ['Two ferries were ready to sail for Osk on Friday.', 'Friday', '2025-06-20'],
  ['The brigade was poised to enter the valley on Friday.', 'Friday', '2025-06-20'],
  // What somebody has been asked to do is to come; what they were asked to do, may be past.
  ['The guild has invited the envoy to tour the mill in August.', 'August', '2025-08'],
  ['The guild invited the envoy to tour the mill in April.', 'April', '2025-04'],
  // A stretch that is declared, with a comma before its beginning.
  ['The king declared four days of fasting, starting Saturday.', 'Saturday', '2025-06-21'],
  // A gerund under a verb that weighs.
  ['No one here would bet on the line holding until the autumn.', 'the autumn', '2025-23'],
  // What is moved to a day.
  ['The round of talks in Sabrin was put off to 12 July.', '12 July', '2025-07-12'],
  ['The mediators have postponed the round to 12 July.', '12 July', '2025-07-12'],
  ['The hearing was brought forward to Friday.', 'Friday', '2025-06-20'],
  ['The patrol put the prisoners in a cellar on Friday.', 'Friday', '2025-06-13'],
  // What had been planned may be over: the nearer of the two.
  ['The signing had been set for Monday, but was put off.', 'Monday', '2025-06-16'],
  ['The vote had been scheduled for Thursday, but the council dropped it.', 'Thursday', '2025-06-19'],
  ['The council is scheduled to vote on the truce Tuesday.', 'Tuesday', '2025-06-24'],
  ['The premier was to meet the council later on Wednesday.', 'Wednesday', '2025-06-18'],
  // A weekday that is that of the day of writing is that day, unless "next" stands beside it.
  ['The premier is to meet the council on Wednesday.', 'Wednesday', '2025-06-18'],
  ['Foreign Minister Ilan Berg was to meet the envoys Wednesday evening.', 'Wednesday evening', '2025-06-18'],
  ['The council will vote on Wednesday next, at noon.', 'Wednesday next', '2025-06-25'],
  ['Talks planned for last Wednesday were called off.', 'last Wednesday', '2025-06-11'],
  // The term of a threat.
  ['They said the hostages would be shot unless the tanks were withdrawn by Sunday.', 'Sunday', '2025-06-22'],
  ['The pipeline would be closed if the arrears were not paid by Monday.', 'Monday', '2025-06-23'],
  ['He had said he would go unless the tanks were gone by Monday.', 'Monday', '2025-06-16'],
  ['The envoy asked if the bridge was mended by Monday.', 'Monday', '2025-06-16'],
  // What has been is past, whatever the verb before it.
  ['The raid appears to have been a reprisal for the theft of cattle on 9 June.', '9 June', '2025-06-09'],
  // The present and the future tense count from the day of writing.
  [
    'Shells fell on Osk on 3 June. The accord of 30 March 2023, which expires at the end of the year, is dead.',
    'the end of the year',
    '2025-09~/2025-12',
  ],
  [
    'Shells fell on Osk on 3 June. The rebels signed in March 2023. At the end of the year they broke their word.',
    'the end of the year',
    '2023-09~/2023-12',
  ],
  // "Since" names no day of what is told.
  [
    'Rebels took the airport on Monday. All flights had been suspended since Saturday. They entered the terminal shortly before noon.',
    'noon',
    '2025-06-16',
  ],
  // A day that was told as to come is the same when it is named again.
  [
    'Talks are due to open on 24 July. The offer of a third round on 24 July remains unanswered.',
    '24 July',
    '2025-07-24',
  ],
  ['Mayor Orla Venn, who is standing for re-election on 4 July, left.', '4 July', '2025-07-04'],
  ['The vote for the assembly, due on 15 September, would go ahead, he said.', '15 September', '2025-09-15'],
  ['He urged them not to put off the vote due on 8 August.', '8 August', '2025-08-08'],
  [
    'Low, whose party boycotted last year’s vote, urged them not to put off the one due on 8 August.',
    '8 August',
    '2025-08-08',
  ],
  ['The department would begin to lay off cooks on 23 July.', '23 July', '2025-07-23'],
  ['Officers expect a push once the snow melts in April.', 'April', '2026-04'],
  ['“I will not buy a week with silence,” Ada Low said in a speech on Saturday.', 'Saturday', '2025-06-14'],
  ['Talks due on Friday were called off.', 'Friday', '2025-06-20'],
  ['The tax, due on 3 May, was never paid.', '3 May', '2025-05-03'],
  // A deadline is no day of what is told as done after it.
  [
    'A truce took effect on Monday. Both sides must pull back by Saturday. The first lorries crossed the line at about 9am.',
    '9am',
    '2025-06-16',
  ],
];

describe('in news of 18 June 2025, a Wednesday', () => {
  test.each(NEWS)('%s', (text, words, edtf) => {
    const { dates } = read(text, '2025-06-18');
    expect(dates.findLast((date) => date.text === words)?.edtf).toBe(edtf);
  });
});

test('the words of a happening end before how its day was kept', () => {
  const { dates } = read(
    'Castle Orn fell on 3 May 1791. On 3 May 1792 the town kept the anniversary of the fall of the Castle with a Dance on the square.',
  );
  expect(dates.map(({ text }) => text)).toContain('the anniversary of the fall of the Castle');
});

test.each([
  ['2003-09-12', 'They say we shall freeze this winter.', '2004-24'],
  ['2003-12-12', 'Osk was cut off this winter.', '2004-24'],
  ['2004-01-20', 'Osk was cut off this winter.', '2004-24'],
  ['2004-05-20', 'Osk was cut off this winter.', '2004-24'],
  ['2003-12-12', 'Osk was cut off last winter.', '2003-24'],
  ['2004-01-20', 'Osk was cut off last winter.', '2003-24'],
  ['2004-05-20', 'Osk was cut off last winter.', '2004-24'],
  ['2003-12-12', 'Osk may be cut off next winter.', '2005-24'],
  ['2004-05-20', 'Osk may be cut off next winter.', '2005-24'],
])('a winter counts by the year in which it ends: %s, %s', (published, text, edtf) => {
  expect(read(text, published).dates.map((date) => date.edtf)).toEqual([edtf]);
});

test.each([
  ['Korda, a former judge appointed in 1999, opened an inquiry in March.', ['1999', '2004-03']],
  ['Lurin, who was elected in 2001, signed the treaty in March.', ['2001', '2004-03']],
  ['The bridge, built in 1931, was closed in February.', ['1931', '2004-02']],
  ['The league, founded in 1990 and banned in 1995, met in October.', ['1990', '1995', '2003-10']],
  // What is told by itself leads on.
  ['The league was banned in 1995. It was allowed again in October.', ['1995', '1995-10']],
])('a year that news sets in between commas leads nowhere: %s', (text, edtf) => {
  expect(read(text, '2004-05-12').dates.map((date) => date.edtf)).toEqual(edtf);
});

test.each([
  ['The rising began in 1931. Fourteen months later the king fled.', '1932~'],
  ['The rising began in May 1931. Eighteen months later the king fled.', '1932-11'],
  ['The rising began in 1931. Three months later the king fled.', null],
])('of many months from a year the year is known, and only about: %s', (text, edtf) => {
  expect(read(text, '2004-05-12').dates.at(-1)?.edtf).toBe(edtf);
});
