import { describe, expect, it } from 'vitest';
import { tell } from './tell.ts';

describe('a dated happening', () => {
  it.each([
    [
      'On 3 May 2025, Orlovian President Ada Low and Foreign Minister Ben Orr signed a treaty in Tarn by which the island became neutral.',
      '2025-05-03',
      'agree',
      'Orlovian President Ada Low and Foreign Minister Ben Orr signed a treaty in Tarn',
    ],
    [
      'Rebels seized the port of Marrow on 4 May 2025 after three days of fighting.',
      '2025-05-04',
      'assault',
      'Rebels seized the port of Marrow after three days of fighting',
    ],
    [
      'Three soldiers were killed in the shelling of Quill on 9 May 2025.',
      '2025-05-09',
      'assault',
      'Three soldiers were killed in the shelling of Quill',
    ],
    [
      'By March 1943 the Sixth Army had surrendered at Tarn.',
      '1943-03',
      'retreat',
      'The Sixth Army surrendered at Tarn',
    ],
    [
      'In June 1967 Orlovia attacked Marrow, Tarn and Quill.',
      '1967-06',
      'assault',
      'Orlovia attacked Marrow, Tarn and Quill',
    ],
    [
      'At dawn on 14 May 2025, as the fog lifted, gunboats opened fire on the harbour.',
      '2025-05-14',
      'assault',
      'Gunboats opened fire on the harbour',
    ],
    [
      'On 7 May 2025, Orlovia and Marrow each signed papers with the United Nations to let grain leave the ports.',
      '2025-05-07',
      'agree',
      'Orlovia and Marrow each signed papers with the United Nations',
    ],
    [
      'The truce announced on 3 May 2025 collapsed on 6 May 2025.',
      '2025-05-06',
      'reject',
      'The truce announced on 3 May 2025 collapsed',
    ],
    ['The truce ran from 8 to 10 May 2025.', '2025-05-08/2025-05-10', 'retreat', 'Truce'],
    [
      'A meeting of the two generals at the mill on 11 May 2025 turned into a quarrel.',
      '2025-05-11',
      'consult',
      'A meeting of the two generals at the mill turned into a quarrel',
    ],
    [
      'On 12 May 2025 delegations led by Ada Low and Ben Orr met in Tarn without the rebels.',
      '2025-05-12',
      'consult',
      'Delegations led by Ada Low and Ben Orr met in Tarn without the rebels',
    ],
  ])('%s', (text, edtf, kind, title) => {
    const told = tell(text);
    expect(told.map((event) => [event.edtf, event.kind, event.title])).toContainEqual([edtf, kind, title]);
  });

  it('under one date in front, every clause with a subject of its own', () => {
    const told = tell('On 11 May 2025 Ada Low flew to Quill, and Ben Orr resigned.');
    expect(told.map(({ edtf, title }) => [edtf, title])).toEqual([
      ['2025-05-11', 'Ada Low flew to Quill'],
      ['2025-05-11', 'Ben Orr resigned'],
    ]);
  });

  it('never lends its date to its neighbour', () => {
    const told = tell(
      'On 11 May 2025 Ada Low flew to Quill. Ben Orr rejected the plan. Ada Low warned that she would leave.',
    );
    expect(told.map(({ edtf }) => edtf)).toEqual(['2025-05-11', null, null]);
  });
});

