import * as fc from 'fast-check';
import { digestOf } from '../../src/exchange/digest-of.ts';

/** Texts that some program somewhere takes for more than text. */
const TEXTS = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'javascript:alert(1)',
	'=HYPERLINK("http://example.invalid","x")',
	'@SUM(1+1)*cmd|" /C calc"!A0',
	'{{constructor.constructor("alert(1)")()}}',
	'\ud800',
	'\udfff\ud800 a',
	'\u0000\u0007\u202e\ufeff',
	'Z̴͑a̷̽l̶̀g̵͝o̸͊'.repeat(20),
	'../../etc/passwd',
	'__proto__',
	'constructor',
	'toString',
	''
];
/** Values that claim much, or are of a kind that nobody expects. */
const VALUES: readonly unknown[] = [
	null,
	true,
	0,
	-1,
	0.5,
	4_294_967_296,
	Number.MAX_SAFE_INTEGER,
	1e308,
	-5e-324,
	[],
	{},
	[[]],
	[null],
	{ length: 4_294_967_295 },
	{ toJSON: 'x', then: 'x', valueOf: 1 },
	{ version: 99 },
	{ $ref: '#' }
];
const odd = fc.oneof(fc.constantFrom(...TEXTS), fc.constantFrom(...VALUES), fc.jsonValue());
const aKey = fc.oneof(
	fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '0', ''),
	fc.constantFrom(...TEXTS)
);

/** What happens to one place of a file. */
const aChange = fc.record({
	/** Where it begins; mostly inside, as a changed outside is soon refused. */
	inside: fc.oneof(
		{ weight: 6, arbitrary: fc.constant('assessments') },
		{ weight: 2, arbitrary: fc.constant('networks') },
		{ weight: 1, arbitrary: fc.constantFrom('schemes', '') }
	),
	/** Which way down to take at each level. */
	way: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 9 }),
	how: fc.oneof(
		{ weight: 4, arbitrary: fc.record({ value: odd }) },
		{ weight: 2, arbitrary: fc.record({ text: fc.constantFrom(...TEXTS) }) },
		{ weight: 2, arbitrary: fc.record({ key: aKey, value: odd }) },
		{ weight: 1, arbitrary: fc.constant({ removed: true }) },
		{ weight: 1, arbitrary: fc.record({ repeated: fc.integer({ min: 2, max: 400 }) }) },
		{ weight: 1, arbitrary: fc.record({ nested: fc.integer({ min: 1, max: 200 }) }) }
	)
});
type Change = typeof aChange extends fc.Arbitrary<infer T> ? T : never;
type Tree = Record<string, unknown>;

function changed(root: Tree, { inside, way, how }: Change): void {
	const part = root[inside];
	let place = typeof part === 'object' && part !== null ? (part as Tree) : root;
	for (const step of way) {
		const keys = Object.keys(place);
		const key = keys[step % keys.length];
		if (key === undefined) return;
		const below = place[key];
		const deeper = typeof below === 'object' && below !== null && Object.keys(below).length > 0;
		if (deeper && step !== way.at(-1)) place = below as Tree;
		else {
			changeAt(place, key, how);
			return;
		}
	}
}

function changeAt(place: Tree, key: string, how: Change['how']): void {
	const set = (name: string, value: unknown) =>
		Object.defineProperty(place, name, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
	const value = place[key];
	if ('key' in how) set(Array.isArray(place) ? key : how.key, structuredClone(how.value));
	else if ('text' in how) set(key, typeof value === 'string' ? how.text : value);
	else if ('value' in how) set(key, structuredClone(how.value));
	else if ('repeated' in how) {
		// Bounded, as one repetition may hold another.
		const times = Math.min(how.repeated, 2_000_000 / JSON.stringify(value).length);
		set(
			key,
			Array.from({ length: times }, () => structuredClone(value))
		);
	} else if ('nested' in how) {
		let inside = value;
		for (let i = 0; i < how.nested; i++) inside = i % 2 === 0 ? [inside] : { a: inside };
		set(key, inside);
	} else Reflect.deleteProperty(place, key);
}

/** A file of which something was changed inside, mostly with the digest that fits. */
const aChangedFile = (texts: readonly string[]) =>
	fc
		.record({
			text: fc.constantFrom(...texts),
			changes: fc.array(aChange, { minLength: 1, maxLength: 4 }),
			sealed: fc.boolean()
		})
		.map(({ text, changes, sealed }) => async () => {
			const content = JSON.parse(text) as Tree;
			for (const change of changes) changed(content, change);
			if (sealed) content['digest'] = await digestOf(content);
			return JSON.stringify(content);
		});

/** A file cut off, or with some of its bytes changed. */
const aDamagedFile = (texts: readonly string[]) =>
	fc
		.record({
			text: fc.constantFrom(...texts),
			end: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
			bytes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 })
		})
		.map(({ text, end, bytes }) => () => {
			const file = new TextEncoder().encode(text);
			for (const [at, byte] of bytes) file[at % file.length] = byte;
			return Promise.resolve(end === null ? file : file.slice(0, Math.floor(end * file.length)));
		});

/** Something else under our name. */
const somethingElse = fc
	.record({
		content: fc.dictionary(
			fc.oneof(
				fc.constantFrom('assessments', 'networks', 'schemes', 'kind', 'madeAt', 'app', 'digest'),
				aKey
			),
			odd
		),
		version: fc.oneof(fc.constant(1), odd),
		format: fc.constantFrom('access-ready', 'access-ready-backup', 'other')
	})
	.map((content) => () => Promise.resolve(JSON.stringify({ ...content.content, ...content })));

const anything = fc.oneof(
	fc.uint8Array({ maxLength: 300 }),
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.json(),
	fc.integer({ min: 1, max: 5000 }).map((depth) => '['.repeat(depth)),
	fc.integer({ min: 1, max: 5000 }).map((depth) => '{"a":'.repeat(depth)),
	fc
		.integer({ min: 1, max: 3000 })
		.map(
			(count) => `{"format":"access-ready","version":1,"assessments":[${'{},'.repeat(count)}{}]}`
		),
	fc
		.integer({ min: 1, max: 40 })
		.map((digits) => `{"format":"access-ready","version":${'9'.repeat(digits)}}`),
	fc.constantFrom('{"format":"access-ready","version":1e999}', '{"length":1e308}', '-', '"\\ud800"')
);

/** Any input that means no good: each a function that makes it. `texts` are files that are whole. */
export const hostileInput = (
	texts: readonly string[]
): fc.Arbitrary<() => Promise<Uint8Array | string>> =>
	fc.oneof(
		{ weight: 6, arbitrary: aChangedFile(texts) },
		{ weight: 3, arbitrary: aDamagedFile(texts) },
		{ weight: 1, arbitrary: somethingElse },
		{ weight: 1, arbitrary: anything.map((input) => () => Promise.resolve(input)) }
	);
