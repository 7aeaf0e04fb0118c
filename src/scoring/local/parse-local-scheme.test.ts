import { loadBank } from '#questions';
import * as fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { broken } from '../../../tests/fixtures/local-schemes/broken.ts';
import { parseLocalScheme } from './parse-local-scheme.ts';

const bank = await loadBank();
const fixtures = new URL('../../../tests/fixtures/local-schemes/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, fixtures), 'utf8');
const good = read('good.jsonc');
const parse = (text: string) => parseLocalScheme(text, bank);

/** The least a file may hold, with what a test is about laid over it. */
const least = (rest: object = {}): string =>
	JSON.stringify({
		format: 'access-ready-local-scheme',
		version: 1,
		id: 'small',
		title: 'Small',
		publisher: 'Example PCN (made up)',
		components: [componentWith({ answer: 'telephony.cloud', is: ['yes'] })],
		...rest
	});
const componentWith = (...rules: readonly unknown[]) => ({
	id: 'one',
	title: 'One',
	criteria: rules.map((rule, index) => ({ id: `X${String(index)}`, title: 'It is so', rule }))
});
const causes = (text: string) => {
	const parsed = parse(text);
	return parsed.ok ? [] : parsed.error.map(({ cause }) => cause);
};

describe('a file that is broken', () => {
	it('stands in the table, and what stands there is a file', () => {
		const files = readdirSync(new URL('broken/', fixtures));
		expect(broken.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
		expect(broken.length).toBeGreaterThan(20);
	});

	it.each(broken)('is refused with the place and the cause when $says', ({ file, problems }) => {
		expect(parse(read(`broken/${file}`))).toEqual({ ok: false, error: problems });
	});
});

describe('a file that is good', () => {
	it('becomes a scheme of its own, with the publisher and an id that is not national', () => {
		const parsed = parse(good);
		expect(parsed.ok && parsed.value.scheme).toMatchObject({
			id: 'local.winter',
			title: 'Winter access',
			kind: 'payment',
			from: '2000-01-01',
			to: '2099-12-31',
			remarks: [],
			local: { publisher: 'Example PCN (made up)' }
		});
	});

	it('may be cut down to what must be there', () => {
		expect(parse(least())).toMatchObject({
			ok: true,
			value: { section: { questions: [] }, readings: [] }
		});
	});

	it('may begin with the sign some editors write, and end its lines as Windows does', () => {
		expect(parse(`\ufeff${good}`)).toEqual(parse(good));
		expect(parse(good.replaceAll('\n', '\r\n'))).toEqual(parse(good));
	});

	it('may carry commas at the end of lists', () => {
		expect(parse(good.replaceAll('\n\t]', ',\n\t]'))).toEqual(parse(good));
	});

	it('is read with its texts trimmed', () => {
		const parsed = parse(good.replace('"Winter access"', '"  Winter access "'));
		expect(parsed.ok && parsed.value.scheme.title).toBe('Winter access');
	});
});

describe('the place of a problem', () => {
	const lines = good.replace('"Winter access"', '7').split('\n');

	it.each([
		['\n', 'Unix'],
		['\r\n', 'Windows'],
		['\r', 'old Macs']
	])('is counted with the line ends of %j', (end) => {
		const parsed = parse(lines.join(end));
		expect(parsed).toMatchObject({ ok: false, error: [{ line: 5, column: 11, path: ['title'] }] });
	});
});

describe('a file with very many problems', () => {
	it('is refused with the first twenty, in the order of the text', () => {
		const titles = Array.from({ length: 30 }, (_, index) => ({ id: `q-${String(index)}` }));
		const parsed = parse(least({ questions: titles }).replaceAll('{', '\n{'));
		const problems = parsed.ok ? [] : parsed.error;
		expect(problems).toHaveLength(20);
		const lines = problems.map(({ line }) => line);
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
		expect(problems.slice(0, 2).map(({ path, cause }) => ({ path, cause }))).toEqual([
			{ path: ['questions', 0], cause: { kind: 'missing', key: 'title' } },
			{ path: ['questions', 0], cause: { kind: 'missing', key: 'input' } }
		]);
	});
});

describe('a hostile file', () => {
	it('that is too large is not looked at', () => {
		expect(parse(`${good}${' '.repeat(1_000_000)}`)).toEqual({
			ok: false,
			error: [{ line: 1, column: 1, path: [], cause: { kind: 'tooLarge', max: 1_000_000 } }]
		});
	});

	it.each([
		['lists', '['.repeat(10_000)],
		['objects', '{"a":'.repeat(10_000)],
		['closed lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`]
	])('of ten thousand nested %s is refused before anything goes down into it', (_, text) => {
		expect(causes(text)).toEqual([{ kind: 'tooDeep', max: 32 }]);
	});

	it('does not count brackets in texts and comments as nesting', () => {
		const deep = '['.repeat(100);
		expect(parse(least({ remarks: [deep] })).ok).toBe(true);
		expect(parse(`// ${deep}\n${least()}`).ok).toBe(true);
	});

	it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
		'with the key %s changes nothing but itself',
		(key) => {
			const text = least().replace('{', `{"${key}":{"polluted":true},`);
			expect(causes(text)).toEqual([{ kind: 'unknownKey', key }]);
			expect('polluted' in {}).toBe(false);
		}
	);

	it('that names what every object has is told that nobody asks it', () => {
		const rules = ['constructor', '__proto__', 'toString'].map((answer) => ({
			answer,
			is: ['yes']
		}));
		expect(causes(least({ components: [componentWith(...rules)] }))).toEqual(
			rules.map(({ answer }) => ({ kind: 'unknownQuestion', id: answer }))
		);
	});

	it('with an object where a text should be is refused without being put into words', () => {
		const odd = { title: {}, components: [{ title: {}, criteria: [{ counts: 'goal' }] }] };
		expect(causes(least(odd))).toContainEqual({ kind: 'nothingDecides', of: '' });
		const readings = [{ scheme: {}, criterion: [] }];
		expect(causes(least({ readings }))).toContainEqual({ kind: 'wrongType', expected: 'text' });
	});

	it.each([
		['null', 'null'],
		['a number', '7'],
		['a text', '"access-ready-local-scheme"'],
		['true', 'true']
	])('that is only %s is none of ours', (_, text) => {
		expect(causes(text)).toEqual([{ kind: 'notOurs' }]);
	});

	it.each(['-1e999', '1e999', '1e15', '-1e15'])('with the figure %s is refused', (figure) => {
		const rule = { answer: 'telephony.figures', figure: 'inbound', atLeast: 0 };
		const text = least({ components: [componentWith(rule)] });
		expect(parse(text).ok).toBe(true);
		expect(parse(text.replace('"atLeast":0', `"atLeast":${figure}`)).ok).toBe(false);
	});

	it('with a hundred thousand unknown keys is refused with twenty of them', () => {
		const keys = Array.from({ length: 60_000 }, (_, index) => `"k${String(index)}":1`).join();
		expect(causes(least().replace('{', `{${keys},`))).toHaveLength(20);
		const same = '"k":1,'.repeat(100_000);
		expect(causes(least().replace('{', `{${same}`))).toHaveLength(20);
	});

	it('that writes a part once and means it many times is refused: there are no references', () => {
		// Twenty parts, each twice in the next, would be a million answers.
		const parts = Array.from({ length: 20 }, (_, at) => {
			const below = { $ref: `#/$defs/${String(at)}` };
			return { all: [below, below] };
		});
		const rule = { $ref: '#/$defs/19' };
		const shared = { $defs: parts, components: [componentWith(rule)] };
		expect(causes(least(shared))).toContainEqual({ kind: 'unknownKey', key: '$defs' });
		expect(causes(least({ components: [componentWith(rule)] }))).not.toEqual([]);
	});

	it('with a rule of as many levels as its brackets allow is refused for its levels', () => {
		const leaf: object = { answer: 'telephony.cloud', is: ['yes'] };
		const nested = (levels: number) =>
			Array.from({ length: levels }).reduce<object>((rule) => ({ not: rule }), leaf);
		expect(parse(least({ components: [componentWith(nested(5))] })).ok).toBe(true);
		expect(causes(least({ components: [componentWith(nested(6))] }))).toEqual([
			{ kind: 'tooDeep', max: 6 }
		]);
		expect(causes(least({ components: [componentWith(nested(24))] }))).toEqual([
			{ kind: 'tooDeep', max: 6 }
		]);
	});

	it.each([
		['words with hyphens', 'a-'.repeat(400_000)],
		['one word', `${'a'.repeat(800_000)}!`],
		['digits', '1'.repeat(800_000)]
	])('with %s of nearly a million signs for an id is refused, as any other bad id', (_, id) => {
		expect(causes(least({ id }))).not.toEqual([]);
		const rule = { answer: id, is: ['yes'] };
		expect(causes(least({ components: [componentWith(rule)] }))).not.toEqual([]);
	});

	it('keeps what looks like a program as the text it is', () => {
		const program = '<img src=x onerror=alert(1)> ${alert(1)} =HYPERLINK("x") javascript:alert(1)';
		const parsed = parse(least({ title: program, remarks: [program] }));
		expect(parsed.ok && parsed.value.scheme.title).toBe(program);
		expect(parsed.ok && parsed.value.scheme.remarks).toEqual([program]);
	});

	it('with rules that together read too much is refused at the rule that is too much', () => {
		const rule = {
			all: Array.from({ length: 40 }, () => ({ answer: 'telephony.cloud', is: ['yes'] }))
		};
		const component = (_: unknown, index: number) => ({
			id: `c-${String(index)}`,
			title: 'One of many',
			criteria: Array.from({ length: 20 }, (_, place) => ({
				id: `X${String(index * 20 + place)}`,
				title: 'It is so',
				rule
			}))
		});
		const components = Array.from({ length: 6 }, component);
		expect(parse(least({ components: components.slice(0, 5) })).ok).toBe(true);
		expect(parse(least({ components }))).toMatchObject({
			ok: false,
			error: [
				{
					path: ['components', 5, 'criteria', 0, 'rule'],
					cause: { kind: 'tooManyAnswers', of: 'file', max: 4000 }
				}
			]
		});
	});

	it('with rules that together can be met in too many ways is refused', () => {
		const leaf = { answer: 'telephony.cloud', is: ['yes'] };
		const rule = { all: Array.from({ length: 10 }, () => ({ any: [leaf, leaf] })) };
		const few = least({ components: [componentWith(...Array.from({ length: 3 }, () => rule))] });
		const many = least({ components: [componentWith(...Array.from({ length: 4 }, () => rule))] });
		expect(parse(few).ok).toBe(true);
		expect(causes(many)).toEqual([{ kind: 'tooCostly', of: 'file', max: 4000 }]);
	});
});

describe('any text', () => {
	const aBit = fc.oneof(
		fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			'"',
			':',
			',',
			'\\',
			'/*',
			'//',
			'\n',
			'"id"',
			'1e9',
			'\ud83d'
		),
		fc.string({ maxLength: 5 })
	);

	it('is read or refused with a place in it, and never throws', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(good.length), fc.nat(40), aBit), { maxLength: 3 }),
				(changes) => {
					const text = changes.reduce(
						(soFar, [at, cut, put]) => soFar.slice(0, at) + put + soFar.slice(at + cut),
						good
					);
					const parsed = parse(text);
					const lines = text.split('\n');
					for (const { line, column } of parsed.ok ? [] : parsed.error) {
						expect(line).toBeGreaterThan(0);
						expect(column).toBeGreaterThan(0);
						expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
					}
				}
			),
			{ numRuns: 1000 }
		);
	});
});
