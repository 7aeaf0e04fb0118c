import { afterEach, expect, it, vi } from 'vitest';
import { otherWindows } from './other-windows.ts';

afterEach(() => vi.unstubAllGlobals());

it('windows of one workshop tell each other of changes, and others hear nothing', async () => {
	const [heard, heardElsewhere, heardHere] = [vi.fn(), vi.fn(), vi.fn()];
	const here = otherWindows('one', heardHere);
	const there = otherWindows('one', heard);
	const elsewhere = otherWindows('two', heardElsewhere);
	here.tell();
	await vi.waitFor(() => {
		expect(heard).toHaveBeenCalledTimes(1);
	});
	there.close();
	here.tell();
	const last = otherWindows('one', vi.fn());
	last.tell();
	await vi.waitFor(() => {
		expect(heardHere).toHaveBeenCalledTimes(1);
	});
	expect(heard).toHaveBeenCalledTimes(1);
	expect(heardElsewhere).not.toHaveBeenCalled();
	for (const one of [here, elsewhere, last]) one.close();
});

it('a browser without channels has nobody to tell', () => {
	vi.stubGlobal('BroadcastChannel', undefined);
	const alone = otherWindows('one', () => {
		throw new Error('nobody speaks');
	});
	expect(() => {
		alone.tell();
		alone.close();
	}).not.toThrow();
});
