import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../../tests/builders/fake-caches.ts';
import {
	dropSafetyCopies,
	dropSafetyCopy,
	keepSafetyCopy,
	readSafetyCopy,
	safetyCopies
} from './safety-copy.ts';

const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;
const keep = (hour: number, text = `state ${String(hour)}`) =>
	keepSafetyCopy({ madeAt: at(hour), before: 'restore' }, text);
const texts = async () => Promise.all((await safetyCopies()).map(readSafetyCopy));

beforeEach(() => {
	vi.stubGlobal('caches', new FakeCaches());
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the safety copies', () => {
	it('are read as they were kept, the oldest first, each with what it was made before', async () => {
		expect(await safetyCopies()).toEqual([]);
		expect(await keep(9)).toBe(true);
		await keepSafetyCopy({ madeAt: at(8), before: 'removal' }, 'state 8');
		expect(await safetyCopies()).toMatchObject([
			{ madeAt: at(8), before: 'removal' },
			{ madeAt: at(9), before: 'restore' }
		]);
		expect(await texts()).toEqual(['state 8', 'state 9']);
	});

	it('keep what was there before a restore that failed half-way, however often it is tried', async () => {
		await keep(8, 'everything as it was');
		for (const hour of [9, 10, 11, 12]) await keep(hour, 'half restored');
		await keep(13, 'the last');
		expect(await texts()).toEqual(['everything as it was', 'half restored', 'the last']);
	});

	it('go one by one, or all', async () => {
		await keep(8);
		await keep(9);
		const [first] = await safetyCopies();
		await dropSafetyCopy(first!);
		expect(await texts()).toEqual(['state 9']);
		expect(await readSafetyCopy(first!)).toBeUndefined();
		await dropSafetyCopies();
		expect(await safetyCopies()).toEqual([]);
	});

	it('are none where the browser has no room or no caches, and nothing throws', async () => {
		for (const missing of [
			{ open: () => Promise.reject(new DOMException('', 'QuotaExceededError')) },
			undefined
		]) {
			vi.stubGlobal('caches', missing);
			expect(await keep(8)).toBe(false);
			expect(await safetyCopies()).toEqual([]);
			expect(await readSafetyCopy({ key: 'any' })).toBeUndefined();
			await dropSafetyCopy({ key: 'any' });
			await dropSafetyCopies();
		}
	});
});
