import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf } from '../../scripts/headers.mjs';
import { addressOf, heading, open, openExample } from './support/app.ts';
import { curl, hasBrotli, hasNginx, startNginx } from './support/nginx.ts';
import { downloadPlan } from './support/files.ts';
import { BUILD, test as base } from './support/profile.ts';
import { expect } from './support/test.ts';

/** The tests' server is nginx. */
const test = base.extend<{ nginx: string }>({
	server: async ({}, use) => {
		const { url, stop } = await startNginx(BUILD);
		await use({ url, stop, setDir: () => undefined });
		await stop();
	},
	nginx: async ({ server }, use) => use(server.url)
});
const NO_NGINX = 'SKIPPED: there is no nginx here, so docs/hosting/nginx.conf was not tested';
test.skip(!hasNginx, NO_NGINX);
// Said once, by the process that lists the tests: the report shows no reasons.
if (!hasNginx && process.env.TEST_WORKER_INDEX === undefined) console.warn(NO_NGINX);

/** One file of the folder of the build, as a path. */
async function oneOf(folder: string, ending: string): Promise<string> {
	const name = (await readdir(join(BUILD, folder))).find((file) => file.endsWith(ending));
	return `/${folder}/${name ?? 'none'}`;
}

test('nginx sends every header field of the list, with whatever it answers', async ({ nginx }) => {
	const paths = [
		'/',
		'/about/',
		'/sw.js',
		'/manifest.webmanifest',
		'/local-scheme.schema.json',
		'/_app/version.json',
		await oneOf('_app/immutable/entry', '.js'),
		await oneOf('_app/immutable/workers', '.js'),
		await oneOf('fonts', '.ttf')
	];
	for (const path of paths) {
		const { status, headers } = await curl(new URL(path, nginx).href);
		expect([path, status]).toEqual([path, 200]);
		for (const [name, value] of Object.entries(headersOf(path)))
			expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
		expect(headers['server']).toBe('nginx');
	}
	for (const path of ['/no-such-page/', '/_app/immutable/chunks/no-such-file.js']) {
		const { status, headers, body } = await curl(new URL(path, nginx).href);
		expect([path, status]).toEqual([path, 404]);
		expect(body.toString()).toContain('data-sveltekit');
		// A file that is missing today may be there tomorrow.
		for (const [name, value] of Object.entries(headersOf('/404.html')))
			expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
	}
});

test('nginx names the type of every kind of file', async ({ nginx }) => {
	const types: readonly (readonly [string, RegExp])[] = [
		['/', /^text\/html; charset=utf-8$/u],
		['/sw.js', /^(application|text)\/javascript; charset=utf-8$/u],
		['/share-target.js', /^(application|text)\/javascript; charset=utf-8$/u],
		['/manifest.webmanifest', /^application\/manifest\+json$/u],
		['/local-scheme.schema.json', /^application\/json$/u],
		['/envelope.schema.json', /^application\/json$/u],
		['/icons/icon-192.png', /^image\/png$/u],
		[await oneOf('fonts', '.ttf'), /^font\/ttf$/u],
		[await oneOf('_app/immutable/assets', '.css'), /^text\/css/u],
		[await oneOf('_app/immutable/workers', '.js'), /^(application|text)\/javascript/u]
	];
	for (const [path, type] of types) {
		const { headers } = await curl(new URL(path, nginx).href);
		expect(headers['content-type'], path).toMatch(type);
	}
});

test('nginx hands out what the build has compressed, and the same when unpacked', async ({
	nginx
}) => {
	const script = await oneOf('_app/immutable/entry', '.js');
	for (const [path, file] of [
		['/', '/index.html'],
		[script, script]
	] as const) {
		const whole = await readFile(join(BUILD, file));
		const plain = await curl(new URL(path, nginx).href, 'Accept-Encoding: identity');
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect(plain.body.equals(whole)).toBe(true);
		const packed = await curl(new URL(path, nginx).href, 'Accept-Encoding: gzip');
		expect(packed.headers['content-encoding']).toBe('gzip');
		expect(packed.headers['vary']).toBe('Accept-Encoding');
		expect(packed.body.equals(await readFile(join(BUILD, `${file}.gz`)))).toBe(true);
		expect(gunzipSync(packed.body).equals(whole)).toBe(true);
	}
});

test('nginx with its module for it hands out brotli', async ({ nginx }) => {
	test.skip(!hasBrotli, 'this nginx has no module for brotli');
	const { headers, body } = await curl(nginx, 'Accept-Encoding: br');
	expect(headers['content-encoding']).toBe('br');
	expect(brotliDecompressSync(body).equals(await readFile(join(BUILD, 'index.html')))).toBe(true);
});

test('nginx leads to the address with a slash, and says when nothing has changed', async ({
	nginx
}) => {
	const { status, headers } = await curl(new URL('/about?a=x', nginx).href);
	expect([status, headers['location']]).toEqual([301, '/about/?a=x']);
	const page = await curl(new URL('/about/', nginx).href);
	const again = await curl(
		new URL('/about/', nginx).href,
		`If-None-Match: ${page.headers['etag'] ?? 'none'}`
	);
	expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('nginx hands out no hidden file and nothing beside the folder', async ({ nginx }) => {
	for (const path of ['.env', 'about/.hidden', '_headers', '%2eenv', '.git/config'])
		expect([path, (await curl(`${nginx}${path}`)).status]).toEqual([path, 404]);
	for (const path of ['../nginx.conf', '%2e%2e/nginx.conf'])
		expect([path, (await curl(`${nginx}${path}`)).status]).toEqual([path, 400]);
	const listed = await curl(`${nginx}icons/`);
	expect([403, 404]).toContain(listed.status);
	// What a host must be able to show there, e.g. for its certificate.
	expect((await curl(`${nginx}.well-known/security.txt`)).status).toBe(200);
});

test('The app works from nginx, and without it once it is loaded', async ({ tablet, server }) => {
	const page = await tablet.start();
	await open(page);
	await expect(page.getByText('Works without a network')).toBeVisible({ timeout: 60_000 });
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await server.stop();
	await page.reload();
	await openExample(page);
	await open(page, addressOf(page, 'plan/'));
	await expect(heading(page, 'Access improvement plan')).toBeVisible();
	const pdf = await downloadPlan(page);
	expect(pdf.text).toContain('Access improvement plan');
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
	tablet.check(/net::ERR_CONNECTION_REFUSED/u);
});
