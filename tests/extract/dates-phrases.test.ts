import { describe, expect, test } from 'vitest';
import { datesOf, read } from './dates-read.ts';

/** Each line is a sentence with what it holds; "nothing" where it holds no date. Wednesday is the day of publication. */
const NEWS = `
The envoy left on 21 April. | 21 April => 2025-04-21
Shells fell on 3, 4 and 9 April. | 3 => 2025-04-03 ; 4 and 9 April => {2025-04-04,2025-04-09}
Shells fell on 3, 4, 7 and 9 April 1999. | 3 => 1999-04-03 ; 4 => 1999-04-04 ; 7 and 9 April 1999 => {1999-04-07,1999-04-09}
They won by 3, 4 and 9 in April 1999. | April 1999 => 1999-04
The czar fell on 14 (1) March 1917. | 14 (1) March 1917 => 1917-03-14
The czar fell on March 1 (14), 1917. | March 1 (14), 1917 => 1917-03-14
He scored 14 (2) in March 1917. | March 1917 => 1917-03
The palace fell on 25 October (7 November) 1917. | 25 October (7 November) 1917 => 1917-11-07
The palace fell on 25 October/7 November 1917. | 25 October/7 November 1917 => 1917-11-07
The palace fell on 7 November (25 October Old Style) 1917. | 7 November (25 October Old Style) 1917 => 1917-11-07
They sang on December 25 (January 7), 1900. | December 25 (January 7), 1900 => 1900-01-07
The armies met on 11/22 July 1690. | 11/22 July 1690 => 1690-07-22
Gliders landed on the night of 5/6 June 1944. | the night of 5/6 June 1944 => 1944-06-05/1944-06-06
The king died on 30 January 1648/9. | 30 January 1648/9 => 1649-01-30
They raised men in 1031 AH (1622). | 1622 => 1622
The mole sank on 13/4/1999 and rose on 5/6/1999. | 13/4/1999 => 1999-04-13 ; 5/6/1999 => 1999-06-05
The mole sank on 4/13/1999 and rose on 5/6/1999. | 4/13/1999 => 1999-04-13 ; 5/6/1999 => 1999-05-06
It sank on 05.06.1999 and rose on 7/8/1999. | 05.06.1999 => 1999-06-05 ; 7/8/1999 => 1999-08-07
It sank on 4/13/1999, rose on 13/4/2001 and sank on 5/6/2002. | 4/13/1999 => 1999-04-13 ; 13/4/2001 => 2001-04-13 ; 5/6/2002 => [2002-05-06,2002-06-05]
It cost 4 billion in fiscal year 2024 and 5 in FY23. | fiscal year 2024 => 2024~ ; FY23 => 2023~
It cost 4 billion in the financial year 2023–24. | financial year 2023–24 => 2023~/2024~
Ada Low fled between Christmas and New Year. | Christmas and New Year => 2024-12-25/2025-01-01
The mill opened in 2015. They marked its tenth anniversary in Osk. | 2015 => 2015 ; its tenth anniversary => 2025
The army left on Sunday constructor in Osk. | Sunday => 2025-04-20
They met on Saturday of constructor week. | Saturday => 2025-04-19
They met in the constructor half of 1999. | 1999 => 1999
Ben Orr resigned mid-week. | mid-week => 2025-04-22~/2025-04-24~
They will meet in a fortnight. | a fortnight => P2W
Buses left today. “I left in 1994,” she said. The city has been cut off since 19 December. | today => 2025-04-23 ; 1994 => 1994 ; 19 December => 2024-12-19
In 497/6 BC the fleet sailed. | 497/6 BC => -0496/-0495
In 500/499 BC the fleet sailed. | 500/499 BC => -0499/-0498
He left a few days ago. | a few days ago => 2025-04-20~
He left a couple of weeks ago. | a couple of weeks ago => 2025-04-09~
He left half a year ago. | half a year ago => 2024-10~
He left half a century ago. | half a century ago => 1975~
He left two and a half years ago. | two and a half years ago => 2022-10~
He left a year and a half ago. | a year and a half ago => 2023-10~
He left seventy-two days ago. | seventy-two days ago => 2025-02-10
He left two hundred years ago. | two hundred years ago => 1825
He left two nights ago. | two nights ago => 2025-04-21
He left a year ago to the day. | a year ago to the day => 2024-04-23
He left the night before last. | the night before last => 2025-04-21
He left the week before last. | the week before last => 2025-04-07/2025-04-13
He left the Sunday before last. | the Sunday before last => 2025-04-13
He left this past Friday. | this past Friday => 2025-04-18
He will leave a week from Monday. | a week from Monday => 2025-05-05
The front moved at the turn of the year. | the turn of the year => 2024-12~/2025-01~
Envoys met in midweek. | midweek => 2025-04-22~/2025-04-24~
Envoys met by mid-week, he said. | mid-week => 2025-04-22~/2025-04-24~
Envoys meet a week on Saturday. | a week on Saturday => 2025-05-03
Low was heard on 11 April and let go the day after and left. | 11 April => 2025-04-11 ; the day after => 2025-04-12
Kell, shut in January 2019, has not sat since October. | January 2019 => 2019-01 ; October => 2024-10
Envoys met early last week. | early last week => 2025-04-14/2025-04-15~
They won a midweek match.
It was a Tuesday, and every Friday they met.
The town was hit overnight into Tuesday. | overnight into Tuesday => 2025-04-21/2025-04-22
The town was hit in the night from Monday to Tuesday. | the night from Monday to Tuesday => 2025-04-21/2025-04-22
The town was hit in the early hours of Tuesday. | the early hours of Tuesday => 2025-04-22
The talks go on on the 28th of this month. | the 28th of this month => 2025-04-28
They met on the 9th of last month and on the twelfth of that month. | the 9th of last month => 2025-03-09 ; the twelfth of that month => 2025-03-12
On May 11 men came. In the camp 11 men were left. | May 11 => 2024-05-11
He kept Easter last year. | Easter last year => 2024-03-31
He left half a dozen weeks ago, with two dozen men. | half a dozen weeks ago => 2025-03-12
There were raids in 2004, 2011 and 2016. | 2004 => 2004 ; 2011 => 2011 ; 2016 => 2016
There were raids in 2004, 2011 men fled, and 90 died. | 2004 => 2004
On the 19th dockers struck. On the 19th floor nobody did. | the 19th => 2025-04-19
Trade grew in Q1 2025. | Q1 2025 => 2025-01/2025-03
He left on the tenth day of Ramadan. | the tenth day of Ramadan => 2025-03-10
He left on the Thursday before Easter. | the Thursday before Easter => 2025-04-17
He left on the fifth anniversary of the 3 May 2019 raid. | the fifth anniversary of the 3 May 2019 raid => 2024-05-03
The budget for FY2024 was cut. | FY2024 => 2024~
The envoy left on April 21st. | April 21st => 2025-04-21
The envoy left on Apr. 21 for the coast. | Apr. 21 => 2025-04-21
The envoy left on the 21st of April. | the 21st of April => 2025-04-21
The envoy left on the twenty-first of April. | the twenty-first of April => 2025-04-21
The envoy left on the fifth of March, 2023. | the fifth of March, 2023 => 2023-03-05
It was signed on 21.04.2025 in the capital. | 21.04.2025 => 2025-04-21
It was signed on 2025-04-21 in the capital. | 2025-04-21 => 2025-04-21
It was signed on 21/04/2025 in the capital. | 21/04/2025 => 2025-04-21
It was signed on 04/21/2025 in the capital. | 04/21/2025 => 2025-04-21
It was signed on 4/5/2025 in the capital. | 4/5/2025 => [2025-04-05,2025-05-04]
It was signed on Monday, April 21, 2025, in the capital. | Monday, April 21, 2025 => 2025-04-21
They met in May last year. | May last year => 2024-05
The inquiry opens on 2 February. | 2 February => 2026-02-02
He had told them on Thursday: “You will see.” | Thursday => 2025-04-17
They met in December. | December => 2024-12
They will meet in December. | December => 2025-12
They met in May 2024 and again in June that year. | May 2024 => 2024-05 ; June that year => 2024-06
They met on Monday. | Monday => 2025-04-21
They met on Wednesday. | Wednesday => 2025-04-23
They met on Thursday. | Thursday => 2025-04-17
They will meet on Thursday. | Thursday => 2025-04-24
They met last Wednesday. | last Wednesday => 2025-04-16
The talks are due next Tuesday. | next Tuesday => 2025-04-29
The shelling began late on Tuesday. | Tuesday => 2025-04-22
The shelling began late Tuesday. | late Tuesday => 2025-04-22
They struck before dawn on Monday and again at nightfall yesterday. | dawn on Monday => 2025-04-21 ; yesterday => 2025-04-22
The convoy is to leave at first light Friday. | first light Friday => 2025-04-25
The term ends at midnight on Sunday. | midnight on Sunday => 2025-04-27
Osk fell on Monday. Its mayor had been told the evening before that there was no danger. | Monday => 2025-04-21 ; the evening before => 2025-04-20
Osk fell on Monday. The army confirmed the same day that its men had withdrawn. | Monday => 2025-04-21 ; the same day => 2025-04-21
They want a vote before the year's end. | the year's end => 2025-09~/2025-12
The mill was hit at 6:30 pm ET on April 21. | 6:30 pm ET on April 21 => 2025-04-21T22:30Z
The shelling began on Tuesday night. | Tuesday night => 2025-04-22
The army moved on Monday of last week. | Monday of last week => 2025-04-14
They met yesterday. | yesterday => 2025-04-22
They met yesterday morning. | yesterday morning => 2025-04-22
They met the day before yesterday. | the day before yesterday => 2025-04-21
They will meet the day after tomorrow. | the day after tomorrow => 2025-04-25
The town was hit last night. | last night => 2025-04-22
The town was hit this morning. | this morning => 2025-04-23
The town was hit last week. | last week => 2025-04-14/2025-04-20
The town was hit last month. | last month => 2025-03
The town was hit last year. | last year => 2024
The town was hit earlier this week. | earlier this week => 2025-04-21/2025-04-27
The town was hit earlier this month. | earlier this month => 2025-04
The town was hit late last year. | late last year => 2024-09~/2024-12
A vote is planned early next year. | early next year => 2026-01/2026-04~
A vote is planned for next month. | next month => 2025-05
The town was hit last weekend. | last weekend => 2025-04-19/2025-04-20
The army left over the weekend. | the weekend => 2025-04-19/2025-04-20
They will meet at the weekend. | the weekend => 2025-04-26/2025-04-27
The port closed two weeks ago. | two weeks ago => 2025-04-09
The port closed three years ago. | three years ago => 2022
The port closed a year ago today. | a year ago today => 2024-04-23
The city fell a year ago next month. | a year ago next month => 2024-05
The city fell last December. | last December => 2024-12
A deal is wanted by the end of March. | the end of March => 2025-03-21~/2025-03-31
A deal is wanted by the end of the year. | the end of the year => 2025-09~/2025-12
A deal was reached in early April. | early April => 2025-04-01/2025-04-10~
A deal was reached in mid-April. | mid-April => 2025-04-11~/2025-04-20~
A deal was reached in the first week of April. | the first week of April => 2025-04-01~/2025-04-07~
The team comes in the week of 28 April. | the week of 28 April => 2025-04-28/2025-05-04
Schools shut the week of April 20, 2025. | the week of April 20, 2025 => 2025-04-20/2025-04-26
Ice held in the week of Thursday, 9 January 2025. | the week of Thursday, 9 January 2025 => 2025-01-06/2025-01-12
The front moved in the last two weeks of March. | the last two weeks of March => 2025-03-18~/2025-03-31~
The front moved in the first quarter of 2025. | the first quarter of 2025 => 2025-01/2025-03
The front moved in the second half of 2024. | the second half of 2024 => 2024-07/2024-12
The front moved in spring 2024. | spring 2024 => 2024-21
The front moved in the winter of 2023–24. | the winter of 2023–24 => 2024-24
The front moved last winter. | last winter => 2025-24
They talked from April 19 to 21. | April 19 to 21 => 2025-04-19/2025-04-21
They talked from 30 March to 2 April. | 30 March to 2 April => 2025-03-30/2025-04-02
They talked between 3 and 9 April. | 3 and 9 April => 2025-04-03/2025-04-09
They talked on 3 or 4 April. | 3 or 4 April => [2025-04-03,2025-04-04]
They talked on 3 and 9 April. | 3 and 9 April => {2025-04-03,2025-04-09}
They talked around 10 April. | around 10 April => 2025-04-10~
The guns fell silent at 18:00 GMT on April 19. | 18:00 GMT on April 19 => 2025-04-19T18:00Z
The guns fell silent at 6 p.m. Moscow time on April 19. | 6 p.m. Moscow time on April 19 => 2025-04-19T15:00Z
The guns fell silent on April 19 at 6 p.m. in Kyiv. | April 19 at 6 p.m. in Kyiv => 2025-04-19T15:00Z
The guns fell silent at 18:00 GMT on Saturday. | 18:00 GMT on Saturday => 2025-04-19T18:00Z
The guns fell silent at 18:00 on April 19. | 18:00 => 2025-04-19 ; April 19 => 2025-04-19
The mill burned shortly after 3:10am on Monday. | 3:10am => 2025-04-21 ; Monday => 2025-04-21
The mill burned at about 4am today, and the mole at noon yesterday. | today => 2025-04-23 ; yesterday => 2025-04-22
The truce ran from 6 p.m. on April 19 to 6 a.m. on April 21. | 6 p.m. on April 19 to 6 a.m. on April 21 => 2025-04-19/2025-04-21
The guns fell silent at noon on April 19. | noon on April 19 => 2025-04-19
The war has lasted for over three years. | over three years => P3Y
They agreed on a 30-hour truce. | 30-hour => PT30H
They talked for an hour and a half. | an hour and a half => PT1H30M
Monday's raid and last week’s vote were forgotten in today's papers. | Monday => 2025-04-21 ; last week => 2025-04-14/2025-04-20 ; today => 2025-04-23
In December's vote he lost. | December => 2024-12
Since last May's election nobody came. | last May => 2024-05
By year's end the army will be home. | year's end => 2025-09~/2025-12
A Te Deum was sung to-day. | to-day => 2025-04-23
They leave to-morrow morning. | to-morrow morning => 2025-04-24
They meet on Sunday week. | Sunday week => 2025-05-04
The hearing was put off until Monday fortnight. | Monday fortnight => 2025-05-12
It was to be over by the weekend. | the weekend => 2025-04-26/2025-04-27
The ministers were to have met on Thursday. | Thursday => 2025-04-24
The second round was supposed to begin on 19 May. | 19 May => 2025-05-19
It is for days like Friday that one talks. | Friday => 2025-04-18
The fleet opened fire on the 1st inst., and Osk was burned on the 14th ult. | the 1st inst. => 2025-04-01 ; the 14th ult. => 2025-03-14
The Provinces left the Union upon the 2d of November last, and that was that. | the 2d of November last => 2024-11-02
The port was hit last evening. | last evening => 2025-04-22
They met in 2022, but the truce signed that November was brief. | 2022 => 2022 ; that November => 2022-11
The claim was filed in 1996. A letter came last month: the house is his from 1 May. | 1996 => 1996 ; last month => 2025-03 ; 1 May => 2025-05-01
All of them were to have left by 30 January. | 30 January => 2025-01-30
The accord of 2009 lapsed three years later. | 2009 => 2009 ; three years later => 2012
The port was shut after 9 March. Two days after that it reopened. | 9 March => 2025-03-09 ; Two days after that => 2025-03-11
Seoul was retaken on the night of March 14-15. | the night of March 14-15 => 2025-03-14/2025-03-15
It struck on Monday at 5.30pm (1530 GMT). | Monday => 2025-04-21 ; 5.30pm => 2025-04-21
They left in the spring of last year. | the spring of last year => 2024-21
They left in March of the present year. | March of the present year => 2025-03
The vote is set for the first Sunday in May. | the first Sunday in May => 2025-05-04
The vote was held on the last Friday of March. | the last Friday of March => 2025-03-28
In the first three months of this year nothing moved. | the first three months of this year => 2025-01/2025-03
The first week of last month was dry. | The first week of last month => 2025-03-01~/2025-03-07~
A man was hurt on Monday. Later in the day two more were. | Monday => 2025-04-21 ; Later in the day => 2025-04-21
The strike came at 0530 local time on Monday. | 0530 local time on Monday => 2025-04-21
She ordered the schools to stay closed until June 3. | June 3 => 2025-06-03
She ordered the schools to stay closed until April 3. | April 3 => 2025-04-03
He was elected in 2010. The 2016 mutiny was ended by an amnesty the following January. | 2010 => 2010 ; 2016 => 2016 ; the following January => 2017-01
The 2023/24 season was lost. | 2023/24 => 2023/2024
`;

