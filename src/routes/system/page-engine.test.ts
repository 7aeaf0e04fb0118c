import { err, ok } from '#base';
import { loadBank } from '#questions';
import { schemes } from '#scoring';
import type { EngineRules, SystemEngine } from '#session/system';
import { describe, expect, it, vi } from 'vitest';
import { answers } from '../../../tests/builders/answers.ts';
import { aSource, aSystem } from '../../../tests/builders/systems.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';
import { FallbackEngine } from './fallback-engine.ts';
import { PageEngine, type SourceReader } from './page-engine.ts';
import { WorkerEngine, type EngineWorker } from './worker-engine.ts';

const bank = await loadBank();
const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;
const rules: EngineRules = { bank, schemes, today: '2026-04-06' };
const sources = [
	aSource('West', [{ name: 'Mill', answers: answers({ 'telephony.cloud': 'yes' }) }]),
	aSource('East', [{ name: 'Zoo' }])
];
const reader: SourceReader = (onprogress, onfile) => {
	onprogress?.(1, 1);
	for (const { received } of sources) for (const one of received) onfile?.(one);
	return Promise.resolve(ok({ sources, unreadable: [] }));
};
const wanted = { scheme: caip.id, filter: {} };

/** An engine that knows what it has to know. */
function told<Engine extends SystemEngine>(engine: Engine): Engine {
	engine.rules(rules);
	engine.system(aSystem());
	return engine;
}

describe('the engine', () => {
	it('reads, tells how far it is, and counts', async () => {
		const engine = told(new PageEngine(reader));
		const onprogress = vi.fn();
		expect(await engine.open(onprogress)).toEqual(ok({ networks: 2, files: 1, unreadable: [] }));
		expect(onprogress).toHaveBeenCalledWith(1, 1);
		expect(await engine.tables(wanted)).toMatchObject({
			ok: true,
			value: { scheme: caip.id, basis: { practices: 1, of: 2 } }
		});
		expect(await engine.tables({ ...wanted, filter: { network: 'east' } })).toMatchObject({
			value: { basis: { practices: 0, of: 1 } }
		});
		expect(await engine.view({ ...wanted, filter: { network: 'west' } })).toMatchObject({
			value: { practices: [{ shownName: 'Mill' }] }
		});
	});

	it('reads ahead once, and anew when it is opened again', async () => {
		const read = vi.fn(reader);
		const engine = told(new PageEngine(read));
		engine.readAhead();
		expect(await engine.open()).toEqual(ok({ networks: 2, files: 1, unreadable: [] }));
		expect(read).toHaveBeenCalledTimes(1);
		const onprogress = vi.fn();
		await engine.open(onprogress);
		expect(read).toHaveBeenCalledTimes(2);
		expect(onprogress).toHaveBeenCalledWith(1, 1);
	});

	it('lets questions wait until everything is read', async () => {
		const engine = told(new PageEngine(reader));
		const opening = engine.open();
		expect(await engine.tables(wanted)).toMatchObject({ value: { basis: { of: 2 } } });
		await opening;
	});

	it('counts anew when the system or the rules have changed', async () => {
		const engine = told(new PageEngine(reader));
		await engine.open();
		await engine.tables(wanted);
		engine.system(aSystem({ without: ['east'] }));
		expect(await engine.tables(wanted)).toMatchObject({ value: { basis: { of: 1 } } });
		engine.rules({ ...rules, today: '2027-01-01' });
		expect(await engine.tables(wanted)).toMatchObject({ value: { today: '2027-01-01' } });
	});

	it('has no tables without rules, a system, or the scheme asked for', async () => {
		const engine = new PageEngine(reader);
		await engine.open();
		const failure = err({ kind: 'noSuchScheme' });
		expect(await engine.tables(wanted)).toEqual(failure);
		engine.rules(rules);
		expect(await engine.tables(wanted)).toEqual(failure);
		engine.system(aSystem());
		expect(await engine.tables({ ...wanted, scheme: 'none' })).toEqual(failure);
	});

	it('hands on why nothing could be read, and says when counting fails', async () => {
		const unread = new PageEngine(() => Promise.resolve(err({ kind: 'unavailable' })));
		expect(await unread.open()).toEqual(err({ kind: 'unavailable' }));
		const engine = new PageEngine(reader);
		await engine.open();
		engine.rules({ ...rules, bank: {} as EngineRules['bank'] });
		engine.system(aSystem());
		expect(await engine.tables(wanted)).toMatchObject({ error: { kind: 'engineFailed' } });
	});

	it('holds nothing any more once it is closed', async () => {
		const engine = told(new PageEngine(reader));
		await engine.open();
		engine.close();
		expect(await engine.tables(wanted)).toMatchObject({ value: { basis: { of: 0 } } });
	});
});

