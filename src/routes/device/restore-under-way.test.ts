import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../../../tests/builders/fake-caches.ts';
import { forgetRestore, noteRestore, restoreUnderWay } from './restore-under-way.ts';

const begunAt = '2026-11-23T09:00:00.000Z';
const backup = () => new File(['{"format":"access-ready"}'], 'backup, März.accessready');

beforeEach(() => {
	vi.stubGlobal('caches', new FakeCaches());
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a restore under way', () => {
	it('is found with its file and how it was to be done, until it is forgotten', async () => {
		expect(await restoreUnderWay()).toBeUndefined();
		expect(await noteRestore({ file: backup(), mode: 'replace', begunAt })).toBe(true);
		const found = await restoreUnderWay();
		expect(found).toMatchObject({ mode: 'replace', begunAt });
		expect(found?.file.name).toBe('backup, März.accessready');
		expect(await found?.file.text()).toBe('{"format":"access-ready"}');
		await forgetRestore();
		expect(await restoreUnderWay()).toBeUndefined();
	});

	it('is the latest one', async () => {
		await noteRestore({ file: backup(), mode: 'replace', begunAt });
		await noteRestore({ file: backup(), mode: 'merge', begunAt: '2026-11-23T10:00:00.000Z' });
		expect(await restoreUnderWay()).toMatchObject({
			mode: 'merge',
			begunAt: '2026-11-23T10:00:00.000Z'
		});
	});

	it('is not noted where a browser has no caches, and that stops nothing', async () => {
		vi.stubGlobal('caches', undefined);
		expect(await noteRestore({ file: backup(), mode: 'merge', begunAt })).toBe(false);
		expect(await restoreUnderWay()).toBeUndefined();
		await expect(forgetRestore()).resolves.toBeUndefined();
	});
});
