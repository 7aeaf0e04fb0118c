import { expect, it, vi } from 'vitest';
import { pictureOf, pixelsOf } from '../../../tests/builders/pictures.ts';
import { codeOf } from './code-of.ts';

it('the worker answers each picture with the bytes of its code, or with nothing', async () => {
	const scope = globalThis as unknown as {
		onmessage: (event: { data: unknown }) => void;
		postMessage: (bytes: unknown) => void;
	};
	scope.postMessage = vi.fn();
	await import('./read.worker.ts');
	scope.onmessage({ data: pixelsOf(pictureOf(codeOf(Uint8Array.of(4, 5)))) });
	scope.onmessage({ data: { width: 0, height: 0, data: new Uint8ClampedArray() } });
	expect(vi.mocked(scope.postMessage).mock.calls).toEqual([[Uint8Array.of(4, 5)], [undefined]]);
});