/** Histories, without a date of publication. */
const HISTORY = `
The war began in 1957. | 1957 => 1957
The king died in 44 BC. | 44 BC => -0043
The king died on 15 March 44 BC. | 15 March 44 BC => -0043-03-15
The town was burnt in AD 70. | AD 70 => 0070
The war of 264–241 BC was long. | 264–241 BC => -0263/-0240
They fought from 499 to 493 BC. | 499 to 493 BC => -0498/-0492
The league grew throughout the 470s BC. | the 470s BC => -0478/-0469
The trade grew in the 1870s. | the 1870s => 187X
The trade grew in the early 1990s. | the early 1990s => 1990/1993~
The empire fell in the fifth century BC. | the fifth century BC => -0499/-0400
The empire fell in the 19th century. | the 19th century => 18XX
The empire fell in the late nineteenth century. | the late nineteenth century => 1860~/1899
He reigned in 1957–58. | 1957–58 => 1957/1958
He reigned from 1957 to 1962. | 1957 to 1962 => 1957/1962
He reigned between 1957 and 1962. | 1957 and 1962 => 1957/1962
It was built circa 1910. | circa 1910 => 1910~
It was built in 1910 or 1911. | 1910 or 1911 => [1910,1911]
The bridge fell on 4/5/2025 or 21.04.2025. | 4/5/2025 or 21.04.2025 => [2025-04-05,2025-05-04,2025-04-21]
The siege lasted from May to July 1944. | May to July 1944 => 1944-05/1944-07
The siege lasted from 21.04.2025 to 21.04.2025. | 21.04.2025 to 21.04.2025 => 2025-04-21
The siege lasted from November to March 1944. | November to March 1944 => 1943-11/1944-03
The armies met in May, June and July 1944. | May => 1944-05 ; June => 1944-06 ; July 1944 => 1944-07
The army marched on 31 May – 1 June 1916. | 31 May – 1 June 1916 => 1916-05-31/1916-06-01
The army marched in the summer of '44. It rested in 1945. | the summer of '44 => 1944-22 ; 1945 => 1945
The town fell in the early hours of 6 June 1944. | the early hours of 6 June 1944 => 1944-06-06
The army crossed on the night of 25–26 May 1940. | the night of 25–26 May 1940 => 1940-05-25/1940-05-26
In the first three months of 1943 nothing moved. | the first three months of 1943 => 1943-01/1943-03
On 5 May 1940 the bridge fell. Two days later the town fell. | 5 May 1940 => 1940-05-05 ; Two days later => 1940-05-07
On 5 May 1940 the bridge fell. The next day the town fell. | 5 May 1940 => 1940-05-05 ; The next day => 1940-05-06
On 5 May 1940 the bridge fell. The evening before, the guns had stopped. | 5 May 1940 => 1940-05-05 ; The evening before => 1940-05-04
On 5 May 1940 the bridge fell. A week later it was rebuilt. | 5 May 1940 => 1940-05-05 ; A week later => 1940-05-12
On 5 May 1940 the bridge fell. Later that month it was rebuilt. | 5 May 1940 => 1940-05-05 ; Later that month => 1940-05
On 5 May 1940 the bridge fell. It was rebuilt the following year. | 5 May 1940 => 1940-05-05 ; the following year => 1941
On 5 May 1940 the bridge fell. Almost two decades later it was rebuilt. | 5 May 1940 => 1940-05-05 ; Almost two decades later => 1960~/1969~
On 5 May 1940 the bridge fell. The guns opened fire at 5:30 a.m. and the town burned. | 5 May 1940 => 1940-05-05 ; 5:30 a.m. => 1940-05-05
The bridge fell on 5 May 1940. It was rebuilt by the 20th. | 5 May 1940 => 1940-05-05 ; the 20th => 1940-05-20
They stayed until December 1933 and left in February of the next year. | December 1933 => 1933-12 ; February of the next year => 1934-02
They came in May 1922 and left in January the following year. | May 1922 => 1922-05 ; January the following year => 1923-01
The army crossed on the night of 3–4 March 1940. | the night of 3–4 March 1940 => 1940-03-03/1940-03-04
The army crossed on the night of March 3/4, 1940. | the night of March 3/4, 1940 => 1940-03-03/1940-03-04
The army crossed on the nights of 3 and 5 March 1940. | the nights of 3 and 5 March 1940 => {1940-03-03,1940-03-05}
The army crossed overnight on 3–4 March 1940. | 3–4 March 1940 => 1940-03-03/1940-03-04
The fleet came at dawn on 5 May 1940. It was gone by dusk on the 7th. | dawn on 5 May 1940 => 1940-05-05 ; dusk on the 7th => 1940-05-07
He landed on 9 July 1799. He shelled the port on the 15th and 16th, and left by the 18th. | 9 July 1799 => 1799-07-09 ; the 15th => 1799-07-15 ; 16th => 1799-07-16 ; the 18th => 1799-07-18
He met the 5th and 6th brigades on 7 July 1799. | 7 July 1799 => 1799-07-07
On the night of June 8, 1951 soldiers took the bank. | the night of June 8, 1951 => 1951-06-08
The strip was quiet for the rest of the 1930s. | the rest of the 1930s => 193X
The king fell on 5 May 1940. Little was done in the rest of that year. | 5 May 1940 => 1940-05-05 ; the rest of that year => 1940
The king fell on 5 May 1940. It rained for the remainder of the month. | 5 May 1940 => 1940-05-05 ; the remainder of the month => 1940-05
He was beaten at Osk on Whitsunday, 25 May 1640. | Whitsunday, 25 May 1640 => 1640-05-25
The town fell on 5 October 1940. The war began anew with the spring. | 5 October 1940 => 1940-10-05 ; the spring => 1941-21
The town fell on 5 October 1940. The new year brought snow. | 5 October 1940 => 1940-10-05 ; The new year => 1941-01-01
The town fell on 5 October 1940. It had bread until the new year. | 5 October 1940 => 1940-10-05 ; the new year => 1941-01-01
The army rested at the turn of 1943. | the turn of 1943 => 1942-12~/1943-01~
The army rested at the turn of the year 1942–43. | the turn of the year 1942–43 => 1942-12~/1943-01~
The trade grew at the turn of the twentieth century. | the turn of the twentieth century => 1900~
The trade grew in the first decade of the 21st century. | the first decade of the 21st century => 200X
The town fell on 5 May 1940. It was freed two years to the day later. | 5 May 1940 => 1940-05-05 ; two years to the day later => 1942-05-05
The town fell on 5 May 1940. Two nights later the fleet left. | 5 May 1940 => 1940-05-05 ; Two nights later => 1940-05-07
The town fell in May 1940. It was freed half a year later. | May 1940 => 1940-05 ; half a year later => 1940-11~
Crowds came on the tenth anniversary of the raid of 5 May 1940. | the tenth anniversary of the raid of 5 May 1940 => 1950-05-05
He left in the week before Christmas 1944. | the week before Christmas 1944 => 1944-12-18/1944-12-24
On D-Day, 10 July 1951, the fleet came. By D+3 the beach was full. | D-Day => 1951-07-10 ; 10 July 1951 => 1951-07-10 ; D+3 => 1951-07-13
The fleet came on 10 July 1951 (D-Day). On D-Day plus two Osk fell; the next day Quill. | 10 July 1951 => 1951-07-10 ; D-Day => 1951-07-10 ; D-Day plus two => 1951-07-12 ; the next day => 1951-07-13
D-Day was set for 10 July 1951. On D-1 the ships sailed. Two days after D-Day Osk fell. | D-Day => 1951-07-10 ; 10 July 1951 => 1951-07-10 ; D-1 => 1951-07-09 ; Two days after D-Day => 1951-07-12
In the '90s nobody cared. | the '90s => 199X
He armed in the mid-’80s. | the mid-’80s => 1984~/1985~
The guild rose at Martinmas 1641. | Martinmas 1641 => 1641-11-11
The port closed in 1864. A dozen years later it opened. | 1864 => 1864 ; A dozen years later => 1876
The port closed in 1864. Two dozen years later it opened. | 1864 => 1864 ; Two dozen years later => 1888
The port closed in 1864. By the end of the decade it was sand. | 1864 => 1864 ; the end of the decade => 1866~/1869
It held out in 1877, and was relieved at Christmas of the following year. | 1877 => 1877 ; Christmas of the following year => 1878-12-25
It held out in October 1873. Fever broke out about the new year. | October 1873 => 1873-10 ; the new year => 1873-12~/1874-01~
They voted on Saturday 9 and Sunday 10 March 1940. | Saturday 9 => 1940-03-09 ; Sunday 10 March 1940 => 1940-03-10
They voted in May 1940, from Monday 6 to Wednesday 8 June and again on Friday 5 and Monday 8 July. | May 1940 => 1940-05 ; Monday 6 to Wednesday 8 June => 1940-06-06/1940-06-08 ; Friday 5 => 1940-07-05 ; Monday 8 July => 1940-07-08
The fleet sailed on 9 May 1940, a Thursday. It was seen on the Saturday and sank by the Monday of the following week. | 9 May 1940 => 1940-05-09 ; the Saturday => 1940-05-11 ; the Monday of the following week => 1940-05-13
It sank on 9 May 1940. The crew was home on Friday of that week, and read the Saturday papers. | 9 May 1940 => 1940-05-09 ; Friday of that week => 1940-05-10 ; Saturday => 1940-05-11
It sank on 9 May 1940. The rite planned for the 12th was put off to the 14th for want of a priest. | 9 May 1940 => 1940-05-09 ; the 12th => 1940-05-12 ; the 14th => 1940-05-14
The guns came on 12 May 1940. The crews had been called up on the 3rd. | 12 May 1940 => 1940-05-12 ; the 3rd => 1940-05-03
The town held out in 1640. On 28 December it fell. | 1640 => 1640 ; 28 December => 1640-12-28
It rained from 9 to 28 May 1940. Three days after that the dam broke. | 9 to 28 May 1940 => 1940-05-09/1940-05-28 ; Three days after that => 1940-05-31
It rained from March to May 1940. Two months later the dam broke. | March to May 1940 => 1940-03/1940-05 ; Two months later => 1940-07
The war began in 1640. On Christmas Day Quill's men took Osk. | 1640 => 1640 ; Christmas Day => 1640-12-25
The war began in 1640. They marched on Christmas Day Square. | 1640 => 1640
The bridge fell two days after 5 May 1940. | two days after 5 May 1940 => 1940-05-07
`;

