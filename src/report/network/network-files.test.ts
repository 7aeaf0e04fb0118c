import {
	evidenceIndexDocument,
	networkDeclarationDocument,
	networkPlanDocument,
	networkWorkbook
} from '#report';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mixedNetwork, networkInput } from '../../../tests/builders/network-report.ts';
import { doFileJob, type FileJob } from '../file/file-job.ts';

const input = networkInput(...mixedNetwork(8));
const models = [networkDeclarationDocument, evidenceIndexDocument, networkPlanDocument].map(
	(documentOf) => documentOf(input)
);
const workbook = networkWorkbook(input);
const means = {
	fontUrls: { regular: 'inter-regular.ttf', bold: 'inter-bold.ttf' },
	fetchBytes: (name: string) =>
		Promise.resolve(
			new Uint8Array(readFileSync(new URL(`../../../static/fonts/${name}`, import.meta.url)))
		),
	onprogress: () => undefined
};

it.each<readonly [string, FileJob]>([
	...models.flatMap((model) => [
		[`${model.title} as pdf`, { format: 'pdf', model }] as const,
		[`${model.title} as docx`, { format: 'docx', model }] as const,
		[`${model.title} as html`, { format: 'html', model }] as const
	]),
	['the workbook as xlsx', { format: 'xlsx', workbook }],
	...workbook.sheets.map(
		(sheet) => [`the sheet ${sheet.name} as csv`, { format: 'csv', sheet }] as const
	)
])('%s can be written for twelve practices', async (_title, job) => {
	const answer = await doFileJob(job, means);
	expect(answer).toMatchObject({ ok: true, value: { unprintable: [] } });
});

it('the same input gives the same bytes', async () => {
	const bytes = async () => {
		const answer = await doFileJob(
			{ format: 'pdf', model: networkDeclarationDocument(networkInput(...mixedNetwork())) },
			means
		);
		return answer.ok ? answer.value.bytes : undefined;
	};
	const first = await bytes();
	expect(first?.length).toBeGreaterThan(10_000);
	expect(await bytes()).toEqual(first);
});
