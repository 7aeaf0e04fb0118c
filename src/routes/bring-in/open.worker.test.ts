import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Content } from './arrivals.ts';

const scope = globalThis as unknown as {
	onmessage: (event: { data: readonly Content[] }) => void;
	postMessage: (opened: string) => void;
};
const file = (name: string) =>
	new Blob([readFileSync(new URL(`../../../tests/fixtures/envelopes/${name}`, import.meta.url))]);

/** What the worker says of contents. */
async function said(data: readonly Content[]): Promise<readonly unknown[]> {
	const answers: unknown[] = [];
	await new Promise<void>((resolve) => {
		scope.postMessage = (opened) => {
			if (answers.push(JSON.parse(opened)) === data.length) resolve();
		};
		scope.onmessage({ data });
	});
	return answers;
}

beforeAll(async () => {
	await import('./open.worker.ts');
});

it('the worker opens files in their order, each with its own result', async () => {
	const practice = { ok: true, value: { kind: 'practice' } };
	const files = [file('v1-practice.accessready'), file('v1-practice-locked.accessready'), ''];
	expect(await said(files)).toMatchObject([
		practice,
		{ ok: false, error: { kind: 'locked' } },
		{ ok: false, error: { kind: 'empty' } }
	]);
	const many = Array.from({ length: 20 }, (_, at) => (at % 3 === 0 ? 'not ours' : files[0]!));
	expect(await said(many)).toMatchObject(
		many.map((one) => (one === files[0] ? practice : { ok: false, error: { kind: 'notOurs' } }))
	);
});

it('the worker opens what is large one after the other', async () => {
	const text = await file('v1-practice.accessready').text();
	const large = text.padEnd(1_000_000);
	expect(await said(['', large, text])).toMatchObject([{ ok: false }, { ok: true }, { ok: true }]);
});