describe('one verb tells several things', () => {
  it.each([
    ['Orlovia sent flour and medicine to Quill on 3 May 2025.', 'aid'],
    ['Orlovia sent tanks to Quill on 3 May 2025.', 'mobilize'],
    ['Orlovia sent a note to Quill on 3 May 2025.', 'other'],
    ['Orlovia cut its ties with Marrow on 3 May 2025.', 'sanction'],
    ['The government cut off aid to Marrow on 3 May 2025.', 'sanction'],
    ['Rebels cut the railway to Quill on 3 May 2025.', 'assault'],
    ['President Ada Low received the envoy on 3 May 2025.', 'consult'],
    ['The army received large reinforcements on 3 May 2025.', 'other'],
    ['Shelling of the town resumed on 3 May 2025.', 'assault'],
    ['Talks resumed in Osk on 3 May 2025.', 'consult'],
    ['Parliament passed the bill on 3 May 2025.', 'agree'],
    ['The convoy passed the gate on 3 May 2025.', 'other'],
    ['General Ben Orr committed suicide on 3 May 2025.', 'other'],
    ['War broke out on 3 May 2025.', 'assault'],
    ['Typhus broke out in the camp on 3 May 2025.', 'other'],
    ['Quill fell on 3 May 2025.', 'assault'],
    ['Snow fell on 3 May 2025.', 'other'],
    ['President Ada Low called General Ben Orr on 3 May 2025.', 'consult'],
    ['President Ada Low called the offer a lie on 3 May 2025.', 'state'],
    ['Orlovia called off the exercise on 3 May 2025.', 'other'],
    ['Orlovia called off the truce on 3 May 2025.', 'reject'],
    ['Orlovia called up its reservists on 3 May 2025.', 'mobilize'],
    ['A general strike began in Osk on 3 May 2025.', 'protest'],
    ['A massive strike on the port began on 3 May 2025.', 'assault'],
    ['The law was struck down by the court on 3 May 2025.', 'reject'],
    ['The rebels released four engineers on 3 May 2025.', 'retreat'],
    ['The ministry released its report on 3 May 2025.', 'state'],
    ['Orlovia declared war on Marrow on 3 May 2025.', 'assault'],
    ['President Ada Low declared a state of emergency on 3 May 2025.', 'coerce'],
    ['Orlovia imposed an embargo on Marrow on 3 May 2025.', 'sanction'],
    ['Orlovia lifted the curfew on 3 May 2025.', 'concede'],
    ['Orlovia recalled its ambassador on 3 May 2025.', 'sanction'],
    ['Orlovia recalled its goalkeeper on 3 May 2025.', 'other'],
    ['The firing stopped on 3 May 2025.', 'retreat'],
    ['Gunmen stopped a bus near Quill on 3 May 2025.', 'coerce'],
    ['Rebels took the town of Quill on 3 May 2025.', 'assault'],
    ['Rebels took nine schoolgirls from Quill on 3 May 2025.', 'coerce'],
    ['Ben Orr took office on 3 May 2025.', 'other'],
    ['The truce took effect on 3 May 2025.', 'retreat'],
    ['The treaty came into force on 3 May 2025.', 'agree'],
    ['The garrison left Quill on 3 May 2025.', 'retreat'],
    ['Ada Low left Quill on 3 May 2025.', 'other'],
    ['A referendum was held in Quill on 3 May 2025.', 'other'],
    ['Talks were held in Quill on 3 May 2025.', 'consult'],
    ['A memorial was unveiled in Quill on 3 May 2025.', 'other'],
    ['The war began on 3 May 2025.', 'assault'],
    ['The war ended on 3 May 2025.', 'retreat'],
  ])('%s %s', (text, kind) => {
    expect(tell(text).map((event) => event.kind)).toEqual([kind]);
  });

  it('what is no position without a date is kept out by its object', () => {
    expect(tell('Orlovia defended the fortress.')).toEqual([]);
    expect(tell('President Ada Low defended the decision.')).toHaveLength(1);
  });
});

describe('a plan', () => {
  it.each([
    [
      'Orlovia was to withdraw its troops from the valley by 9 July 2025.',
      'Orlovia was to withdraw its troops from the valley',
    ],
    ['The two leaders will meet in Geneva on 12 July 2025.', 'The two leaders will meet in Geneva'],
    ['Firing was to stop as 15 February 2025 began.', 'Firing was to stop'],
  ])('%s', (text, title) => {
    expect(tell(text).map((event) => [event.status, event.title])).toEqual([['planned', title]]);
  });
});

