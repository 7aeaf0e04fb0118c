import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_ARGS, findBrowser } from '../../../scripts/find-browser.mjs';
import { startStatic } from '../../../scripts/static-server.mjs';
import { Watch, test as base } from './test.ts';

/** The build under test. */
export const BUILD = process.env.BUILD_DIR ?? 'build';

/** A browser with a profile on disk, as a person has it: it can be closed and opened again. */
export class Tablet {
	readonly #folder: string;
	readonly #origin: string;
	#context: BrowserContext | undefined;
	readonly #watches: Watch[] = [];

	constructor(folder: string, origin: string) {
		this.#folder = folder;
		this.#origin = origin;
	}

	get context(): BrowserContext {
		if (!this.#context) throw new Error('the browser is closed');
		return this.#context;
	}

	/** Starts the browser, with more switches if need be; the result is its first page, still empty. */
	async start(...args: readonly string[]): Promise<Page> {
		const executablePath = findBrowser();
		this.#context = await chromium.launchPersistentContext(this.#folder, {
			args: [...BROWSER_ARGS, ...args],
			baseURL: this.#origin,
			locale: 'en-GB',
			timezoneId: 'Europe/London',
			viewport: { width: 1024, height: 768 },
			...(executablePath !== undefined && { executablePath })
		});
		this.#watches.push(new Watch(this.#context, new URL(this.#origin).origin));
		return this.#context.pages()[0] ?? (await this.#context.newPage());
	}

	/** Closes the browser; what it kept stays in the profile. */
	async close(): Promise<void> {
		await this.#context?.close();
		this.#context = undefined;
	}

	/** Fails on what the browser complained of in any of its runs, but for what is expected. */
	check(...expected: readonly RegExp[]): void {
		for (const watch of this.#watches) {
			for (const complaint of expected) watch.expect(complaint);
			watch.check();
		}
	}
}

type Server = Awaited<ReturnType<typeof startStatic>>;

/** Tests with a server and browser profiles of their own. */
export const test = base.extend<{
	server: Server;
	/** A further device; what was left open is closed in the end. */
	newTablet: () => Promise<Tablet>;
	tablet: Tablet;
}>({
	server: async ({}, use) => {
		const server = await startStatic({ dir: BUILD });
		await use(server);
		await server.stop();
	},
	newTablet: async ({ server }, use) => {
		const made: { readonly folder: string; readonly tablet: Tablet }[] = [];
		await use(async () => {
			const folder = await mkdtemp(join(tmpdir(), 'access-ready-profile-'));
			const tablet = new Tablet(folder, server.url);
			made.push({ folder, tablet });
			return tablet;
		});
		for (const { folder, tablet } of made) {
			await tablet.close();
			await rm(folder, { recursive: true, force: true });
		}
	},
	tablet: async ({ newTablet }, use) => {
		await use(await newTablet());
	}
});
