import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrame, writeFrame, type Frame } from './frame.ts';
import { MOST_CODES, framesOf } from './frames-of.ts';
import { QrCollector } from './qr-collector.ts';

async function framesWith(content: Uint8Array, size: number) {
	const made = await framesOf(new Uint8Array(content), { size });
	return made.ok ? made.value : [];
}
const someBytes = fc.uint8Array({ minLength: 1, maxLength: 900 });
const small = fc.integer({ min: 40, max: 120 });
const seven = () =>
	framesWith(
		Uint8Array.from({ length: 70 }, (_, at) => at),
		30
	);
const other = () => framesWith(Uint8Array.of(1, 2, 3), 30);

describe('a transfer', () => {
	it('comes together in any order, with any repeats, and whatever else is seen meanwhile', async () => {
		await fc.assert(
			fc.asyncProperty(someBytes, small, fc.infiniteStream(fc.nat()), async (content, size, at) => {
				const frames = await framesWith(content, size);
				const collector = new QrCollector();
				const stray = [
					...(await other()),
					Uint8Array.of(1),
					frames[0]!.with(19, frames[0]![19]! ^ 1)
				];
				collector.add(frames[at.next().value % frames.length]!);
				for (let seen = 0; seen < frames.length; seen++) {
					// Others and repeats between, at random.
					collector.add(stray[at.next().value % stray.length]!);
					collector.add(frames[at.next().value % frames.length]!);
				}
				// And what was lost comes in the next loop, which begins anywhere.
				const start = at.next().value % frames.length;
				for (const frame of [...frames.slice(start), ...frames.slice(0, start)])
					collector.add(frame);
				expect(await collector.finish()).toEqual({ ok: true, value: new Uint8Array(content) });
			}),
			{ numRuns: 60 }
		);
	});

	it('never gives other bytes than were sent, however its frames were damaged', async () => {
		await fc.assert(
			fc.asyncProperty(
				someBytes,
				small,
				fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 20 }),
				async (content, size, damage) => {
					const frames = [...(await framesWith(content, size))];
					for (const [frame, place, flip] of damage) {
						const bytes = frames[frame % frames.length]!;
						const at = place % bytes.length;
						frames[frame % frames.length] = bytes.with(at, bytes[at]! ^ flip);
					}
					const collector = new QrCollector();
					for (const frame of frames) collector.add(frame);
					const got = await collector.finish();
					if (got.ok) expect([...got.value]).toEqual([...content]);
					else expect(got.error).toBe('incomplete');
				}
			),
			{ numRuns: 60 }
		);
	});

	it('never gives other bytes, even from frames made with data of another transfer', async () => {
		const frames = await seven();
		const forged = readFrame(frames[2]!) as Frame;
		const collector = new QrCollector();
		for (const [at, frame] of frames.entries())
			collector.add(at === 2 ? writeFrame({ ...forged, data: Uint8Array.of(0) }) : frame);
		expect(await collector.finish()).toEqual({ ok: false, error: 'damaged' });
	});

	it('that was damaged begins again', async () => {
		const [frame] = await other();
		const forged = writeFrame({ ...(readFrame(frame!) as Frame), data: Uint8Array.of(9) });
		const collector = new QrCollector();
		collector.add(forged);
		await collector.finish();
		expect(collector.add(frame!)).toEqual({ have: 1, of: 1, missing: [] });
		expect(await collector.finish()).toMatchObject({ ok: true, value: Uint8Array.of(1, 2, 3) });
	});

	it('says which parts are missing, and repeats change nothing', async () => {
		const frames = await seven();
		const collector = new QrCollector();
		const after = [3, 0, 3, 6].map((at) => collector.add(frames[at]!));
		expect(frames).toHaveLength(7);
		expect(after).toEqual([
			{ have: 1, of: 7, missing: [1, 2, 3, 5, 6, 7] },
			{ have: 2, of: 7, missing: [2, 3, 5, 6, 7] },
			{ have: 2, of: 7, missing: [2, 3, 5, 6, 7] },
			{ have: 3, of: 7, missing: [2, 3, 5, 6] }
		]);
	});

	it('gives nothing before it is whole', async () => {
		const collector = new QrCollector();
		expect(await collector.finish()).toEqual({ ok: false, error: 'incomplete' });
		collector.add((await seven())[0]!);
		expect(await collector.finish()).toEqual({ ok: false, error: 'incomplete' });
	});
});

describe('a code that does not belong to the transfer', () => {
	it('is foreign when it is not ours, and leaves what is there alone', async () => {
		const collector = new QrCollector();
		const frames = await seven();
		collector.add(frames[0]!);
		expect(collector.add(new TextEncoder().encode('WIFI:S:Surgery;;'))).toBe('foreign');
		expect(collector.add(frames[0]!)).toMatchObject({ have: 1 });
	});

	it('is another one’s, until everything is forgotten', async () => {
		const collector = new QrCollector();
		const [stray] = await other();
		collector.add((await seven())[0]!);
		expect(collector.add(stray!)).toBe('other');
		collector.reset();
		expect(collector.add(stray!)).toEqual({ have: 1, of: 1, missing: [] });
	});

	it('is another one’s when the same content was divided in another way', async () => {
		const content = new Uint8Array(200);
		const collector = new QrCollector();
		collector.add((await framesWith(content, 120))[0]!);
		expect(collector.add((await framesWith(content, 60))[0]!)).toBe('other');
	});

	it('is refused when it promises more parts than anybody should scan', () => {
		const frame = { transfer: '00'.repeat(8), index: 0, data: new Uint8Array() };
		const collector = new QrCollector();
		expect(collector.add(writeFrame({ ...frame, total: MOST_CODES + 1 }))).toBe('unreadable');
		expect(collector.add(writeFrame({ ...frame, total: MOST_CODES }))).toMatchObject({ have: 1 });
	});
});
