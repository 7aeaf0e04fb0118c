import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetSeen, markSeen, wasSeen } from './seen.ts';

/** A store of a browser, as far as it is used. */
function localStore(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key)
	};
}
afterEach(() => vi.unstubAllGlobals());

describe('what is shown once', () => {
	it('is remembered apart from the others, until the device is erased', () => {
		vi.stubGlobal('localStorage', localStore());
		expect(wasSeen('guide')).toBe(false);
		markSeen('guide');
		expect(wasSeen('guide')).toBe(true);
		expect(wasSeen('install')).toBe(false);
		forgetSeen();
		expect(wasSeen('guide')).toBe(false);
	});
	it('is not shown in a browser that keeps nothing, and nothing throws', () => {
		const refuse = () => {
			throw new DOMException('not allowed', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		markSeen('guide');
		forgetSeen();
		expect(wasSeen('guide')).toBe(true);
	});
});
