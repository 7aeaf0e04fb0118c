import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Rules = { createScriptURL: (url: string) => string };

const PAGE = 'https://access.example/start/';

/** The module as a page loads it, with its policy still to be made. */
async function loaded() {
	vi.resetModules();
	return (await import('./trusted-url.ts')).trustedScriptUrl;
}

beforeEach(() => {
	vi.stubGlobal('location', new URL(PAGE));
});
afterEach(() => vi.unstubAllGlobals());

const STRANGERS = [
	'https://elsewhere.example/worker.js',
	'//elsewhere.example/w.js',
	'data:text/javascript,1'
];

describe('in a browser without trusted types', () => {
	it.each(['/service-worker.js', 'worker.js', 'https://access.example/worker.js'])(
		'%s is the address itself',
		async (url) => {
			expect((await loaded())(url)).toBe(url);
		}
	);

	it.each(STRANGERS)('%s is refused', async (url) => {
		const trustedScriptUrl = await loaded();
		expect(() => trustedScriptUrl(url)).toThrow('a script of another origin');
	});
});

describe('in a browser with trusted types', () => {
	const createPolicy = vi.fn((_name: string, { createScriptURL }: Rules) => ({
		createScriptURL: (url: string) => ({ trusted: createScriptURL(url) })
	}));

	beforeEach(() => {
		createPolicy.mockClear();
		vi.stubGlobal('trustedTypes', { createPolicy });
	});

	it('the address comes from the one policy the page allows, made once', async () => {
		const trustedScriptUrl = await loaded();
		expect(trustedScriptUrl('/one.js')).toEqual({ trusted: '/one.js' });
		expect(trustedScriptUrl('/two.js')).toEqual({ trusted: '/two.js' });
		expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['access-ready']);
	});

	it.each(STRANGERS)('%s is refused', async (url) => {
		const trustedScriptUrl = await loaded();
		expect(() => trustedScriptUrl(url)).toThrow('a script of another origin');
	});
});