/** A worker that answers as the real one does, with a copy of what it is told. */
function aWorker(): EngineWorker & { failing: boolean; broken: boolean; ended: boolean } {
	const engine = new PageEngine(reader);
	const worker = {
		onmessage: null as EngineWorker['onmessage'],
		onerror: null as EngineWorker['onerror'],
		onmessageerror: null as EngineWorker['onmessageerror'],
		failing: false,
		broken: false,
		ended: false,
		postMessage(message: ToEngine) {
			if (worker.failing) throw new Error('cannot be copied');
			if (worker.broken) {
				worker.onerror?.call(worker as never, { message: 'broken' } as ErrorEvent);
				return;
			}
			const told: ToEngine = structuredClone(message);
			if (told.kind === 'rules') engine.rules(told.rules);
			else if (told.kind === 'system') engine.system(told.system);
			else void reply(told);
		},
		terminate() {
			worker.ended = true;
		}
	};
	const say = (news: FromEngine): void => {
		worker.onmessage?.call(worker as never, { data: structuredClone(news) } as MessageEvent);
	};
	async function reply(asked: Exclude<ToEngine, { kind: 'rules' | 'system' }>) {
		const { number } = asked;
		const answer =
			asked.kind === 'open'
				? await engine.open((read, of) => {
						say({ number, read, of });
					})
				: await engine[asked.kind](asked.wanted);
		say({ number, answer });
	}
	return worker;
}

describe('the engine in a worker', () => {
	it('answers as it does in the page', async () => {
		const engine = told(new WorkerEngine(aWorker()));
		const inPage = told(new PageEngine(reader));
		const onprogress = vi.fn();
		expect(await engine.open(onprogress)).toEqual(await inPage.open());
		expect(onprogress).toHaveBeenCalledWith(1, 1);
		expect(await engine.tables(wanted)).toEqual(await inPage.tables(wanted));
		expect(await engine.view(wanted)).toEqual(await inPage.view(wanted));
	});

	it('answers several questions, each with its own answer', async () => {
		const engine = told(new WorkerEngine(aWorker()));
		await engine.open();
		const [all, east] = await Promise.all([
			engine.tables(wanted),
			engine.tables({ ...wanted, filter: { network: 'east' } })
		]);
		expect([all, east]).toMatchObject([
			{ value: { basis: { of: 2 } } },
			{ value: { basis: { of: 1 } } }
		]);
	});

	it.each([
		['cannot be told anything', 'failing'],
		['breaks down', 'broken']
	] as const)('that %s says so, now and later', async (_, how) => {
		const worker = aWorker();
		const engine = told(new WorkerEngine(worker));
		worker[how] = true;
		expect(await engine.open()).toMatchObject({ error: { kind: 'engineFailed' } });
		worker[how] = false;
		expect(await engine.tables(wanted)).toMatchObject({ error: { kind: 'engineFailed' } });
	});

	it('answers what is still open when its message cannot be read, or it is closed', async () => {
		const worker = aWorker();
		const asked = told(new WorkerEngine(worker)).open();
		worker.onmessageerror?.call(worker as never, {} as MessageEvent);
		expect(await asked).toMatchObject({ error: { kind: 'engineFailed' } });
		const other = aWorker();
		const closing = told(new WorkerEngine(other));
		const open = closing.open();
		closing.close();
		expect(await open).toMatchObject({ error: { kind: 'engineFailed' } });
		expect(other.ended).toBe(true);
	});
});

describe('an engine with another one behind it', () => {
	it('is the first while that works', async () => {
		const behind = vi.fn();
		const engine = told(new FallbackEngine(new PageEngine(reader), behind));
		await engine.open();
		expect(await engine.tables(wanted)).toMatchObject({ ok: true });
		expect(await engine.view(wanted)).toMatchObject({ ok: true });
		expect(behind).not.toHaveBeenCalled();
	});

	it('is the other when the first cannot start', async () => {
		const worker = aWorker();
		worker.broken = true;
		const engine = told(new FallbackEngine(new WorkerEngine(worker), () => new PageEngine(reader)));
		expect(await engine.open()).toMatchObject({ value: { files: 1 } });
		expect(await engine.tables(wanted)).toMatchObject({ value: { basis: { of: 2 } } });
		expect(worker.ended).toBe(true);
	});

	it('is the other, which reads for itself, when the first breaks down later', async () => {
		const worker = aWorker();
		const engine = told(new FallbackEngine(new WorkerEngine(worker), () => new PageEngine(reader)));
		await engine.open();
		worker.broken = true;
		const both = await Promise.all([engine.tables(wanted), engine.view(wanted)]);
		expect(both).toMatchObject([
			{ value: { basis: { of: 2 } } },
			{ value: { practices: [{}, {}] } }
		]);
	});

	it('says that it failed when the other fails too, and when it is closed', async () => {
		const broken = () => {
			const worker = aWorker();
			worker.broken = true;
			return new WorkerEngine(worker);
		};
		const engine = new FallbackEngine(broken(), broken);
		expect(await engine.open()).toMatchObject({ error: { kind: 'engineFailed' } });
		const closed = told(new FallbackEngine(new WorkerEngine(aWorker()), broken));
		closed.close();
		expect(await closed.tables(wanted)).toMatchObject({ error: { kind: 'engineFailed' } });
	});

	it('hands on what is no failure of the engine', async () => {
		const engine = new FallbackEngine(new PageEngine(reader), () => new PageEngine(reader));
		await engine.open();
		expect(await engine.tables(wanted)).toEqual(err({ kind: 'noSuchScheme' }));
	});
});