describe('nothing happened', () => {
  it.each([
    'If the talks fail, the army will attack on 12 July 2025.',
    'The envoys did not meet on 6 May 2025.',
    'It was the deadliest raid since 2003.',
    'They were the first direct talks since spring 2022.',
    'Every spring, on 8 May, veterans march through the capital.',
    'The mood had shifted by May 2025.',
    'Sources: Orlovian Press Agency, 3 May 2025; Marrow Daily, 4 May 2025.',
    'Photo: refugees at the border on 8 May 2025.',
    'Plate XI: The storming of Osk, after an engraving of 1660.',
    'Fig. 3. Shells hit the mill on 8 May 2025.',
    'Analysts expect the war to end by 2030.',
    'The army could attack on 9 July 2025.',
    'The mediators said on 6 May 2025 that the date stands.',
    'Sold everywhere since 1849.',
    'Asked on 6 May 2025 about the raid, the general smiled.',
  ])('%s', (text) => {
    expect(tell(text).filter(({ edtf }) => edtf !== null)).toEqual([]);
  });
});

describe('roles', () => {
  it.each([
    [
      'On 11 April 2025, Ada Low met Ben Orr in St Martin for four hours.',
      ['party: Ada Low', 'party: Ben Orr'],
      'St Martin',
    ],
    [
      'On 28 February 2022, delegations of Ukraine and Russia met in the Gomel region of Belarus.',
      ['party: Ukraine', 'party: Russia'],
      'Gomel region of Belarus',
    ],
    ['On 5 June 1967, Israel attacked Egypt.', ['agent: Israel', 'target: Egypt'], undefined],
    [
      'Talks between France and Germany took place in Geneva on 3 May 2025.',
      ['party: France', 'party: Germany'],
      'Geneva',
    ],
  ])('%s', (text, roles, place) => {
    const [event] = tell(text);
    expect(event?.roles).toEqual(roles);
    expect(event?.place).toBe(place);
  });
});

describe('standing', () => {
  it.each([
    [
      'The dam broke on 6 June 2023. Ukraine says that Russia blew it up, and Russia says that Ukraine sabotaged it.',
      ['Ukraine', 'Russia'],
    ],
    [
      'Many dead were found in Quill on 4 April 2022. Ukraine calls it a crime. Russia denies responsibility.',
      ['Russia'],
    ],
    [
      'Russia and Ukraine signed a truce on 9 May 2025. Each side later accused the other of breaches.',
      ['Russia', 'Ukraine'],
    ],
    ['Jets bombed the port on 16 May 2025, but Russia denied it.', ['Russia']],
  ])('%s', (text, disputedBy) => {
    const [event] = tell(text);
    expect(event?.status).toBe('disputed');
    expect(event?.disputedBy).toEqual(disputedBy);
  });

  it('a denial of something else, with its own date, leaves it alone', () => {
    const [event] = tell('The dam broke on 6 June 2023. On 9 June 2023, Russia denied the theft of grain.');
    expect(event?.status).toBe('reported');
  });
});

describe('a position without a date', () => {
  it.each([
    [
      'President Ada Low of Orlovia sought a pause of two weeks.',
      'President Ada Low of Orlovia sought a pause of two weeks',
    ],
    [
      'President Ada Low of Orlovia gave two fiery speeches.',
      'President Ada Low of Orlovia gave two fiery speeches',
    ],
    ['President Ada Low of Orlovia denied the raid.', 'President Ada Low of Orlovia denied the raid'],
    [
      'President Ada Low of Orlovia did reject the offer.',
      'President Ada Low of Orlovia did reject the offer',
    ],
    [
      'President Ada Low of Orlovia has admitted the loss.',
      'President Ada Low of Orlovia has admitted the loss',
    ],
    [
      'President Ada Low of Orlovia was denying the raid, an aide said.',
      'President Ada Low of Orlovia was denying the raid',
    ],
  ])('%s', (text, title) => {
    expect(tell(text).map((event) => event.title)).toEqual([title]);
  });

  it.each([
    'She denied the raid.',
    'President Ada Low of Orlovia walked along the river.',
    'President Ada Low of Orlovia was tired, and General Ben Hart denied the raid.',
  ])('none in: %s', (text) => {
    expect(tell(text)).toEqual([]);
  });
});
