import { afterEach, expect, it, vi } from 'vitest';
import { onOpenedWith } from './arriving-files.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

type Launch = (launch: { readonly files?: readonly object[] }) => void;

it('of files that the operating system opens, those that it hands out come, and the rest is told of', async () => {
	let launch: Launch = () => undefined;
	vi.stubGlobal('launchQueue', {
		setConsumer: (consumer: Launch) => {
			launch = consumer;
		}
	});
	const take = vi.fn<(files: readonly File[]) => void>();
	const failed = vi.fn();
	onOpenedWith(take, failed);
	const file = new File(['{}'], 'mill.accessready');
	const there = { getFile: () => Promise.resolve(file) };
	launch({ files: [there] });
	await vi.waitFor(() => {
		expect(take).toHaveBeenCalledWith([file]);
	});
	expect(failed).not.toHaveBeenCalled();
	launch({ files: [there, { getFile: () => Promise.reject(new Error('gone')) }] });
	await vi.waitFor(() => {
		expect(failed).toHaveBeenCalledOnce();
	});
	expect(take).toHaveBeenCalledTimes(2);
});
