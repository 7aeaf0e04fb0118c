import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';

/** How long a browser may take to come up, or to be gone, in milliseconds. */
const PATIENCE = 30_000;

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/**
 * A browser on a profile that can be killed as a whole: it leads a process group of its own, and is
 * driven over its debugging port, so that nothing of the harness keeps it tidy.
 * @param {string} profile the folder of the profile; it is made when it is not there
 */
export async function startBrowser(profile) {
	const portFile = join(profile, 'DevToolsActivePort');
	rmSync(portFile, { force: true });
	const executable = findBrowser();
	if (executable === undefined) throw new Error('no browser was found');
	const args = [
		'--headless=new',
		...BROWSER_ARGS,
		'--lang=en-GB',
		'--window-size=1024,900',
		`--user-data-dir=${profile}`,
		'--remote-debugging-port=0',
		'about:blank'
	];
	const child = spawn(executable, args, { stdio: 'ignore', detached: true });
	const pid = child.pid;
	if (pid === undefined) throw new Error(`${executable} could not be started`);
	const port = await portIn(portFile);
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
	const [context] = browser.contexts();
	if (!context) throw new Error('the browser has no window');
	const page = context.pages()[0] ?? (await context.newPage());
	page.setDefaultTimeout(PATIENCE);
	/** @type {string[]} */
	const complaints = [];
	context.on('weberror', (error) => complaints.push(error.error().message));

	/** Ends the connection, and waits until no process of the profile is left. */
	async function afterwards() {
		await browser.close().catch(() => undefined);
		const until = Date.now() + PATIENCE;
		while (processesOf(profile).length > 0 && Date.now() < until) await pause(5);
		// Whatever left the group dies too: the next browser must not find it at work.
		const stray = processesOf(profile);
		for (const left of stray) kill(left);
		return stray.length;
	}

	return {
		page,
		context,
		/** What scripts on any page failed with. */
		complaints,
		/** Sends SIGKILL to the whole group at once; the result is how many had left the group. */
		async kill() {
			kill(-pid);
			return afterwards();
		},
		/** Asks it to close as a person would. */
		async close() {
			const session = await browser.newBrowserCDPSession();
			await session.send('Browser.close').catch(() => undefined);
			return afterwards();
		}
	};
}

function kill(/** @type {number} */ id) {
	try {
		process.kill(id, 'SIGKILL');
	} catch {
		// It is gone already.
	}
}

async function portIn(/** @type {string} */ file) {
	const until = Date.now() + PATIENCE;
	while (Date.now() < until) {
		try {
			const [port, path] = readFileSync(file, 'utf8').split('\n');
			if (path) return String(port);
		} catch {
			// Not written yet.
		}
		await pause(20);
	}
	throw new Error('the browser did not come up');
}

/** The ids of the processes that name the profile and are not only waiting to be counted. */
function processesOf(/** @type {string} */ profile) {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/u.test(name))
		.filter((id) => {
			try {
				return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(profile);
			} catch {
				return false;
			}
		})
		.map(Number);
}
