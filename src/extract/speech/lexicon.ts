/** Verbs of indirect speech. English; forms told as done, lower case. */
import { words } from '../actors/lexicon/set.ts';

/** What these govern by "that" is what somebody said. Believing and hoping is not saying; "reported" passes on others' words. */
export const SAYS_THAT =
  words(`said says told tells added adds stated states declared declares announced announces claimed claims asserted asserts argued argues
  insisted insists maintained maintains noted notes explained explains replied replies responded responds answered answers wrote writes
  warned warns stressed stresses emphasised emphasises emphasized emphasizes underlined underlines underscored observed observes remarked
  remarks commented concluded concludes suggested suggests predicted predicts acknowledged acknowledges admitted admits conceded concedes
  confirmed confirms denied denies reiterated reiterates repeated repeats vowed vows pledged pledges promised promises alleged alleges
  cautioned cautions complained complains boasted boasts revealed reveals disclosed discloses testified testifies contended contends
  countered counters hinted hints signalled signaled indicated indicates clarified clarifies affirmed affirms reaffirmed reaffirms
  informed informs assured assures reassured advised advises reminded reminds estimated estimates tweeted posted recalled recalls`);

/** Of these, the ones that writers use without "that". */
export const SAYS_BARE =
  words(`said says told tells added adds claimed claims warned warns insisted insists argued argues admitted admits noted notes
  stressed stresses confirmed confirms acknowledged acknowledges explained explains predicted predicts`);

/** Verbs whose object is whoever listens; the others need "to". */
export const TELLS = words(
  'told tells informed informs assured assures reassured advised advises reminded reminds warned warns promised promises',
);

/** "…, adding that": whoever spoke in the same sentence goes on. */
export const GOES_ON = words(
  'adding saying stating stressing noting insisting arguing claiming warning explaining emphasising emphasizing',
);

/** Beside a verb these say that it was not said, or not for certain, or to the speaker instead of by him. */
export const NOT_SAID =
  words(`not never would could can may might must should will did does do was were is are been being be to
  reportedly allegedly apparently supposedly hardly n't`);

/** A clause that begins with one of these is the reporter's again, or may be. */
export const REPORTERS_CLAUSE = words(
  'but while although though whereas and or yet so as after before when since until because despite however with',
);

/** Things that are spoken through: "in an interview with …", "in a letter to …". */
export const OCCASIONS =
  words(`interview interviews letter call conversation meeting remarks statement message speech address briefing
  testimony comments e-mail email post talks conference hearing session broadcast article`);

/** What these govern is the contrary of what was said. */
export const DENIES = words('denied denies');
