/**
 * Makes the two font files of the PDF writer, and the list of characters they can print.
 *
 *   npx --yes --package=subset-font@2.9.0 --package=@expo-google-fonts/inter@0.4.2 -- \
 *     sh -c 'NODE_PATH="${PATH%%/.bin:*}" node scripts/subset-fonts.mjs'
 *
 * The packages are needed only when the set of characters changes, so they are no dependency of
 * the app. Writes static/fonts/inter-regular.ttf, inter-bold.ttf, OFL.txt and
 * src/report/pdf/coverage.ts; the same packages give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const subsetFont = require('subset-font');
const inter = dirname(require.resolve('@expo-google-fonts/inter/package.json'));
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const fonts = join(root, 'static', 'fonts');

/** What is wanted; characters the font does not have are left out without complaint. */
const WANTED = [
	[0x20, 0x7e], // Basic Latin
	[0xa0, 0x24f], // Latin-1, Latin Extended-A and -B
	[0x2b0, 0x36f], // modifier letters, combining marks
	[0x370, 0x3ff], // Greek
	[0x400, 0x52f], // Cyrillic
	[0x1e00, 0x1eff], // Latin Extended Additional, with Vietnamese
	[0x2000, 0x206f], // punctuation
	[0x2070, 0x209f], // superscripts and subscripts
	[0x20a0, 0x20bf], // currencies
	[0x2100, 0x218f], // letterlike signs, number forms
	[0x2190, 0x21ff], // arrows
	[0x2200, 0x22ff], // mathematical signs
	[0x2500, 0x25ff], // boxes and geometric shapes
	[0x2600, 0x27bf], // check marks and crosses
	[0xfb00, 0xfb06], // ligatures of old documents
	[0xfffd, 0xfffd]
];

const text = WANTED.flatMap(([from, to]) =>
	Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
).join('');

/** The code points a TrueType file maps to a glyph, from its format 4 `cmap`, which jsPDF reads. */
function codePoints(font) {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const found = new Set();
	for (let t = 0; t < view.getUint16(4); t++) {
		const entry = 12 + t * 16;
		if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
		const cmap = view.getUint32(entry + 8);
		for (let i = 0; i < view.getUint16(cmap + 2); i++) {
			const table = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
			if (view.getUint16(table) === 4) readSegments(view, table, found);
		}
	}
	return found;
}

function readSegments(view, table, found) {
	const twice = view.getUint16(table + 6);
	const [ends, starts] = [table + 14, table + 16 + twice];
	const [deltas, offsets] = [starts + twice, starts + 2 * twice];
	for (let s = 0; s < twice; s += 2) {
		const start = view.getUint16(starts + s);
		for (let code = start; code <= view.getUint16(ends + s) && code !== 0xffff; code++) {
			const offset = view.getUint16(offsets + s);
			const raw = offset ? view.getUint16(offsets + s + offset + 2 * (code - start)) : code;
			if (raw && (raw + view.getUint16(deltas + s)) % 65536) found.add(code);
		}
	}
}

function ranges(codes) {
	const out = [];
	for (const code of codes.toSorted((a, b) => a - b)) {
		const last = out.at(-1);
		if (last && last[1] === code - 1) last[1] = code;
		else out.push([code, code]);
	}
	return out.map(([from, to]) =>
		from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`
	);
}

mkdirSync(fonts, { recursive: true });
let covered;
for (const [face, name] of [
	['400Regular', 'regular'],
	['700Bold', 'bold']
]) {
	const source = readFileSync(join(inter, face, `Inter_${face}.ttf`));
	const subset = await subsetFont(source, text, {
		targetFormat: 'truetype',
		noLayoutClosure: true,
		noHinting: true,
		// jsPDF neither kerns nor shapes; the licence stays in the name table.
		dropTables: ['GSUB', 'GPOS', 'GDEF', 'STAT'],
		preserveNameIds: [0, 1, 2, 4, 5, 6, 13, 14]
	});
	writeFileSync(join(fonts, `inter-${name}.ttf`), subset);
	const codes = codePoints(subset);
	covered = covered ? covered.filter((code) => codes.has(code)) : [...codes];
	console.log(`inter-${name}.ttf: ${subset.length} bytes, ${codes.size} characters`);
}
writeFileSync(join(fonts, 'OFL.txt'), readFileSync(join(inter, 'LICENSE_FONT')));

const lines = [];
for (const range of ranges(covered)) {
	const last = lines.at(-1);
	if (last !== undefined && last.length + range.length < 88) lines[lines.length - 1] += ` ${range}`;
	else lines.push(range);
}
writeFileSync(
	join(root, 'src', 'report', 'pdf', 'coverage.ts'),
	`// Written by scripts/subset-fonts.mjs from the font files themselves; not to be edited.

/** The code points both font files can print: hexadecimal ranges, ends included, ascending. */
export const COVERED =
${lines.map((line, i) => `\t'${line}${i < lines.length - 1 ? " ' +" : "';"}`).join('\n')}
`
);
