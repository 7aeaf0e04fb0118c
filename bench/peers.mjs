/**
 * Measures our PDF writer beside pdfmake and @react-pdf/renderer: the same document, the same fonts
 * and the same measures, each in a fresh worker of one Chromium page, in turns. Prints the time from
 * the start of the worker to the bytes (its library loaded from this machine, uncompressed), the time
 * when the same worker is asked again, the size of the file, and of the library, and what other
 * programs find in the file.
 *
 *     npm ci --prefix bench/peers && node bench/peers.mjs
 *
 * With `--keep <folder>` the three files are left there to be looked at.
 */
import { chromium } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';
import { startStatic } from '../scripts/static-server.mjs';
import { lookInto } from './look-into.mjs';

const ROUNDS = 9;
const MAKERS = ['ours', 'pdfmake', 'react-pdf'];
const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles one file of bench/peers as the app's build would. */
async function bundle(/** @type {string} */ name, /** @type {string} */ outDir) {
	const nothing = join(root, 'src/report/pdf/nothing.ts');
	await build({
		configFile: false,
		root: join(root, 'bench/peers'),
		logLevel: 'error',
		resolve: { alias: { html2canvas: nothing, dompurify: nothing, canvg: nothing } },
		build: {
			target: 'es2022',
			outDir,
			emptyOutDir: false,
			chunkSizeWarningLimit: Infinity,
			rolldownOptions: {
				input: join(root, `bench/peers/${name}.js`),
				preserveEntrySignatures: 'strict',
				output: { entryFileNames: `${name}.js`, codeSplitting: false }
			}
		}
	});
}

const folder = mkdtempSync(join(tmpdir(), 'pdf-makers-'));
for (const name of [...MAKERS, 'bench-document']) await bundle(name, folder);
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>PDF makers</title>');
for (const face of ['regular', 'bold'])
	writeFileSync(
		join(folder, `${face}.ttf`),
		readFileSync(join(root, `static/fonts/inter-${face}.ttf`))
	);

const server = await startStatic({ dir: folder });
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage();
await page.goto(server.url);
await page.evaluate(async () => {
	const bytesOf = async (/** @type {string} */ path) =>
		new Uint8Array(await (await fetch(path)).arrayBuffer());
	const { benchDocument } = await import(new URL('/bench-document.js', location.href).href);
	Object.assign(globalThis, {
		given: {
			model: await benchDocument(),
			fonts: { regular: await bytesOf('/regular.ttf'), bold: await bytesOf('/bold.ttf') }
		}
	});
});

/** A document from a fresh worker and then from the same worker again, with the milliseconds taken. */
const made = (/** @type {string} */ maker) =>
	page.evaluate(async (name) => {
		const begun = performance.now();
		const worker = new Worker(`/${name}.js`, { type: 'module' });
		const ask = () =>
			new Promise((done, failed) => {
				worker.onmessage = ({ data }) =>
					data.error ? failed(new Error(data.error)) : done(data.bytes);
				worker.onerror = ({ message }) => failed(new Error(message));
				worker.postMessage(Reflect.get(globalThis, 'given'));
			});
		const bytes = await ask();
		const first = performance.now();
		await ask();
		const second = performance.now();
		worker.terminate();
		const text = await new Promise((done) => {
			const reader = new FileReader();
			reader.onload = () => done(String(reader.result));
			reader.readAsDataURL(new Blob([bytes]));
		});
		return { fresh: first - begun, again: second - first, file: text.split(',')[1] };
	}, maker);

/** @type {Record<string, { fresh: number, again: number, file: string }[]>} */
const runs = Object.fromEntries(MAKERS.map((maker) => [maker, []]));
for (let round = 0; round < ROUNDS; round += 1)
	for (let turn = 0; turn < MAKERS.length; turn += 1) {
		const maker = MAKERS[(round + turn) % MAKERS.length] ?? '';
		runs[maker]?.push(await made(maker));
	}
await browser.close();
await server.stop();

const keep = process.argv.indexOf('--keep');
const kB = (/** @type {number} */ bytes) => Number((bytes / 1000).toFixed(1));
const median = (/** @type {number[]} */ values) =>
	Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
/** @type {Record<string, Record<string, unknown>>} */
const table = {};
for (const [maker, all] of Object.entries(runs)) {
	const file = Buffer.from(all[0]?.file ?? '', 'base64');
	const library = readFileSync(join(folder, `${maker}.js`));
	if (keep > 0) writeFileSync(join(process.argv[keep + 1] ?? '.', `${maker}.pdf`), file);
	table[maker] = {
		'fresh worker, ms': median(all.map(({ fresh }) => fresh)),
		'worst, ms': Math.round(Math.max(...all.map(({ fresh }) => fresh))),
		'again, ms': median(all.map(({ again }) => again)),
		'file, kB': kB(file.length),
		'library, kB Brotli': kB(brotliCompressSync(library).length),
		gzip: kB(gzipSync(library, { level: 9 }).length),
		...(await lookInto(new Uint8Array(file)))
	};
}
rmSync(folder, { recursive: true });
console.log(`Medians of ${ROUNDS} rounds in turns`);
console.table(table);
