/** Texts that some program somewhere takes for more than text; what each is meant to be stands first. */
export const HOSTILE_TEXTS: readonly (readonly [what: string, text: string])[] = [
	['markup with a handler', '<img src=x onerror=alert(1)>'],
	['a way out of attributes, styles and titles', `"'></title></style><script>alert(1)</script>`],
	['an address that is a script', 'javascript:alert(1)'],
	['a link in markup', '<a href="javascript:alert(1)" target=_blank>file</a>'],
	['a formula with a link', '=HYPERLINK("http://example.invalid","x")'],
	['a formula that starts a program', "+cmd|' /C calc'!A0"],
	['a formula behind a minus sign', '-2+3+cmd|calc'],
	['a formula behind an at sign', '@SUM(1+1)*cmd|calc'],
	['a formula behind a tab', '\t=1+1'],
	['a formula behind a line end', '\r=1+1'],
	['a formula behind blanks', '  =1+1'],
	['a formula in wide signs', '＝1+1'],
	['a field that ends early', '",=1+1,"\r\n=2+2,"'],
	[
		'the end of a text in a PDF',
		') Tj ET Q endstream endobj 1 0 obj <</S/URI/URI(http://example.invalid)>> ('
	],
	['an action in a PDF', '>> /AA <</O <</S /JavaScript /JS (app.alert\\(1\\))>>>> /URI (x)'],
	['a text that ends with an escape', 'ends in \\'],
	['lines of a calendar', 'x\r\nATTACH:http://example.invalid\r\nBEGIN:VEVENT\nURL:x\nEND:VEVENT'],
	['parts of a calendar', 'a;b,c\\n:d\\'],
	[
		'a field of a word processor',
		'{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" } TOC \\o'
	],
	[
		'entities and sections',
		'<![CDATA[x]]> <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;&amp;'
	],
	['a template', '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 1 %>'],
	['signs that turn the direction', '\u202efdp.exe\u202c \u2066a\u2067b\u2069'],
	['signs that no file can hold', 'a\u0000b\u0008\u001b[2J\ufffe\ud800c'],
	['a path', '../../etc/passwd\\..\\C:'],
	['a name that every object has', '__proto__']
];

/** Where people type freely, in any record. */
const FREE = new Set([
	'title',
	'practice',
	'name',
	'alias',
	'network',
	'icb',
	'clinicalSystem',
	'telephonySupplier',
	'onlineSupplier',
	'note',
	'evidence',
	'reason',
	'text',
	'what',
	'owner',
	'measure',
	'baseline',
	'target',
	'hidden',
	'file'
]);
/** Maps of free texts by their id. */
const FREE_MAPS = new Set(['texts']);

/**
 * The record with a hostile text wherever a person may type one, all of them in turn, the first by
 * `shift`; ids, dates and figures stay.
 */
export function hostile<T>(record: T, shift: number): T {
	let turn = shift;
	const next = () => HOSTILE_TEXTS[turn++ % HOSTILE_TEXTS.length]?.[1] ?? '';
	const put = (value: unknown, key: string, holder: object): unknown => {
		if (typeof value === 'string') {
			const source = key === 'from' && 'figures' in holder;
			return FREE.has(key) || source ? next() : value;
		}
		if (Array.isArray(value)) return value.map((item) => put(item, '', holder));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, item]) => [
				name,
				FREE_MAPS.has(key) && typeof item === 'string' ? next() : put(item, name, value)
			])
		);
	};
	return put(record, '', {}) as T;
}
