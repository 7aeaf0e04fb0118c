import { readEnvelope, writeEnvelope, type Envelope, type EnvelopeError } from '#exchange';
import { lock } from '../../src/exchange/lock/lock.ts';
import { unlock } from '../../src/exchange/lock/unlock.ts';
import { packText, unpackText } from '#exchange/qr';
import * as fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hostileInput } from '../builders/hostile.ts';

/** `HOSTILE_CASES=100000` for the long run, which also says how long it took and how much it needed. */
const CASES = Number(process.env['HOSTILE_CASES'] ?? 2000);
const PART = 2000;
const LONG = CASES > PART;
const HOURS = 3_600_000;

const directory = new URL('../fixtures/envelopes/', import.meta.url);
const texts = readdirSync(directory)
	.filter((name) => !name.includes('locked'))
	.map((name) => readFileSync(new URL(name, directory), 'utf8'));

const KINDS: Readonly<Record<EnvelopeError['kind'], true>> = {
	empty: true,
	tooLarge: true,
	notJson: true,
	tooDeep: true,
	notOurs: true,
	newer: true,
	changed: true,
	locked: true,
	wrongPassphrase: true,
	damagedLock: true
};
const inherited = () => JSON.stringify(Reflect.ownKeys(Object.prototype).map(String));
const before = inherited();

/** What was read can be written, and read again as the same. */
async function writable({ kind: _, enclosed, ...envelope }: Envelope): Promise<void> {
	const text = await writeEnvelope({
		...envelope,
		kind: 'backup',
		assessments: enclosed.map(({ assessment, snapshots, changes }) => ({
			assessment,
			snapshots,
			changes
		}))
	});
	const again = await readEnvelope(text);
	if (!again.ok) throw new Error(`cannot be read again: ${again.error.kind}`);
	const { unreadable, ...value } = again.value;
	const contents = (all: Envelope['enclosed']) =>
		all.map(({ assessment, snapshots, changes }) => ({ assessment, snapshots, changes }));
	expect(unreadable).toEqual([]);
	expect(JSON.stringify(contents(value.enclosed))).toBe(JSON.stringify(contents(enclosed)));
	expect(JSON.stringify([value.networks, value.schemes])).toBe(
		JSON.stringify([envelope.networks, envelope.schemes])
	);
}

const outcomes = new Map<string, number>();
const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);

async function tried(input: Uint8Array | string, evenIfChanged: boolean): Promise<void> {
	const read = await readEnvelope(input, { evenIfChanged });
	expect(inherited()).toBe(before);
	count(read.ok ? 'read' : read.error.kind);
	if (read.ok) await writable(read.value);
	else expect(KINDS[read.error.kind]).toBe(true);
}

describe('whatever comes in', () => {
	it(
		'is read, or refused with a reason; nothing throws, and nothing else is touched',
		async () => {
			const began = performance.now();
			let most = 0;
			const property = fc.asyncProperty(
				hostileInput(texts),
				fc.boolean(),
				async (make, evenIfChanged) => {
					await tried(await make(), evenIfChanged);
					most = Math.max(most, process.memoryUsage.rss());
				}
			);
			// In parts: a run keeps all that it has made until its end.
			for (let left = CASES; left > 0; left -= PART)
				await fc.assert(property, { numRuns: Math.min(left, PART) });
			// A run that never gets inside, or never outside, would prove little.
			for (const outcome of ['read', 'notJson', 'notOurs', 'changed', 'tooDeep'])
				expect([outcome, outcomes.get(outcome) ?? 0]).not.toEqual([outcome, 0]);
			if (LONG) {
				const seconds = Math.round((performance.now() - began) / 1000);
				console.log({
					cases: CASES,
					seconds,
					peakMB: Math.round(most / 1e6),
					...Object.fromEntries(outcomes)
				});
			}
		},
		HOURS
	);

	it(
		'is refused or read within bounds, however much it is',
		async () => {
			const size = LONG ? 9_900_000 : 400_000;
			const inside = (rest: string) => `{"format":"access-ready","version":1,${rest}}`;
			const outsides = `"kind":"practice","app":"","madeAt":"2026-11-22T08:00:00.000Z","networks":[],"schemes":[]`;
			const large = [
				() => '['.repeat(25 * size),
				() => ' '.repeat(25 * size),
				() => `"${'\\u0000'.repeat(4 * size)}"`,
				() => inside(`"derived":[${'{},'.repeat(size / 2)}0]`),
				() => inside(`"derived":[${'1e20,'.repeat(size - 20)}0]`),
				() => inside(`"derived":"${'\u0174'.repeat(10 * size)}"`),
				() =>
					inside(
						`"derived":{${Array.from({ length: size / 10 }, (_, i) => `"k${String(i)}":0`).join()}}`
					),
				() => inside(`${outsides},"assessments":[${'{},'.repeat(49_999)}{}]`),
				() => inside(`${outsides},"assessments":[${'{},'.repeat(60_000)}{}]`)
			];
			for (const make of large) {
				const began = performance.now();
				const input = make();
				await tried(input, input.includes('"assessments"'));
				if (LONG)
					console.log({
						begins: input.slice(0, 60),
						MB: Math.round(input.length / 1e6),
						seconds: Math.round((performance.now() - began) / 100) / 10,
						rssMB: Math.round(process.memoryUsage.rss() / 1e6)
					});
			}
		},
		HOURS
	);
});

describe('what is packed or locked', () => {
	const some = Math.ceil(CASES / 10);
	const anyDamage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 });
	const damaged = (
		file: Uint8Array,
		bytes: readonly (readonly [number, number])[],
		end: number
	): Uint8Array<ArrayBuffer> => {
		const copy = new Uint8Array(file);
		for (const [at, byte] of bytes) copy[at % copy.length] = byte;
		return copy.slice(0, Math.ceil(copy.length * end));
	};
	const anEnd = fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 1, noNaN: true }));

	it(
		'is unpacked no further than allowed, and then read or refused',
		async () => {
			const packed = await Promise.all(texts.map(packText));
			await fc.assert(
				fc.asyncProperty(
					fc.oneof(
						fc.tuple(fc.constantFrom(...packed), anyDamage, anEnd).map((all) => damaged(...all)),
						fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes))
					),
					async (bytes) => {
						const text = await unpackText(bytes, 100_000);
						if (text.ok) await tried(text.value, false);
						else expect(['tooLarge', 'notJson']).toContain(text.error.kind);
					}
				),
				{ numRuns: some }
			);
		},
		HOURS
	);

	it(
		'is refused when it is a bomb',
		async () => {
			const bomb = new Uint8Array(
				deflateRawSync(Buffer.alloc(LONG ? 1_000_000_000 : 50_000_000, '0'))
			);
			expect(bomb.length).toBeLessThan(1_100_000);
			const memory = process.memoryUsage().arrayBuffers;
			expect(await unpackText(bomb, 1_000_000)).toMatchObject({ error: { kind: 'tooLarge' } });
			expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(40_000_000);
		},
		HOURS
	);

	it(
		'is opened, or refused with a reason',
		async () => {
			const file = await lock(texts[0] ?? '', 'a', 1);
			await fc.assert(
				fc.asyncProperty(
					anyDamage,
					anEnd,
					fc.constantFrom('a', 'b'),
					async (bytes, end, passphrase) => {
						const opened = await unlock(damaged(file, bytes, end), passphrase);
						if (opened.ok) await tried(opened.value, false);
						else expect(['damagedLock', 'wrongPassphrase']).toContain(opened.error.kind);
					}
				),
				{ numRuns: Math.min(some, 2000) }
			);
		},
		HOURS
	);
});
