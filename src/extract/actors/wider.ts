/** Words for somebody that take in others: a lawmaker may be a senator, a surgeon is a doctor. */

/** What is said of one by some of these words is said by others too. */
const CLERGY = /^(?:father|fr|pastor|rev|reverend|vicar|chaplain|padre|curate|canon|priest|preacher)$/;
/** What a wider word may stand for. */
const WIDER: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    lawmaker: /^(?:senator|congress(?:man|woman|person)|representative|mp|parliamentarian|deputy)$/,
    congressman: /^representative$/,
    congresswoman: /^representative$/,
    diplomat: /^(?:ambassador|envoy|consul)$/,
    surgeon: /^(?:doctor|dr)$/,
    physician: /^(?:doctor|dr|surgeon)$/,
    medic: /^(?:doctor|dr|surgeon|nurse)$/,
    cleric: /^(?:imam|priest|pastor|ayatollah|mullah|bishop|archbishop|rabbi)$/,
    priest: CLERGY,
    vicar: CLERGY,
    pastor: CLERGY,
    chaplain: CLERGY,
    padre: CLERGY,
    curate: CLERGY,
    preacher: CLERGY,
    officer: /^(?:lieutenant|colonel|major|captain|commander|commandant|brigadier|adjutant|chief)$/,
  }),
);

/** Of which offices and callings the bearer may be meant by this word; undefined: by that word alone. */
export const widerOf = (noun: string): RegExp | undefined => WIDER.get(noun);
