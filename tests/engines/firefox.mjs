import puppeteer from 'puppeteer-core';
import { existsSync } from 'node:fs';

const INSTALLED = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Where Firefox is; undefined where there is none. */
export const findFirefox = () =>
	[process.env.FIREFOX, ...INSTALLED].find((path) => path && existsSync(path));

/**
 * Firefox through WebDriver BiDi, on a profile that lasts.
 * @param {string} profile a folder
 * @returns {Promise<import('./driver').Driver>}
 */
export async function startFirefox(profile) {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findFirefox(),
		headless: true,
		userDataDir: profile
	});
	let page = await browser.newPage();
	const messages = [];
	const listen = () => {
		page.on('console', (message) => {
			if (message.type() === 'error') messages.push(message.text());
		});
		page.on('pageerror', (error) => messages.push(error.message));
	};
	listen();
	await page.setViewport({ width: 1024, height: 768 });
	const element = async (find) => {
		const handle = await page.evaluateHandle(find);
		return handle.asElement();
	};
	return {
		name: await browser.version(),
		messages,
		goto: async (url) => void (await page.goto(url)),
		reload: async () => void (await page.reload()),
		js: (script) => page.evaluate(script),
		click: async (find) => (await element(find)).click(),
		type: async (find, text) => (await element(find)).type(text),
		press: (key) => page.keyboard.press(key),
		pick: async (find, file) => (await element(find)).uploadFile(file),
		print: async () => (await page.pdf({ format: 'A4' })).length,
		newTab: async () => {
			const first = page;
			page = await browser.newPage();
			listen();
			return async () => {
				await page.close();
				page = first;
				await page.bringToFront();
			};
		},
		stop: () => browser.close()
	};
}
