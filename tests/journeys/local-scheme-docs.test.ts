import { loadBank } from '#questions';
import { schemes } from '#scoring';
import { idList, parseLocalScheme, type IdRow } from '#scoring/local';
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';

const bank = await loadBank();
const docs = new URL('../../docs/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, docs), 'utf8');

/** A file with the given rules and readings in it. */
const fileWith = (rules: readonly string[], readings: readonly string[] = []): string => `{
	"format": "access-ready-local-scheme", "version": 1,
	"id": "docs", "title": "From the docs", "publisher": "Example ICB (made up)",
	"components": [{ "id": "one", "title": "One", "criteria": [${rules
		.map((rule, index) => `{ "id": "D${String(index)}", "title": "So", "rule": ${rule} }`)
		.join()}] }],
	"readings": [${readings.join()}]
}`;
const blocks = (language: string): readonly string[] =>
	Array.from(
		read('local-scheme.md').matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gsu')),
		([, block]) => block ?? ''
	);

it('the commented example loads as it is, with everything the docs say of it', () => {
	const parsed = parseLocalScheme(read('local-scheme.example.jsonc'), bank);
	expect(parsed).toMatchObject({ ok: true });
	if (!parsed.ok) return;
	const { scheme, section, readings } = parsed.value;
	expect(section.questions).toHaveLength(2);
	expect(scheme.components).toHaveLength(1);
	const rules = JSON.stringify(scheme.components);
	expect(rules).toContain('"local.example-listening.sample-heard"');
	expect(rules).toContain('"telephony.queue"');
	expect(readings.map(({ criterion, counts }) => [criterion, counts])).toEqual([
		['N0', 'payment'],
		['T2', 'goal']
	]);
});

it('every rule and reading shown in the docs is one', () => {
	expect(blocks('jsonc').length).toBeGreaterThan(8);
	expect(blocks('json')).toHaveLength(1);
	expect(parseLocalScheme(fileWith(blocks('jsonc'), blocks('json')), bank)).toMatchObject({
		ok: true
	});
});

it('the list of ids is that of the question bank and the national schemes', async () => {
	const partsOf = ({ key, parts }: IdRow): string =>
		key === undefined
			? 'nothing'
			: [`\`${key}\``, ...parts.map(({ id, label }) => `\`${id}\` (${label})`)].join('<br>');
	const lines = [
		'# Ids for local schemes',
		'',
		'What the rules and readings of a [local scheme](local-scheme.md) may name. This file is made from the question bank and the national schemes; `npx vitest run tests/journeys/local-scheme-docs.test.ts -u` makes it again.',
		'',
		'## Questions',
		'',
		'A rule reads an answer by the id of the question, with the key in the third column and, where there are any, one of the names below it. A follow-up has the code of its question.',
		...idList(bank).flatMap(({ title, rows }) => [
			'',
			`### ${title}`,
			'',
			'| Code | Id | Read with | Question |',
			'| --- | --- | --- | --- |',
			...rows.map((row) => `| ${row.code} | \`${row.id}\` | ${partsOf(row)} | ${row.title} |`)
		]),
		'',
		'## National criteria',
		'',
		'A reading names a scheme and one of its criteria.',
		...schemes.flatMap((scheme) => [
			'',
			`### ${scheme.title}: \`${scheme.id}\``,
			'',
			'| Criterion | Counts as | What it asks |',
			'| --- | --- | --- |',
			...scheme.components.flatMap(({ criteria }) =>
				criteria.map(({ id, counts, title }) => `| \`${id}\` | \`${counts}\` | ${title} |`)
			)
		])
	];
	const file = new URL('question-ids.md', docs);
	const style = await resolveConfig(file);
	const text = await format(lines.join('\n'), { ...style, parser: 'markdown' });
	await expect(text).toMatchFileSnapshot('../../docs/question-ids.md');
});
