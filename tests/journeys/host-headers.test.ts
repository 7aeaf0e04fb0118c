import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BESIDES, headersOf, isHidden, SITE_POLICY } from '../../scripts/headers.mjs';
import { headersFile, nginxConf } from '../../scripts/host-files.mjs';
import config from '../../svelte.config.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const pages = config.kit?.csp?.directives ?? {};

describe('the files for hosts', () => {
	it('are as scripts/headers.mjs says; `npm run headers` writes them anew', () => {
		expect(read('static/_headers')).toBe(headersFile());
		expect(read('docs/hosting/nginx.conf')).toBe(nginxConf());
	});

	it('name a header field of one path once, but for policies, which all hold', () => {
		const paths = ['/', '/sw.js', '/_app/immutable/chunks/x.js', '/_app/immutable/workers/x.js'];
		for (const path of paths) {
			const named = BESIDES.filter(({ at, below }: { at?: string; below?: string }) =>
				at === undefined ? path.startsWith(below ?? '') : path === at
			)
				.flatMap(({ headers }) => Object.keys(headers))
				.filter((name) => name !== 'Content-Security-Policy');
			expect(named).toEqual([...new Set(named)]);
		}
	});
});

describe('the policy of the pages', () => {
	const sources = Object.values(pages).flat().map(String);

	it('lets nothing run that is not ours: no unsafe-inline, no eval, no address, no wildcard', () => {
		expect(sources.length).toBeGreaterThan(10);
		for (const source of sources) {
			expect(source).not.toMatch(/unsafe-inline|unsafe-eval|strict-dynamic|\*|:\/\/|^https?:/u);
		}
		expect(pages['default-src']).toEqual(['none']);
		expect(pages['script-src']).toEqual(['self']);
		expect(pages['require-trusted-types-for']).toEqual(['script']);
	});

	it('allows unsafe-hashes for one style attribute and nothing else', () => {
		expect(sources.filter((source) => source === 'unsafe-hashes')).toHaveLength(1);
		expect(pages['style-src-attr']).toHaveLength(2);
	});

	it('is not contradicted by the header: what both speak of, both say alike', () => {
		const bare = (source: unknown) => String(source).replaceAll("'", '');
		const own = pages as Readonly<Record<string, readonly unknown[]>>;
		for (const [name, allowed] of Object.entries(SITE_POLICY)) {
			if (name === 'frame-ancestors') continue;
			const ofPages = own[name] ?? own['default-src'] ?? [];
			expect([name, ...allowed.map(bare)]).toEqual([name, ...ofPages.map(bare)]);
		}
		// Hashes of scripts and styles differ from page to page.
		expect(
			Object.keys(SITE_POLICY).filter((name) => /^(default|script|style)/u.test(name))
		).toEqual([]);
	});
});

describe('the header fields', () => {
	it.each(['/', '/about/', '/_app/immutable/workers/x.js', '/sw.js', '/no-such-page/'])(
		'of %s keep it out of frames, other origins and the network of others',
		(path) => {
			const headers = headersOf(path);
			expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
			expect(headers['Content-Security-Policy']).toContain("connect-src 'self'");
			expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|https?:|\*/u);
			expect(headers['Permissions-Policy']).toContain('camera=(self)');
			expect(headers['Permissions-Policy']).toContain('geolocation=()');
			expect(headers['Permissions-Policy']).toContain('microphone=()');
		}
	);

	it('bind workers, which the policy of the page does not reach', () => {
		for (const path of ['/_app/immutable/workers/x.js', '/sw.js'])
			expect(headersOf(path)['Content-Security-Policy']).toContain("default-src 'none'");
	});

	it('let only files be kept whose name changes with their content', () => {
		expect(headersOf('/_app/immutable/chunks/x.js')['Cache-Control']).toContain('immutable');
		for (const path of ['/', '/about/', '/sw.js', '/_app/version.json', '/404.html'])
			expect(headersOf(path)['Cache-Control']).toBe('no-cache');
	});

	it('are not sent for files that are hidden', () => {
		for (const path of ['/_headers', '/.env', '/.git/config', '/about/.hidden'])
			expect(isHidden(path)).toBe(true);
		for (const path of ['/', '/about/', '/.well-known/security.txt', '/sw.js'])
			expect(isHidden(path)).toBe(false);
	});
});
