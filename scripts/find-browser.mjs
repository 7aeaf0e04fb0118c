import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';

const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** The Chromium to test with: the one named in CHROMIUM, an installed one, else Playwright's own. */
export function findBrowser() {
	const named = process.env.CHROMIUM;
	return [named, ...INSTALLED, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Switches that keep a test browser off the network and let it run as root in a container. */
export const BROWSER_ARGS = [
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-gpu',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];
