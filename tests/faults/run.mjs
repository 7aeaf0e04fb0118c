/**
 * Kills the browser while people work with the built app, starts it again, and compares.
 *
 *     npm run build && npm run faults                   the long run: 300 kills after answers, 20 of each other kind
 *     npm run faults -- --answers 20 --others 1         as in CI
 *     npm run faults -- --answers 0 --only 'Restor|snapshot'   some kinds
 *     npm run faults -- --seed 7                        the same kills as a former run of that seed
 *
 * Ends with 1 when anything was lost, broken or half done.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killAfterAnswers } from './kills/answers.mjs';
import { importNetwork } from './kills/import-network.mjs';
import { importOwn } from './kills/import-own.mjs';
import { killDuring } from './kills/interrupted.mjs';
import { migrations } from './kills/migration.mjs';
import { restore } from './kills/restore.mjs';
import { snapshot } from './kills/snapshot.mjs';
import { updatesOf } from './kills/update.mjs';
import { randomFrom } from './random.mjs';
import { startServer } from './server.mjs';

const { values } = parseArgs({
	options: {
		answers: { type: 'string', default: '300' },
		others: { type: 'string', default: '20' },
		only: { type: 'string', default: '' },
		seed: { type: 'string', default: String(Date.now() % 1_000_000) }
	}
});
const build = process.env.BUILD_DIR ?? 'build';
const seed = Number(values.seed);
const began = Date.now();
const say = (/** @type {string} */ line) =>
	console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`);
console.log(`seed ${String(seed)}, build ${build}, ${new Date().toISOString()}`);

const folder = mkdtempSync(join(tmpdir(), 'access-ready-faults-'));
const server = await startServer(build);
const updates = await updatesOf(build);
let failed = false;

if (Number(values.answers) > 0) {
	const results = await killAfterAnswers({
		profile: join(folder, 'answers'),
		origin: server.url,
		kills: Number(values.answers),
		next: randomFrom(seed),
		say
	});
	const { lost, broken, problems: _, kinds, ...figures } = results;
	failed ||= lost > 0 || broken > 0;
	say(`After answers: ${results.kills} kills, ${lost} lost, ${broken} broken`);
	console.table({ ...figures, lost, broken });
	console.table(kinds);
}

const works = [importOwn, importNetwork, restore, snapshot, ...migrations, ...updates.works];
/** @type {Record<string, object>} */
const table = {};
for (const [at, work] of works.entries()) {
	if (Number(values.others) === 0 || !new RegExp(values.only, 'u').test(work.name)) continue;
	server.setDir(build);
	const results = await killDuring(work, {
		folder: mkdtempSync(join(folder, 'work-')),
		server,
		kills: Number(values.others),
		next: randomFrom(seed + at + 1),
		say
	});
	const { name, problems: _, ...figures } = results;
	failed ||= results.half > 0 || results.wrong > 0;
	say(`${name}: ${JSON.stringify(figures)}`);
	const { saw: __, ...counted } = figures;
	table[name] = counted;
}
console.table(table);
await updates.end();
await server.stop();
rmSync(folder, { recursive: true, force: true });
say(failed ? 'FAILED' : 'Nothing lost, nothing half done');
process.exitCode = failed ? 1 : 0;