/** Numbers, names and words that are no dates. */
const NOTHING = `
She may leave and they march on.
He said May was late. Theresa May said nothing.
The troops march in step and April Jones leads them.
The aide, 34, fought with 2,014 men and 1940 horses.
They lost by 21 to 17 and won 3–2.
The Su-27 and the T-72 and a Boeing 737 were seen.
Resolution 1973 and Article 5 were cited, and Order 1944 too.
The summit will be held at Room 2014 on the second floor.
The shell, 155 mm wide, flew 1,945 metres.
He gave $1945 and 2003 pounds.
The Sunday Times reported it, and Bloody Sunday was recalled.
The hills fall away and the wells spring up.
About 1940 people fled, and over 2000 civilians stayed.
The version 1.2.2014 of the file and 10.12.14.2 were kept.
The Easter Rising and Christmas Island are names. Operation Ramadan failed. They met in the church of All Saints.
The song White Christmas was played.
May's speech was long, and the march was a day's march.
Two years on, nobody knows.
The Winter Rising failed.
St. John's College and Michaelmas Term are names.
They came second, and in a second they were gone.
The marchers, some 1968 of them, sang.
The fleet came on D-Day, and by D+3 the beach was full.
He got a D-1 visa and a D+ in class D.
The turn of the road was steep, and Q1 was asked.
The army met on 10 Muharram 61 AH.
The Fourteenth of May Movement, the 26 July Front and the March 14 Alliance were names.
It fell on the 20th of constructor month, several days constructor the vote.
The new year's envoy hoped for the new year.
The party lost the 7th vote and kept its tenth anniversary. A midweek match was lost.
`;

function rows(table: string): [string, string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', found = ''] = line.split(' | ');
      return [text, found.split(' ; ').filter(Boolean)];
    });
}

describe('in news of 23 April 2025', () => {
  test.each(rows(NEWS))('%s', (text, expected) => {
    expect(read(text, '2025-04-23')).toEqual(expected);
  });
});

describe('in a history', () => {
  test.each(rows(HISTORY))('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('no date', () => {
  test.each(NOTHING.trim().split('\n'))('%s', (text) => {
    expect(datesOf(text, '2025-04-23').filter(({ edtf }) => edtf !== null)).toEqual([]);
  });
});
