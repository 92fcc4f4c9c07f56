/** States of the United States with the short forms that stand behind a politician's party: "(R-Tex.)", "(D-NY)". Lower case, letters only. */
const STATES = `alabama=ala,al|alaska=ak|arizona=ariz,az|arkansas=ark,ar|california=calif,ca|colorado=colo,co|connecticut=conn,ct
delaware=del,de|florida=fla,fl|georgia=ga|hawaii=hi|idaho=id|illinois=ill,il|indiana=ind,in|iowa=ia|kansas=kan,ks|kentucky=ky
louisiana=la|maine=me|maryland=md|massachusetts=mass,ma|michigan=mich,mi|minnesota=minn,mn|mississippi=miss,ms|missouri=mo
montana=mont,mt|nebraska=neb,ne|nevada=nev,nv|new hampshire=nh|new jersey=nj|new mexico=nm|new york=ny|north carolina=nc
north dakota=nd|ohio=oh|oklahoma=okla,ok|oregon=ore,or|pennsylvania=pa|rhode island=ri|south carolina=sc|south dakota=sd
tennessee=tenn,tn|texas=tex,tx|utah=ut|vermont=vt|virginia=va|washington=wash,wa|west virginia=wva,wv|wisconsin=wis,wi|wyoming=wyo,wy`;

const LONG = new Map<string, string>();
for (const entry of STATES.split(/[|\n]/)) {
  const [name = '', short = ''] = entry.split('=');
  for (const one of short.split(',')) LONG.set(one, name);
}

/** "tex", "ny": the state's name; what is no short form stays. */
export const longState = (short: string): string => LONG.get(short) ?? short;
