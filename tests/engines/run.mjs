/**
 * The same journeys in Firefox and in WebKitGTK, as Debian packages them. An engine that is not
 * installed is said to be left out; any journey that fails makes this exit with 1.
 *
 *     npm run engines              # both
 *     npm run engines -- firefox   # one
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStatic } from '../../scripts/static-server.mjs';
import { findFirefox, startFirefox } from './firefox.mjs';
import { journeys } from './journeys.mjs';
import { hasWebKit, startWebKit } from './webkit.mjs';

const ENGINES = {
	firefox: { isHere: () => findFirefox() !== undefined, start: startFirefox, lasts: true },
	webkit: { isHere: hasWebKit, start: startWebKit, lasts: false }
};
const wanted = process.argv.slice(2);
let failed = false;

for (const [name, { isHere, start, lasts }] of Object.entries(ENGINES)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	if (!isHere()) {
		console.log(`${name}: left out, it is not installed`);
		continue;
	}
	const profile = await mkdtemp(join(tmpdir(), `access-ready-${name}-`));
	const server = await startStatic({ dir: process.env.BUILD_DIR ?? 'build' });
	let browser = await start(profile);
	console.log(browser.name);
	const restart = async () => {
		await browser.stop();
		return (browser = await start(profile));
	};
	const app = { url: server.url, stop: server.stop, ...(lasts && { restart }) };
	for (const [title, journey] of Object.entries(journeys(browser, app))) {
		if (!journey) {
			console.log(`  left out  ${title}: this engine cannot be driven so far`);
			continue;
		}
		try {
			const said = await journey();
			console.log(`  passed    ${title}${said ? ` (${said})` : ''}`);
		} catch (error) {
			failed = true;
			console.log(`  FAILED    ${title}: ${error.message}`);
		}
	}
	await browser.stop();
	await server.stop().catch(() => undefined);
	await rm(profile, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
