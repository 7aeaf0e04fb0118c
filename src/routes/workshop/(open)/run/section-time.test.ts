import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SectionTime } from './section-time.svelte.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('the time on a section', () => {
	it('is kept every twenty seconds, and what is left when it is asked for', () => {
		const onkeep = vi.fn();
		const time = new SectionTime(() => 'telephony', onkeep);
		const stop = time.start();
		vi.advanceTimersByTime(25_000);
		expect(time.seconds).toBe(5);
		time.keep();
		expect(onkeep.mock.calls).toEqual([
			['telephony', 20],
			['telephony', 5]
		]);
		stop();
		vi.advanceTimersByTime(5000);
		expect(time.seconds).toBe(0);
	});

	it('belongs to the section it was counted for, and stands still while none is shown', () => {
		const onkeep = vi.fn();
		let section: string | undefined = 'telephony';
		const time = new SectionTime(() => section, onkeep);
		time.start();
		vi.advanceTimersByTime(3000);
		section = undefined;
		vi.advanceTimersByTime(60_000);
		section = 'online';
		vi.advanceTimersByTime(2000);
		time.keep();
		expect(onkeep.mock.calls).toEqual([
			['telephony', 3],
			['online', 2]
		]);
	});

	it('of nothing is not kept', () => {
		const onkeep = vi.fn();
		new SectionTime(() => undefined, onkeep).keep();
		expect(onkeep).not.toHaveBeenCalled();
	});
});
