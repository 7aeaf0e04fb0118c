import { utils, write, type CellObject } from '@e965/xlsx';
import { FILL_IN } from '#assessments';
import { unpackedSize } from '#base';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, MOST_ROWS, readRows } from './read-rows.ts';

const TITLES = [FILL_IN.key, FILL_IN.answer];

const workbook = async (rows: readonly (readonly (string | null)[])[], created?: Date) =>
	new Uint8Array(
		await writeXlsx({
			sheets: [{ name: 'Fill in', rows: rows.map((row) => [...row]) }],
			...(created && { properties: { created } })
		})
	);
const errorOf = async (bytes: Uint8Array) => {
	const read = await readRows(bytes);
	return read.ok ? undefined : read.error;
};

/** The file with a number of its directory's first entry, or of its end, put in by hand. */
function tampered(
	bytes: Uint8Array,
	sign: number,
	offset: number,
	number: number,
	size: 2 | 4 = 4
) {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at < copy.length - 4; at += 1) {
		if (view.getUint32(at, true) !== sign) continue;
		if (size === 4) view.setUint32(at + offset, number, true);
		else view.setUint16(at + offset, number, true);
		break;
	}
	return copy;
}
const ENTRY = 0x02014b50;
const END = 0x06054b50;

describe('a file is refused', () => {
	it('when it is no workbook', async () => {
		expect(await errorOf(new Uint8Array())).toEqual({ kind: 'noWorkbook' });
		expect(await errorOf(strToU8('Code,Answer\r\nTEL-01,Yes\r\n'))).toEqual({ kind: 'noWorkbook' });
		expect(await errorOf(zipSync({ 'letter.txt': strToU8('Dear reader') }))).toEqual({
			kind: 'noWorkbook'
		});
		const good = await workbook([TITLES]);
		expect(await errorOf(good.slice(0, good.length - 40))).toEqual({ kind: 'noWorkbook' });
	});

	it('when it has a password or is of an old kind', async () => {
		const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		expect(await errorOf(old)).toEqual({ kind: 'lockedOrOld' });
	});

	it('when it has no sheet to fill in', async () => {
		expect(await errorOf(await workbook([['Id', 'Answer']]))).toEqual({ kind: 'noSheet' });
	});

	it('when it has very many rows', async () => {
		const row = ['q', 'yes'];
		const many = await workbook([TITLES, ...Array.from({ length: MOST_ROWS }, () => row)]);
		expect(await errorOf(many)).toEqual({ kind: 'tooManyRows', most: MOST_ROWS });
		const most = await readRows(
			await workbook([TITLES, ...Array.from({ length: MOST_ROWS - 1 }, () => row)])
		);
		expect(most.ok && most.value.rows).toHaveLength(MOST_ROWS - 1);
	}, 60_000);

	it('when it is large, packed or not', async () => {
		const tooLarge = { kind: 'tooLarge', most: MOST_BYTES };
		expect(await errorOf(new Uint8Array(MOST_BYTES + 1))).toEqual(tooLarge);
		const half = new Uint8Array(MOST_BYTES / 2 + 1);
		const bomb = zipSync({ 'a.xml': [half, { level: 1 }], 'b.xml': [half, { level: 1 }] });
		expect(bomb.length).toBeLessThan(1_000_000);
		expect(await errorOf(bomb)).toEqual(tooLarge);
	});

	it('when its directory does not tell how much it unpacks to', async () => {
		const good = await workbook([TITLES]);
		expect(await errorOf(tampered(good, ENTRY, 24, 0xffffffff))).toEqual({ kind: 'noWorkbook' });
		expect(await errorOf(tampered(good, END, 12, 0xffffffff))).toEqual({ kind: 'noWorkbook' });
	});

	it('when an entry unpacks to more than its directory declares', async () => {
		const parts = unzipSync(await workbook([TITLES, ['q', 'yes'], ['q', 'x'.repeat(30_000)]]));
		const packed = zipSync(parts);
		const lying = packed.slice();
		const view = new DataView(lying.buffer);
		for (let at = 0; at < lying.length - 46; at += 1)
			if (view.getUint32(at, true) === ENTRY) view.setUint32(at + 24, 100, true);
		expect(unpackedSize(lying)).toBeLessThan(5000);
		expect(await errorOf(lying)).toEqual({ kind: 'noWorkbook' });
	});
});

it('errors of cells are told as such, and nothing stands in an empty cell', async () => {
	const error: CellObject = { t: 'e', v: 0x17, w: '#REF!' };
	const sheet = utils.aoa_to_sheet([TITLES, ['q', null], ['q', 'yes']]);
	sheet['B2'] = error;
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, 'Fill in');
	const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
	const read = await readRows(bytes);
	expect(read.ok && read.value.rows.map(({ answer }) => answer)).toEqual([
		{ text: '#REF!', bad: 'cellError' },
		{ text: 'yes' }
	]);
});

it('a workbook says when it was made, or does not', async () => {
	const made = await readRows(await workbook([TITLES], new Date('2026-03-20T09:00:00Z')));
	expect(made.ok && made.value.madeAt).toBe('2026-03-20T09:00:00.000Z');
	const parts = unzipSync(await workbook([TITLES], new Date('2026-03-20T09:00:00Z')));
	const core = new TextDecoder().decode(parts['docProps/core.xml']);
	for (const text of ['soon', '']) {
		const changed = zipSync({
			...parts,
			'docProps/core.xml': strToU8(core.replace(/(<dcterms:created[^>]*>)[^<]*/u, `$1${text}`))
		});
		const read = await readRows(changed);
		expect(read.ok && read.value.madeAt).toBeUndefined();
	}
});
