import { afterEach, expect, it, vi } from 'vitest';
import { askToPersist } from './persist.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([true, false])('the browser may answer %s', async (answer) => {
	vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(answer) } });
	expect(await askToPersist()).toBe(answer);
});

it('a browser that cannot be asked has not answered', async () => {
	vi.stubGlobal('navigator', {});
	expect(await askToPersist()).toBeUndefined();
	vi.stubGlobal('navigator', { storage: { persist: () => Promise.reject(new Error('no')) } });
	expect(await askToPersist()).toBeUndefined();
});
