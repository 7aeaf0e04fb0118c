import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Every file of the app's own source, with its text. */
const files = ['src', 'static']
	.flatMap((folder) =>
		readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
			(file) => `${folder}/${file.replaceAll('\\', '/')}`
		)
	)
	.filter((file) => /\.(?:ts|js|svelte|html)$/u.test(file) && !file.endsWith('.test.ts'))
	.map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }));

const filesWith = (pattern: RegExp): readonly string[] =>
	files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

it('nothing makes markup or a program out of text', () => {
	expect(files.length).toBeGreaterThan(300);
	expect(
		filesWith(
			/\{@html|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\b|\bsrcdoc\b|createContextualFragment|DOMParser/u
		)
	).toEqual([]);
});

it('only the writer of files fetches anything: its fonts', () => {
	expect(filesWith(/\bfetch\(/u)).toEqual(['src/report/file/file.worker.ts']);
	expect(
		filesWith(
			/XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|RTCPeerConnection|WebTransport|dns-prefetch|preconnect/u
		)
	).toEqual([]);
});

it('workers are started by an address that the policy has checked', () => {
	const started = files.flatMap(({ file, text }) =>
		[...text.matchAll(/new (?:Shared)?Worker\(([^,)]*)/gu)].map(([, by]) => ({ file, by }))
	);
	expect(started.length).toBeGreaterThan(3);
	expect(started.filter(({ by }) => by !== 'trustedScriptUrl(workerUrl')).toEqual([]);
});

it('links to other sites stand in the source, not in what people type, and tell those sites nothing', () => {
	const links = files.flatMap(({ file, text }) =>
		[...text.matchAll(/<a\b[^>]*?href=(?:"https?:|\{source\.url\})[^>]*>/gu)].map(([link]) => ({
			file,
			link
		}))
	);
	expect(links.map(({ file }) => file)).toContain('src/routes/about/+page.svelte');
	expect(links.filter(({ link }) => !link.includes('rel="external noreferrer"'))).toEqual([]);
	expect(filesWith(/target="_blank"/u)).toEqual(['src/ui/FilePreview.svelte']);
	expect(filesWith(/\bwindow\.open\b|\blocation\.(?:href|assign|replace)\b\s*[=(]/u)).toEqual([]);
});
