import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentModel } from '../document.ts';
import { doPdfJob } from './pdf-job.ts';

const model: DocumentModel = {
	title: 'Plan',
	subject: '',
	language: 'en-GB',
	date: new Date('2025-03-14T09:00:00Z'),
	footer: '',
	cover: { title: 'Plan', subtitle: '', stamp: '', facts: [], notice: '' },
	blocks: []
};
const fontUrls = { regular: 'inter-regular.ttf', bold: 'inter-bold.ttf' };
const fromDisk = (name: string) =>
	Promise.resolve(
		new Uint8Array(readFileSync(new URL(`../../../static/fonts/${name}`, import.meta.url)))
	);

test('the job gives the bytes of a PDF and the number of its pages', async () => {
	const answer = await doPdfJob({ model, fontUrls }, fromDisk);
	expect(answer.ok && Buffer.from(answer.value.subarray(0, 8)).toString()).toBe('%PDF-1.7');
	expect(answer).toMatchObject({ pages: 1 });
});

test('a font that cannot be fetched is reported as such', async () => {
	const answer = await doPdfJob({ model, fontUrls }, () => Promise.reject(new Error('offline')));
	expect(answer).toMatchObject({ ok: false, error: { kind: 'fontsNotLoaded' } });
});

test('a page in the place of a font is not taken for one', async () => {
	const html = new TextEncoder().encode('<!doctype html>');
	const answer = await doPdfJob({ model, fontUrls }, () => Promise.resolve(html));
	expect(answer).toMatchObject({ ok: false, error: { kind: 'fontsNotLoaded' } });
});

test('a model that cannot be written is reported, not thrown', async () => {
	const broken = { ...model, date: new Date(Number.NaN) };
	const answer = await doPdfJob({ model: broken, fontUrls }, fromDisk);
	expect(answer).toMatchObject({ ok: false, error: { kind: 'writingFailed' } });
});
