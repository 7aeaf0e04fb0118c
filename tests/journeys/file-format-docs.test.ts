import {
	ENVELOPE_EXTENSION,
	ENVELOPE_LIMITS,
	ENVELOPE_TYPE,
	FIELDS,
	readEnvelope,
	type Fields
} from '#exchange';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const docs = readFileSync(new URL('../../docs/file-format.md', import.meta.url), 'utf8');

/** The cells of the rows of the first table under a heading. */
const tableUnder = (heading: string): readonly (readonly string[])[] =>
	(docs.split(`\n${heading}\n`)[1]?.split('\n#')[0] ?? '')
		.split('\n')
		.filter((line) => line.startsWith('| `'))
		.map((line) => line.split('|').map((cell) => cell.trim()))
		.map((cells) => cells.slice(1, -1));

describe('the page on the file format', () => {
	it.each(Object.entries(FIELDS))(
		'says of every field of %s when it leaves',
		(record, fields: Fields) => {
			const rows = tableUnder(`### ${record}`);
			const said: unknown = Object.fromEntries(rows.map(([field = '', leaves]) => [field, leaves]));
			const meant = Object.entries(fields).map(([field, { leaves }]) => [
				`\`${field}\``,
				leaves === 'kept' ? 'never' : leaves
			]);
			expect(said).toEqual(Object.fromEntries(meant) as unknown);
			expect(rows.filter(([, , what]) => what === '')).toEqual([]);
		}
	);

	it('has a heading for every record and no other', () => {
		const headings = Array.from(docs.matchAll(/^### (.*)$/gmu), ([, heading]) => heading);
		expect(headings.toSorted()).toEqual(Object.keys(FIELDS).toSorted());
	});

	it('shows an example that is an envelope, but for its digest', async () => {
		const example = /```json\n(.*?)```/su.exec(docs)?.[1] ?? '';
		expect(await readEnvelope(example)).toEqual({ ok: false, error: { kind: 'changed' } });
		expect(await readEnvelope(example, { evenIfChanged: true })).toMatchObject({
			ok: true,
			value: { enclosed: [{ assessment: { title: 'Example Practice A' } }], unreadable: [] }
		});
	});

	it('names ending, media type and limits as they are', () => {
		expect(docs).toContain(`\`${ENVELOPE_EXTENSION}\``);
		expect(docs).toContain(`\`${ENVELOPE_TYPE}\``);
		const { bytes, ...others } = ENVELOPE_LIMITS;
		expect(docs).toContain(`${String(bytes / 1024 / 1024)} MB`);
		for (const limit of Object.values(others))
			expect(docs).toMatch(new RegExp(String.raw`\| ${limit.toLocaleString('en-GB')} +\|`, 'u'));
	});

	it('names every reason for which a file is not read', () => {
		const reasons = tableUnder('## What the app says').map(([reason]) => reason);
		expect(reasons).toEqual(
			'empty tooLarge notJson tooDeep notOurs newer changed locked wrongPassphrase damagedLock'
				.split(' ')
				.map((kind) => `\`${kind}\``)
		);
	});
});
