import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const KEYS = { Tab: '\uE004', Enter: '\uE007', Space: ' ' };

/** True where Debian's WebKitGTK, its driver and a display to draw on are installed. */
export const hasWebKit = () => [DRIVER, BROWSER, '/usr/bin/Xvfb'].every((path) => existsSync(path));

/**
 * WebKitGTK through W3C WebDriver, spoken to without a library. Its automated windows keep nothing
 * after the session.
 * @param {string} home a folder
 * @param {number} port
 * @returns {Promise<import('./driver').Driver>}
 */
export async function startWebKit(home, port = 4777) {
	const display = `:${port % 100}`;
	const screen = spawn('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
		stdio: 'ignore'
	});
	await after(1000);
	const driver = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
		stdio: 'ignore',
		env: {
			...process.env,
			HOME: home,
			XDG_DATA_HOME: join(home, 'data'),
			XDG_CACHE_HOME: join(home, 'cache'),
			DISPLAY: display,
			GDK_BACKEND: 'x11',
			LIBGL_ALWAYS_SOFTWARE: '1',
			NO_AT_BRIDGE: '1',
			WEBKIT_DISABLE_COMPOSITING_MODE: '1',
			// The browser's own sandbox needs rights that a container does not give.
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
		}
	});
	await after(1000);

	const call = async (method, path, body = {}) => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			headers: { 'content-type': 'application/json' },
			...(method === 'POST' && { body: JSON.stringify(body) })
		});
		const { value } = await response.json();
		if (value?.error) throw new Error(`${value.error}: ${value.message}`);
		return value;
	};
	const { sessionId, capabilities } = await call('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] }
			}
		}
	});
	const session = `/session/${sessionId}`;
	const js = (script) =>
		call('POST', `${session}/execute/async`, {
			script: `const done = arguments[0];
				Promise.resolve().then(() => (${script})).then(done, (error) => done({ failed: String(error) }));`,
			args: []
		});
	const element = async (find) => {
		const found = await call('POST', `${session}/execute/sync`, {
			script: `return (${find})`,
			args: []
		});
		if (!found) throw new Error(`not there: ${find}`);
		await js(`(${find}).scrollIntoView({ block: 'center', behavior: 'instant' })`);
		return `${session}/element/${found[ELEMENT]}`;
	};
	return {
		name: `${capabilities.browserName} ${capabilities.browserVersion}`,
		messages: [],
		goto: (url) => call('POST', `${session}/url`, { url }),
		reload: () => call('POST', `${session}/refresh`),
		js,
		click: async (find) => call('POST', `${await element(find)}/click`),
		type: async (find, text) => call('POST', `${await element(find)}/value`, { text }),
		press: (key) =>
			call('POST', `${session}/actions`, {
				actions: [
					{
						type: 'key',
						id: 'keyboard',
						actions: [
							{ type: 'keyDown', value: KEYS[key] },
							{ type: 'keyUp', value: KEYS[key] }
						]
					}
				]
			}),
		pick: async (find, file) => call('POST', `${await element(find)}/value`, { text: file }),
		print: undefined,
		newTab: async () => {
			const first = await call('GET', `${session}/window`);
			const { handle } = await call('POST', `${session}/window/new`, { type: 'tab' });
			await call('POST', `${session}/window`, { handle });
			return async () => {
				await call('DELETE', `${session}/window`);
				await call('POST', `${session}/window`, { handle: first });
			};
		},
		stop: async () => {
			await call('DELETE', session).catch(() => undefined);
			driver.kill();
			screen.kill();
		}
	};
}
