import { test as base, expect, type BrowserContext } from '@playwright/test';

/** What a browser complained of while a test ran, and what it asked other servers for. */
export class Watch {
	readonly #complaints: string[] = [];
	readonly #elsewhere: string[] = [];
	readonly #expected: RegExp[] = [];

	constructor(context: BrowserContext, origin: string) {
		context.on('console', (message) => {
			const text = `${message.text()} ${message.location().url}`;
			if (message.type() === 'error' || /Content Security Policy|Trusted ?\w+/iu.test(text))
				this.#complaints.push(text);
		});
		context.on('page', (page) => page.on('websocket', (one) => this.#elsewhere.push(one.url())));
		context.on('weberror', (error) => this.#complaints.push(error.error().message));
		context.on('request', (request) => {
			const url = new URL(request.url());
			if (url.protocol !== 'data:' && url.origin !== origin) this.#elsewhere.push(url.href);
		});
	}

	/** Says that the browser will complain of this, because the test makes it happen. */
	expect(complaint: RegExp): void {
		this.#expected.push(complaint);
	}

	/** Fails on any other complaint, and on any request that left this site. */
	check(): void {
		const unexpected = this.#complaints.filter(
			(complaint) => !this.#expected.some((expected) => expected.test(complaint))
		);
		expect(unexpected, 'nothing is complained of in the console').toEqual([]);
		expect(this.#elsewhere, 'nothing is asked of another server').toEqual([]);
	}
}

/** Every test fails on a console error, a policy violation, or a request to another server. */
export const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ context, baseURL }, use) => {
			const watch = new Watch(context, new URL(baseURL ?? '').origin);
			await use(watch);
			watch.check();
		},
		{ auto: true }
	]
});

export { expect };
