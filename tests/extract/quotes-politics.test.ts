import { describe, expect, test } from 'vitest';
import { casesOf, quotes } from './quotes-read.ts';

/**
 * News of parliaments and governments, with every quotation: members by state and party, aides and officials without a
 * name, spokespeople, statements and posts, hearings. Answers were written first,
 * and changed only in form. People, places and words are invented.
 */
const CASES = `=====
WASHINGTON — President Harold Whitcomb said Tuesday that he would withhold military aid to Velonia until its government agreed to new talks, setting off a fierce dispute on Capitol Hill, where members of both parties accused him of abandoning an ally.

“They have to want it more than we do,” Whitcomb told reporters in the Oval Office, seated beside Vice President Carla Dunning. “And right now, I don’t see it.”

The president’s remarks came a day after a phone call with Velonian leader Petro Sanduk that aides described as “cordial but short.” A person familiar with the call, who spoke on the condition of anonymity to discuss private conversations, said Whitcomb had pressed Sanduk three times to name a date. “He wouldn’t do it,” the person said. “He kept saying he had to talk to his parliament.”

Senate Minority Leader Douglas Prewitt (D-Ohio) called the decision “a gift to the aggressor.” In a floor speech, the Ohio Democrat urged colleagues to override the freeze.

“We don’t get to be neutral between a burglar and the family in the house,” Prewitt said. “And we don’t get to call it peace when the family is told to give up the kitchen.”

Several Republicans were uneasy, too. Sen. Marcia Ellsworth (R-Neb.), who chairs the Armed Services Committee, said that she had learned of the freeze from television.

“I would have appreciated a phone call,” she said. “I think the people of Nebraska would have, too.”

Her counterpart in the House, Rep. Tom Bascombe of Texas, was more supportive. “The president has leverage and he’s using it,” the Texas Republican told Fox News. “What’s the alternative? Another ten years of checks?”

Asked about Ellsworth’s complaint, White House press secretary Jenna Colfax said the administration had “kept Congress informed at every step.” But she declined to say whether the senator herself had been briefed. “I’m not going to get into who called whom,” Colfax said.

Later, on social media, Whitcomb lashed out at the Nebraska senator. “Marcia Ellsworth never met a war she didn’t like!” he wrote. “Sad.”

Ellsworth’s office declined to comment. But a spokesman for Prewitt, Andre Lattimore, said the post showed that the president “is more comfortable attacking his own party than attacking Moscow.”

In Velonia’s capital, Sanduk sought to play down the rift. “We are grateful for everything America has done,” he said in a video address. “We will be at any table where our future is discussed.”

His foreign minister, Oksana Brel, was blunter. In an interview, she said that the freeze had already been felt at the front.

“Our gunners are counting shells,” Brel said. “I told the secretary of state that. He said he understood. I told him that understanding does not fit in a howitzer.”

A State Department spokeswoman confirmed that the call had taken place but disputed the account. “The secretary made clear our support,” she said.

Former secretary of state Lionel Graves, who negotiated the 2014 truce, said both sides were misreading each other. “Everybody thinks the other one is bluffing,” he said. “In my experience, that’s how wars get longer.”
---
They have to want it more than we do, => Harold Whitcomb
And right now, I don’t see it. => Harold Whitcomb
cordial but short. => aides
He wouldn’t do it, => a person familiar with the call
He kept saying he had to talk to his parliament. => a person familiar with the call
a gift to the aggressor. => Douglas Prewitt
We don’t get to be neutral between a burglar and the family in the house, => Douglas Prewitt
And we don’t get to call it peace when the family is told to give up the kitchen. => Douglas Prewitt
I would have appreciated a phone call, => Marcia Ellsworth
I think the people of Nebraska would have, too. => Marcia Ellsworth
The president has leverage and he’s using it, => Tom Bascombe
What’s the alternative? Another ten years of checks? => Tom Bascombe
kept Congress informed at every step. => Jenna Colfax
I’m not going to get into who called whom, => Jenna Colfax
Marcia Ellsworth never met a war she didn’t like! => Harold Whitcomb
Sad. => Harold Whitcomb
is more comfortable attacking his own party than attacking Moscow. => Andre Lattimore
We are grateful for everything America has done, => Petro Sanduk
We will be at any table where our future is discussed. => Petro Sanduk
Our gunners are counting shells, => Oksana Brel
I told the secretary of state that. He said he understood. I told him that understanding does not fit in a howitzer. => Oksana Brel
The secretary made clear our support, => a State Department spokeswoman
Everybody thinks the other one is bluffing, => Lionel Graves
In my experience, that’s how wars get longer. => Lionel Graves
=====
The prime minister was under growing pressure last night to publish the legal advice behind the strikes after a former attorney general said it “would not survive a wet afternoon in the high court”.

Eleanor Marsh, who has led the government since March, told MPs that the advice was confidential and would remain so. “I will not run a war by seminar,” she said to cheers from the benches behind her.

The leader of the opposition, Gareth Pym, accused her of hiding behind convention. “If the advice is so good, why is it in a safe?” he asked.

Marsh hit back that Pym had himself refused to publish advice when he was home secretary. “He had a safe of his own,” the prime minister said. “It was a bigger one.”

But it was the intervention of Lord Ashcombe, attorney general from 2009 to 2013, that alarmed ministers. In a letter to the Times, he wrote that the doctrine relied on by the government was “a bridge built from one bank”. “Self-defence requires an attack,” the peer added. “A forecast is not an attack.”

A No 10 source said Ashcombe was “entitled to his view”. One cabinet minister was less polite. “He’s been wrong about every war since Suez,” the minister said. “I expect him to be wrong about the next one.”

Backbenchers were not reassured. Priya Nandakumar, the Labour MP for Walsall East, said she had voted for action on a promise of openness. “That promise lasted about as long as the vote did,” she told the Guardian. Her colleague Martin Eddowes agreed. “I’ve had 400 emails,” he said. “Not one of them was from a lawyer.”

A spokesperson for the Ministry of Defence said the targets had been “chosen with great care”. They added: “We regret any loss of civilian life.”

Human rights groups said that at least 14 people had been killed. “We have their names,” said Yusuf Haddad of the Gulf Monitoring Group, which has researchers in the port. “The ministry has their coordinates.” Haddad, a former army lawyer, said he had written to the defence secretary, Colin Bright, in June and had yet to receive an answer. Bright’s department said that it “does not comment on correspondence”.

In Brussels, the EU’s foreign policy chief, Margarethe Lindqvist, urged restraint. “There is no military answer to a question about fish,” she told a press conference, a reference to the disputed waters. Asked whether she had spoken to Marsh, Lindqvist smiled. “We have exchanged voicemail,” she said.

Whether the prime minister can hold her party together is unclear. “She has the numbers today,” said one whip. “Ask me on Thursday.” A former adviser put it differently: “Eleanor has never lost a vote she could postpone.”

Pym, for his part, said he would force a debate next week. He told the BBC’s Today programme: “We’ve been told to trust them. We did that once.”
---
would not survive a wet afternoon in the high court => a former attorney general
I will not run a war by seminar, => Eleanor Marsh
If the advice is so good, why is it in a safe? => Gareth Pym
He had a safe of his own, => Eleanor Marsh
It was a bigger one. => Eleanor Marsh
a bridge built from one bank => Lord Ashcombe
Self-defence requires an attack, => Lord Ashcombe
A forecast is not an attack. => Lord Ashcombe
entitled to his view => a No 10 source
He’s been wrong about every war since Suez, => one cabinet minister
I expect him to be wrong about the next one. => one cabinet minister
That promise lasted about as long as the vote did, => Priya Nandakumar
I’ve had 400 emails, => Martin Eddowes
Not one of them was from a lawyer. => Martin Eddowes
chosen with great care => a spokesperson for the Ministry of Defence
We regret any loss of civilian life. => a spokesperson for the Ministry of Defence
We have their names, => Yusuf Haddad
The ministry has their coordinates. => Yusuf Haddad
does not comment on correspondence => Bright’s department
There is no military answer to a question about fish, => Margarethe Lindqvist
We have exchanged voicemail, => Margarethe Lindqvist
She has the numbers today, => one whip
Ask me on Thursday. => one whip
Eleanor has never lost a vote she could postpone. => a former adviser
We’ve been told to trust them. We did that once. => Gareth Pym
=====
BRUSSELS (Newswire) — European leaders failed on Friday to agree on a new package of sanctions after a night of talks that one diplomat compared to “a family dinner where everybody has brought a lawyer.”

Chancellor Annika Holt, who had hoped to leave with a deal, put a brave face on the result. “We moved from eleven objections to two,” she said as she left the building at dawn. “I have had worse nights.”

The two objections were those of Prime Minister Bela Karsony, who demanded an exemption for pipeline oil. “I came here to represent ten million people who heat their homes,” he told journalists. “They did not elect me to be cold.”

His Dutch colleague was unimpressed. “There’s a word for holding 26 countries to ransom,” Joris van Dalen said. “I am too polite to use it.”

Van Dalen’s own government faces an election in the spring, and a rival, Femke Aarts, has accused him of “performing toughness in a language voters don’t speak.” At a rally in Utrecht on Thursday, the Green leader said sanctions were no substitute for a strategy. “You can’t freeze your way to peace,” Aarts said.

The Commission’s president, Ursule Lambert, said that she would table a compromise by Monday. In a statement, she called on capitals “to show the unity that our adversary fears.” According to two officials briefed on the matter, the text would give landlocked states until 2027. “It’s the best of the bad options,” said one of the officials. The other was not so sure. “We’ll be back here in a week,” that official said.

Across the Atlantic, Secretary of State Daniel Okafor told lawmakers that Washington would “not wait for the slowest ship.” Testifying before the Senate Foreign Relations Committee, Okafor was pressed by its ranking member, Sen. Rita Calloway, on whether penalties would hit allied banks. “Senator, nothing is off the table,” he replied. Calloway was not satisfied. “With respect, Mr. Secretary, that’s what you said about the tanks,” she said.

The exchange grew heated when Sen. Buck Tolliver, an Arkansas Republican, asked who would pay. “My constituents would like to know why a gallon of diesel costs what it does,” Tolliver said.

“Because there’s a war on, Senator,” Okafor said.

“I know there’s a war on. I have a television.”

“Then you’ll have seen who started it.”

Gen. Alice Romero, the head of European Command, who sat beside the secretary, was asked for her view. “I try to stay out of the price of diesel,” the general said.

In a post on X, Karsony mocked the hearing. “Even in Washington they ask who pays,” he wrote. The message was deleted within an hour. His spokesman, Gabor Toth, later said that it had been posted by an intern. “The intern is no longer with us,” he said. “I mean that he has gone home.”
---
a family dinner where everybody has brought a lawyer. => one diplomat
We moved from eleven objections to two, => Annika Holt
I have had worse nights. => Annika Holt
I came here to represent ten million people who heat their homes, => Bela Karsony
They did not elect me to be cold. => Bela Karsony
There’s a word for holding 26 countries to ransom, => Joris van Dalen
I am too polite to use it. => Joris van Dalen
performing toughness in a language voters don’t speak. => Femke Aarts
You can’t freeze your way to peace, => Femke Aarts
to show the unity that our adversary fears. => Ursule Lambert
It’s the best of the bad options, => one of the officials
We’ll be back here in a week, => official
not wait for the slowest ship. => Daniel Okafor
Senator, nothing is off the table, => Daniel Okafor
With respect, Mr. Secretary, that’s what you said about the tanks, => Rita Calloway
My constituents would like to know why a gallon of diesel costs what it does, => Buck Tolliver
Because there’s a war on, Senator, => Daniel Okafor
I know there’s a war on. I have a television. => Buck Tolliver
Then you’ll have seen who started it. => Daniel Okafor
I try to stay out of the price of diesel, => Alice Romero
Even in Washington they ask who pays, => Bela Karsony
The intern is no longer with us, => Gabor Toth
I mean that he has gone home. => Gabor Toth
=====
Senate Majority Leader Ron Tackett (R-Ind.) and Minority Leader Ellen Voss (D-Ore.) traded barbs on Wednesday over the war powers resolution. “This is surrender in a nice suit,” the majority leader said. “He has not read it,” the minority leader replied. “I have, twice.”
---
This is surrender in a nice suit, => Ron Tackett
He has not read it, => Ellen Voss
I have, twice. => Ellen Voss
=====
House Speaker Dale Wickham told reporters he had the votes. His deputy, Majority Whip Lena Ortiz, was less sure. “Ask me at four,” she said. Asked at four, she laughed. “Ask me at five,” the whip said.

The speaker pulled the bill at six. “We’re close,” Wickham said.
---
Ask me at four, => Lena Ortiz
Ask me at five, => Lena Ortiz
We’re close, => Dale Wickham
=====
Kara Moss, a spokeswoman for Sen. Ted Boland (R-Kan.), said the senator had not seen the report. “He’ll read it when it’s in English,” Moss said.

A spokesman for the committee’s chairman, Rep. Luis Arce, said the chairman was away. The spokesman, Ned Fry, would not elaborate. “The word ‘deeply’ was chosen with care,” he said.
---
He’ll read it when it’s in English, => Kara Moss
The word ‘deeply’ was chosen with care, => Ned Fry
=====
“I have known Hal Whitcomb for thirty years,” said former Gov. Susan Reyes, a Democrat who served two terms in New Mexico. “He always folds on the river.”

Reyes recalled a dinner in 2009 at which Whitcomb promised her a bridge. She is still waiting for it, she said.

“I drive around,” she said.

The White House pointed to a statement that Whitcomb had issued in March. “The bridge is coming,” it read. “It will be a beautiful bridge.”
---
I have known Hal Whitcomb for thirty years, => Susan Reyes
He always folds on the river. => Susan Reyes
I drive around, => Susan Reyes
The bridge is coming, => Hal Whitcomb
It will be a beautiful bridge. => Hal Whitcomb
=====
Two White House officials, speaking on the condition of anonymity because they were not authorized to discuss the meeting, described a president at odds with his generals. “He threw a folder,” one of the officials said. The other said it had been a binder. “It had tabs,” that official said.

Defense Secretary Mark Hollins denied it. “There was no folder,” he told “Face the Nation” on Sunday. Pressed by the host, Anne Brody, on whether there had been a binder, Hollins hesitated. “I’d have to check,” he said.
---
He threw a folder, => one of the officials
It had tabs, => official
There was no folder, => Mark Hollins
I’d have to check, => Mark Hollins
=====
Gen. Victor Hale, the top U.S. commander in the region, briefed senators behind closed doors on Thursday. Emerging from the session, Sen. Paula Greer (D-Mich.) said that she was more worried than when she went in. “The general was candid,” Greer said. “I wish he hadn’t been.”

Sen. Tom Wyatt (R-Wyo.), a close ally of the president, took the opposite view. Hale, he said, had shown that the plan was working.

“I came out whistling,” he said.

Hale did not speak to reporters. But in testimony released later, the general told senators that the enemy was “adapting faster than we are.”
---
The general was candid, => Paula Greer
I wish he hadn’t been. => Paula Greer
I came out whistling, => Tom Wyatt
adapting faster than we are. => Victor Hale
=====
The Kremlin-backed governor, Yuri Saldin, said the vote was free. “Nobody was forced,” he wrote on Telegram. “Those who stayed home were not counted.” President Mykola Hrabar of Velonia called it a farce. “A vote under a rifle is a headcount,” he said in his nightly address.

Western officials backed Hrabar. “We will never recognize it,” said Jens Dahl, the NATO secretary general. His predecessor, Lord Wynn, went further, telling the BBC that the annexation was “a receipt for stolen goods.”

A senior NATO diplomat said the alliance had no plan. “We have adjectives,” the diplomat said.
---
Nobody was forced, => Yuri Saldin
Those who stayed home were not counted. => Yuri Saldin
A vote under a rifle is a headcount, => Mykola Hrabar
We will never recognize it, => Jens Dahl
a receipt for stolen goods. => Lord Wynn
We have adjectives, => a senior NATO diplomat
=====
In an open letter published on Monday, 30 retired diplomats urged the president to reconsider. “Walking away is also a decision,” they wrote. The letter’s organizer, former ambassador Grace Lindholm, said it had taken two days to collect the signatures. “I stopped answering the phone,” she said. “It was mostly people who wanted to sign.”

President Hal Whitcomb dismissed the signatories. “Never heard of them,” the president told supporters in Tulsa. “Never heard of any of them, and I know everybody.”

The crowd chanted “Bring them home!” A woman in a red hat, Darlene Fitch, 61, said she agreed. “He tells it like it is,” Fitch said. Her son is deployed in the gulf. “I want him back by Thanksgiving.”
---
Walking away is also a decision, => 30 retired diplomats
I stopped answering the phone, => Grace Lindholm
It was mostly people who wanted to sign. => Grace Lindholm
Never heard of them, => Hal Whitcomb
Never heard of any of them, and I know everybody. => Hal Whitcomb
He tells it like it is, => Darlene Fitch
I want him back by Thanksgiving. => Darlene Fitch
=====
Treasury Secretary Ada Moreno warned lawmakers on Thursday that the United States would run short of money for the war by October, an assessment that Republican leaders immediately dismissed.

“We are eating the seed corn,” Moreno told the House Appropriations Committee. “After that we eat the seed drawer.”

The panel’s chairman, Rep. Wade Purcell (R-Okla.), said he had heard such warnings before. “Madam Secretary, with great respect, you said the same in March,” he said.

“I was right in March,” she shot back.

Purcell moved on. But Rep. Denise Farrow (D-Ill.), the panel’s top Democrat, returned to the point. “Which bills go unpaid first?” she asked.

“The ones from contractors,” Moreno said. “Then the ones from soldiers.”

Farrow said later that the answer had “frozen the room.” In an interview, the Illinois Democrat accused the White House of hiding the numbers. “They know,” she said. “They’ve known since Easter.”

A White House official, who requested anonymity to speak candidly, rejected that. “Congresswoman Farrow has an active imagination,” the official said.

Purcell’s spokeswoman, Tess Boyle, said in an email that the chairman “takes every dollar seriously.”

The president himself has said little. At a rally in Dayton on Wednesday, he told supporters that money was “no object when freedom is the subject.” His campaign began selling a T-shirt with the slogan “No Object” within the hour.

Former budget director Alan Hsu said that was a dangerous line. “Markets can hear, too,” said Hsu, now a fellow at the Center for Fiscal Studies. “They heard that one.”

Hsu’s old boss, former president Jim Dalhart, weighed in on Thursday night. “I left a surplus,” he wrote in a post on his website. “It was right there on the desk.”

Dalhart, 81, has kept out of politics since his stroke. Aides said the post was his own. “Every comma,” said one.
---
We are eating the seed corn, => Ada Moreno
After that we eat the seed drawer. => Ada Moreno
Madam Secretary, with great respect, you said the same in March, => Wade Purcell
I was right in March, => Ada Moreno
Which bills go unpaid first? => Denise Farrow
The ones from contractors, => Ada Moreno
Then the ones from soldiers. => Ada Moreno
frozen the room. => Denise Farrow
They know, => Denise Farrow
They’ve known since Easter. => Denise Farrow
Congresswoman Farrow has an active imagination, => a White House official
takes every dollar seriously. => Tess Boyle
no object when freedom is the subject. => president
Markets can hear, too, => Alan Hsu
They heard that one. => Alan Hsu
I left a surplus, => Jim Dalhart
It was right there on the desk. => Jim Dalhart
Every comma, => null
=====
The attorney general, Miles Renfrew, abruptly resigned on Sunday, hours after a judge ordered the release of memos in which he had approved the detention of 40 foreign journalists.

In a one-page letter to the president, Renfrew said he had “lost the argument and perhaps the thread.” He did not mention the memos.

“I have served three presidents and disappointed two of them,” he wrote.

Democrats said the resignation would not end their inquiry. “You don’t get to leave the scene by car,” said Sen. Olivia Tran (D-Wash.), who leads the Judiciary Committee. She vowed to subpoena Renfrew “this week, not this year.”

Republicans were divided. The House majority leader, Rep. Cole Brandt of Georgia, praised Renfrew’s service. “Miles is a patriot,” Brandt said. But Sen. Hank Mobley (R-La.) called the memos “the worst thing I’ve read since law school.”

“He owes those reporters an apology,” Mobley said. “And so do we.”

Renfrew’s lawyer, Patricia Nye, declined to discuss the memos. Reached at his home in Virginia, Renfrew himself was brief. “Talk to Pat,” he said.

One of the detained journalists, Amal Idris of the Cairo daily Al-Sabah, spent 11 weeks in a navy brig. “I was asked the same question every day,” she said in a telephone interview. “I’d have answered it if I had understood it.” Her editor, Samir Wahba, said that he had written to the attorney general nine times. “Not even a stamp,” he said.

The Pentagon referred questions to the Justice Department. A Justice Department spokesman, Clay Otis, said that he had no comment “beyond the obvious.” Asked what was obvious, Otis declined to say.
---
lost the argument and perhaps the thread. => Miles Renfrew
I have served three presidents and disappointed two of them, => Miles Renfrew
You don’t get to leave the scene by car, => Olivia Tran
this week, not this year. => Olivia Tran
Miles is a patriot, => Cole Brandt
the worst thing I’ve read since law school. => Hank Mobley
He owes those reporters an apology, => Hank Mobley
And so do we. => Hank Mobley
Talk to Pat, => Miles Renfrew
I was asked the same question every day, => Amal Idris
I’d have answered it if I had understood it. => Amal Idris
Not even a stamp, => Samir Wahba
beyond the obvious. => Clay Otis
=====
With three days left before Labour’s conference, Keir Hollis is trying to hold together a cabinet that agrees about almost nothing except the sandwiches.

The foreign secretary, Amina Rashid, wants sanctions. The chancellor, Tom Braithwaite, does not. “You cannot sanction your way to growth,” he told the Financial Times on Tuesday. Rashid’s allies were furious. “Tom thinks the map ends at Dover,” one said.

Hollis has tried to laugh it off. “They are both right,” he told LBC. “That’s why I sit between them.”

But in private the prime minister is said to be exhausted. “He’s not sleeping,” says a friend. “He rings at six and asks what you’d do.” And what does the friend say? “I say I’d go back to bed.”

The Conservatives smell blood. “This is a government of two halves and no whole,” said the shadow foreign secretary, Sir Giles Penrose, at Wednesday’s PMQs. Hollis retorted that Penrose had resigned from three shadow cabinets: “He is the only man in the House who has left by every door.”

Penrose later told reporters that he was “flattered the prime minister had been counting”. His leader, Kate Wyndham, was less amused. She accused Hollis of treating war “as a warm-up act”.

Union leaders, whose votes Hollis needs, are watching. “Our members build the ships,” said Sharon Pike, general secretary of Forge. “They’d like to know where they’re going.” Pike, who has met Rashid twice this month, said the foreign secretary had been honest with her. “She told me she didn’t know either,” Pike said.
---
You cannot sanction your way to growth, => Tom Braithwaite
Tom thinks the map ends at Dover, => null
They are both right, => Keir Hollis
That’s why I sit between them. => Keir Hollis
He’s not sleeping, => a friend
He rings at six and asks what you’d do. => a friend
I say I’d go back to bed. => a friend
This is a government of two halves and no whole, => Giles Penrose
He is the only man in the House who has left by every door. => Keir Hollis
flattered the prime minister had been counting => Giles Penrose
as a warm-up act => Kate Wyndham
Our members build the ships, => Sharon Pike
They’d like to know where they’re going. => Sharon Pike
She told me she didn’t know either, => Sharon Pike
=====
Sen. Ted Dole (R-Tex.) met Rep. Ann Poe of California on Monday. “We agree on the bill,” the Texas Republican said. “On some of it,” the California Democrat said.
---
We agree on the bill, => Ted Dole
On some of it, => Ann Poe
=====
Rep. Al Roe, D-N.Y., said the vote was a trap. The panel met for an hour. “I counted the exits,” said the New York Democrat.
---
I counted the exits, => Al Roe
=====
Sen. Ed Farr (D., Mass.) and Rep. Jo Low (R-NC) wrote the letter. “It was a short letter,” the Massachusetts senator said. “He writes, I sign,” the North Carolina Republican said.
---
It was a short letter, => Ed Farr
He writes, I sign, => Jo Low
=====
Marian Tull, a Michigan Democrat, voted no. Party leaders were furious. “I read it twice,” the Michigan lawmaker said.
---
I read it twice, => Marian Tull
=====
Texas Gov. Rob Orme sent the guard. The White House objected. “I did not ask,” the Texas governor said.
---
I did not ask, => Rob Orme
=====
Sen. Ted Dole (R-Tex.) voted for it. “I would sooner eat my hat,” an Ohio Republican said.
---
I would sooner eat my hat, => Ohio Republican
=====
Sen. Ted Dole (R-Tex.) voted for it. “I would sooner eat my hat,” the Ohio Republican said.
---
I would sooner eat my hat, => Ohio Republican
=====
Sen. Ted Dole (R-Tex.) voted for it, and so did Sen. Ann Moy (D-Tex.). “I did it for the state,” the Texas Democrat said.
---
I did it for the state, => Ann Moy
=====
Priya Dane, the MP for Walsall East, rebelled. “A promise is a promise,” the Walsall East MP said.
---
A promise is a promise, => Priya Dane
=====
Minister Karl Ohm of Ruthenia met a Texas Republican. “We spoke of oil,” the Texas Republican said.
---
We spoke of oil, => a Texas Republican
=====
Joe Marchetti of West Virginia had not decided. His vote was worth a motorway. “I’m still reading,” the West Virginian said.
---
I’m still reading, => Joe Marchetti
=====
Private Dan Marlowe, a driver with the column, has less to say of the battle. “The mules are better,” he tells his late employer, Mr. Holt.
---
The mules are better, => Dan Marlowe
=====
The minister, Ana Roth, was asked by a reporter, Ben Hale, whether she would resign. “Not today,” she said. Hale pressed her. “Tomorrow?” he asked.
---
Not today, => Ana Roth
Tomorrow? => Ben Hale
=====
Sen. Mike Ruland (R-Ga.) clashed with Energy Secretary Paula Dent at the hearing. “Do you drive, Madam Secretary?” he asked.

“I take the bus, Senator,” she said.

“Then you would not know,” he said. “My voters do.”
---
Do you drive, Madam Secretary? => Mike Ruland
I take the bus, Senator, => Paula Dent
Then you would not know, => Mike Ruland
My voters do. => Mike Ruland
=====
Sens. Mark Dell (D-Va.) and Rob Ostrow (R-Utah) wrote the bill together. “It took us a year,” Dell said. “It felt like ten,” the Utah Republican joked.
---
It took us a year, => Mark Dell
It felt like ten, => Rob Ostrow
=====
In a tweet on Friday, Rep. Carla Jens (R-Fla.) called the vote “a stain on every one of us.” Jens, who is running for governor, later deleted it. “I was tired,” she told the Tampa Ledger.
---
a stain on every one of us. => Carla Jens
I was tired, => Carla Jens
=====
The president’s national security adviser, Robert Kast, told CNN’s Anna Tull that the strike was lawful. “We had a letter,” Kast said. Tull asked who had signed it. “A lawyer,” he said.
---
We had a letter, => Robert Kast
A lawyer, => Robert Kast
=====
Protesters filled the square. “We are not leaving,” said Mira Holl, 23, a student. Her mother, Jana, nodded. “I was here in 1989,” Jana Holl said. “We did leave, and look.”
---
We are not leaving, => Mira Holl
I was here in 1989, => Jana Holl
We did leave, and look. => Jana Holl
=====
The statement, signed by 12 senators, said the treaty was dead. “We will not ratify a rumor,” it read. Its author, Sen. Leah Brandt (D-Minn.), said it was a warning. “It is meant kindly,” she said.
---
We will not ratify a rumor, => 12 senators
It is meant kindly, => Leah Brandt
=====
The vice president, Nora Quist, who presided, broke the tie. “The ayes have it,” she said, banging the gavel twice. Minority Leader Tom Ferro rose to object. “The ayes stole it,” he said.
---
The ayes have it, => Nora Quist
The ayes stole it, => Tom Ferro
=====
Democratic aides said the plan would fail. “It has no friends,” one aide said. A Republican aide disagreed. “It has one,” that aide said. “He lives at the White House.”
---
It has no friends, => one aide
It has one, => a Republican aide
He lives at the White House. => a Republican aide
=====
Asked whether he trusted the Velonian leader, Secretary of State Mark Dole paused. “I trust his calendar,” Dole said. “He needs us by June.”

In Velonia, a spokeswoman for the leader, Olena Pryd, bristled. “We also have calendars,” Pryd said.
---
I trust his calendar, => Mark Dole
He needs us by June. => Mark Dole
We also have calendars, => Olena Pryd
=====
According to a person close to the governor, the call lasted four minutes. “He hung up first,” this person said, adding that the governor had “turned the color of a stop sign.”
---
He hung up first, => a person close to the governor
turned the color of a stop sign. => a person close to the governor
=====
Lawmakers from both parties demanded answers. “Show us the memo,” Rep. Hugh Dorn (D-Mass.) wrote in a letter to Attorney General Lee Stack. “All of it.” Stack did not respond. His deputy, Ron Pell, did, in two lines. “The memo is privileged,” Pell wrote. “So is this letter.”
---
Show us the memo, => Hugh Dorn
All of it. => Hugh Dorn
The memo is privileged, => Ron Pell
So is this letter. => Ron Pell
=====
LONDON — Few thought the defence secretary would last the week. On Thursday morning Robert Ayling proved them right.

In his resignation letter, Ayling told the prime minister that he could no longer defend “a policy I would not wish on my successor”. The letter, which runs to four pages, does not mention the leaked memo. “I leave with my conscience intact and my diary empty,” it concludes.

Downing Street replied within the hour. “You have served with distinction,” the prime minister, Helen Stroud, wrote. “I am sorry that you felt unable to continue.”

Friends of Ayling were less formal. “He was pushed,” one of them said. “She pushed him, and then she wrote him a card.”

Ayling’s predecessor, Dame Judith Crail, said that she had seen it coming since the spring. “I told Robert in April to get it in writing,” she said. “He told me they didn’t do writing any more.”

Opposition figures seized on the row. “Four defence secretaries in two years,” said Ed Massey, the shadow chancellor. “At this rate the troops will have been led by more ministers than generals.” Massey’s colleague Farah Aziz, who shadows the defence brief, called for an inquiry. “We need to know what was in that memo,” she told Sky News. Asked whether Labour had a copy, Aziz said: “I couldn’t possibly say.”

The memo, a copy of which has been seen by the Guardian, was written by Gen Sir Patrick Lisle, then chief of the defence staff. In it he warns ministers that the garrison “cannot be held by press release”. Lisle retired in June. Reached by telephone at his home in Dorset, the general said he had nothing to add. “It was a good memo,” he said. “I stand by the commas.”

On the government benches there was gloom. “It’s like watching a slow puncture,” said a former minister. Another was blunter: “She’s finished. She just hasn’t been told.”

Stroud’s official spokesman denied that there was a crisis. “The prime minister is getting on with the job,” he said.

Stroud herself, visiting a shipyard in Barrow, brushed off questions about the letter. “Robert is a decent man,” she said. “I wish him well.” Would she fight the next election? “Ask me after lunch,” the prime minister said.
---
a policy I would not wish on my successor => Robert Ayling
I leave with my conscience intact and my diary empty, => Robert Ayling
You have served with distinction, => Helen Stroud
I am sorry that you felt unable to continue. => Helen Stroud
He was pushed, => one of them
She pushed him, and then she wrote him a card. => one of them
I told Robert in April to get it in writing, => Judith Crail
He told me they didn’t do writing any more. => Judith Crail
Four defence secretaries in two years, => Ed Massey
At this rate the troops will have been led by more ministers than generals. => Ed Massey
We need to know what was in that memo, => Farah Aziz
I couldn’t possibly say. => Farah Aziz
cannot be held by press release => Patrick Lisle
It was a good memo, => Patrick Lisle
I stand by the commas. => Patrick Lisle
It’s like watching a slow puncture, => a former minister
She’s finished. She just hasn’t been told. => null
The prime minister is getting on with the job, => Helen Stroud's official spokesman
Robert is a decent man, => Helen Stroud
I wish him well. => Helen Stroud
Ask me after lunch, => Helen Stroud
=====
KIRNA, Velonia — When the governor of the eastern province, Anton Lesko, walked into the school gymnasium on Sunday, nobody stood up.

“I did not come for applause,” he told the two hundred people on the benches. “I came to tell you that the buses leave on Tuesday.”

A murmur ran through the room. An old man near the front raised his hand. “And who will feed the cows?” he asked.

“The state will buy them,” the governor said.

“With what?”

Lesko did not answer. His aide, a young woman named Ilka Marten, wrote something in a notebook. Later, outside, she explained that the question came up everywhere. “In every village it’s the cows,” Marten said. “Nobody asks about the houses.”

The evacuation order, signed by President Mykola Hrabar on Friday, covers 31 settlements within artillery range. Hrabar’s critics say it came too late. “We asked for it in August,” said Daria Voss, a lawmaker from the opposition Renewal party. “In August the president was at a film festival.” A spokesman for the president rejected that. “The president was meeting lenders,” the spokesman, Taras Bilyk, said by text message.

Not everyone will go. Maria Koval, 78, has lived in Kirna since her wedding. Her son, a soldier, calls every evening and begs her to leave. “He says, ‘Mama, I can’t fight if I’m worrying about you,’” she said. “I tell him, ‘Then don’t fight.’” Her neighbor, a retired miner who gave only his first name, Petro, laughed at that. “She’d chase them off with a ladle,” he said.

Russian forces are nine miles away. A Velonian sergeant at the checkpoint, who was not authorized to speak to the press, said the line would hold until the ground froze. “After that, it depends on the Americans,” the sergeant said.

The Americans have promised little. In Washington, Secretary of Defense Paul Keane told reporters on Monday that deliveries would continue “at the current pace.” Asked what the current pace was, he smiled. “Current,” he said.

Sen. Louise Hatch, the ranking Republican on the Foreign Relations panel, said Keane’s answer was beneath the office. “People are deciding whether to shoot their cows,” the Idaho senator said. “They deserve a verb.”
---
I did not come for applause, => Anton Lesko
I came to tell you that the buses leave on Tuesday. => Anton Lesko
And who will feed the cows? => an old man
The state will buy them, => Anton Lesko
With what? => an old man
In every village it’s the cows, => Ilka Marten
Nobody asks about the houses. => Ilka Marten
We asked for it in August, => Daria Voss
In August the president was at a film festival. => Daria Voss
The president was meeting lenders, => Taras Bilyk
He says, ‘Mama, I can’t fight if I’m worrying about you,’ => Maria Koval
I tell him, ‘Then don’t fight.’ => Maria Koval
She’d chase them off with a ladle, => Petro
After that, it depends on the Americans, => a Velonian sergeant at the checkpoint
at the current pace. => Paul Keane
Current, => Paul Keane
People are deciding whether to shoot their cows, => Louise Hatch
They deserve a verb. => Louise Hatch
=====
Prime Minister Giles Arden survived a confidence vote on Monday night by 12 votes, the narrowest margin for a sitting leader in 40 years.

“A win is a win,” he told cheering supporters in the lobby. “I have had landslides that felt worse.”

His critics were not reconciled. “He’s a dead man walking,” said one former cabinet minister, who voted against him. “The question is how far.” Tom Verity, who resigned as trade secretary last week to lead the rebellion, promised to try again. “I can wait,” Verity said. “He can’t.”

The chief whip, Sandra Poole, accused the rebels of helping the enemy. “There is a war on,” she told Times Radio. “Somebody should tell Tom.”

Verity’s allies rejected that as a smear. His campaign manager, the Kent MP Jo Lassiter, said the chief whip “should be ashamed”. “Tom served in two wars,” Lassiter added. “Sandra has served in two reshuffles.”

In Brussels, diplomats watched with alarm. “We would like to know whom to call,” said a senior EU official. The bloc’s ambassador to London, Piero Valli, was more tactful: “Britain is a great democracy. It is having a busy week.”

The US secretary of state, Dana Whitlock, said the alliance did not depend on individuals. Asked at a news conference in Warsaw whether she had spoken to Arden since the vote, Whitlock said she had not. “I sent flowers,” she said, to laughter. Her host, Polish foreign minister Adam Rudzki, did not smile. “In my country,” he said, “flowers are for funerals.”

Arden’s wife, the novelist Claire Arden, was seen leaving by a back door. “No comment,” she said. “And you may quote me.”

Analysts said the prime minister’s troubles were far from over. Helen Oduya of the Institute for Public Choice put his chances of leading the party into the next election at “one in five, and falling”. “The rules say he is safe for a year,” Oduya said. “The rules have never met these people.”
---
A win is a win, => Giles Arden
I have had landslides that felt worse. => Giles Arden
He’s a dead man walking, => one former cabinet minister
The question is how far. => one former cabinet minister
I can wait, => Tom Verity
He can’t. => Tom Verity
There is a war on, => Sandra Poole
Somebody should tell Tom. => Sandra Poole
should be ashamed => Jo Lassiter
Tom served in two wars, => Jo Lassiter
Sandra has served in two reshuffles. => Jo Lassiter
We would like to know whom to call, => a senior EU official
Britain is a great democracy. It is having a busy week. => Piero Valli
I sent flowers, => Dana Whitlock
In my country, => Adam Rudzki
flowers are for funerals. => Adam Rudzki
No comment, => Claire Arden
And you may quote me. => Claire Arden
one in five, and falling => Helen Oduya
The rules say he is safe for a year, => Helen Oduya
The rules have never met these people. => Helen Oduya
=====
ALBANY FALLS, Ohio — The congressman was late, and the people in the high school cafeteria had begun to clap in rhythm.

When Rep. Derek Stahl (R-Ohio) finally took the microphone, he thanked them for coming. “I know it’s a weeknight,” he said.

“It’s a war night!” a man shouted from the back.

Stahl, 44, a former Marine who has voted for every war bill since he was elected, waited for the noise to die down. “I hear you,” he said. “I’ve got friends over there.”

“So do I,” said Brenda Kosko, 58, a nurse whose son flies helicopters. “Mine is 23. What’s yours?”

The congressman did not answer directly. He spoke of resolve. Ms. Kosko sat down and shook her head. “That’s not a number,” she said.

Town halls like this one have become hard going for Republicans. Last week in Indiana, Rep. Sue Mabry left hers by a side door. “I was advised to,” Mabry said in a statement. A spokesman for the House Republican campaign arm, Vic Todd, blamed outside agitators. “These are not organic crowds,” he said. Organizers laughed at that. “I’m as organic as it gets,” said Lou Brandt, a dairy farmer who chairs the county Democrats. “I have the certificate.”

After two hours Stahl looked at his watch. One more question, his aide called out. It came from a girl of about 12 in a soccer jersey. “Are you going to go?” she asked.

“I already went,” the congressman said.

“I mean now,” said the girl.
---
I know it’s a weeknight, => Derek Stahl
It’s a war night! => a man
I hear you, => Derek Stahl
I’ve got friends over there. => Derek Stahl
So do I, => Brenda Kosko
Mine is 23. What’s yours? => Brenda Kosko
That’s not a number, => Brenda Kosko
I was advised to, => Sue Mabry
These are not organic crowds, => Vic Todd
I’m as organic as it gets, => Lou Brandt
I have the certificate. => Lou Brandt
Are you going to go? => a girl of about 12 in a soccer jersey
I already went, => Derek Stahl
I mean now, => a girl of about 12 in a soccer jersey
=====
The congressman was late. Rep. Derek Stahl (R-Ohio) thanked the crowd, and Rep. Sue Mabry waited beside him. “I know it’s a weeknight,” the congressman said.
---
I know it’s a weeknight, => Derek Stahl
=====
Rep. Sue Mabry left by a side door. A congressman who had come with her stayed. “I like it here,” the congressman said.
---
I like it here, => a congressman
`;

describe('political news', () => {
  test.each(casesOf(CASES))('%s', (text, gold) => {
    expect(quotes(text)).toEqual(gold);
  });
});
