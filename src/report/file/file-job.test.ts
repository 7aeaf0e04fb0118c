import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { testDocument } from '../../../tests/builders/test-document.ts';
import { doFileJob, type FileJob } from './file-job.ts';

const model = testDocument([{ kind: 'paragraph', text: 'One action: 一.' }]);
const sheet = {
	name: 'Plan',
	columns: [{ title: 'What', type: 'text', width: 20 }],
	rows: [['Ring back']]
} as const;
const date = new Date('2025-03-14T09:00:00Z');
const jobs: readonly FileJob[] = [
	{ format: 'pdf', model },
	{ format: 'docx', model },
	{ format: 'html', model },
	{ format: 'xlsx', workbook: { title: 'Plan', date, sheets: [sheet] } },
	{ format: 'csv', sheet },
	{ format: 'ics', calendar: { title: 'Plan', date, events: [] } }
];

const fontUrls = { regular: 'inter-regular.ttf', bold: 'inter-bold.ttf' };
const fromDisk = (name: string) =>
	Promise.resolve(
		new Uint8Array(readFileSync(new URL(`../../../static/fonts/${name}`, import.meta.url)))
	);
const means = { fontUrls, fetchBytes: fromDisk, onprogress: () => undefined };

test.each([
	['pdf', '%PDF-1.7'],
	['docx', 'PK'],
	['html', '<!doctype html>'],
	['xlsx', 'PK'],
	['csv', '\uFEFF'],
	['ics', 'BEGIN:VCALENDAR']
])('a job for %s gives a file of that format', async (format, start) => {
	const job = jobs.find((candidate) => candidate.format === format)!;
	const answer = await doFileJob(job, means);
	const bytes = answer.ok ? answer.value.bytes : new Uint8Array();
	expect(Buffer.from(bytes).toString('utf8').toLowerCase()).toMatch(
		new RegExp(`^${start.toLowerCase()}`, 'u')
	);
});

test('a PDF comes with its pages, its progress, and what could not be printed', async () => {
	const onprogress = vi.fn();
	const answer = await doFileJob({ format: 'pdf', model }, { ...means, onprogress });
	expect(answer).toMatchObject({
		ok: true,
		value: { pages: 2, unprintable: [{ char: '一', count: 1 }] }
	});
	expect(onprogress).toHaveBeenCalled();
});

test('a font that cannot be fetched is reported as such', async () => {
	const fetchBytes = () => Promise.reject(new Error('offline'));
	expect(await doFileJob({ format: 'pdf', model }, { ...means, fetchBytes })).toMatchObject({
		ok: false,
		error: { kind: 'fontsNotLoaded' }
	});
});

test('a page in the place of a font is not taken for one', async () => {
	const fetchBytes = () => Promise.resolve(new TextEncoder().encode('<!doctype html>'));
	expect(await doFileJob({ format: 'pdf', model }, { ...means, fetchBytes })).toMatchObject({
		ok: false,
		error: { kind: 'fontsNotLoaded' }
	});
});

test('a model that cannot be written is reported, not thrown', async () => {
	const broken = { ...model, date: new Date(Number.NaN) };
	expect(await doFileJob({ format: 'pdf', model: broken }, means)).toMatchObject({
		ok: false,
		error: { kind: 'writingFailed' }
	});
});

test('a writer that cannot be loaded is reported as such', async () => {
	vi.doMock('../csv/write-csv.ts', () => {
		throw new Error('offline');
	});
	vi.resetModules();
	const fresh = await import('./file-job.ts');
	expect(await fresh.doFileJob({ format: 'csv', sheet }, means)).toMatchObject({
		ok: false,
		error: { kind: 'writerNotLoaded' }
	});
});
