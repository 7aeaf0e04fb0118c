/**
 * Looks at every page and state in every mode and prints how much was looked at, the smallest targets
 * included; it fails as the tests fail. The long run asks axe for all of its rules in every mode; with
 * `quick` they are asked for as in CI.
 *
 *     npm run build && node bench/accessibility.mjs [quick]
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [first, ...others] = process.argv.slice(2);
const quick = first === 'quick';
const more = quick || first === undefined ? others : [first, ...others];
const file = join(await mkdtemp(join(tmpdir(), 'access-ready-figures-')), 'figures.jsonl');
const { status } = spawnSync(
	'npx',
	['playwright', 'test', 'accessibility.spec.ts', '--retries=0', ...more],
	{
		stdio: 'inherit',
		env: {
			...process.env,
			ACCESSIBILITY_FIGURES: file,
			...(!quick && { ACCESSIBILITY_ALL_RULES: '1' })
		}
	}
);

/** Of each mode what was seen; a view that had to be shown again counts once. */
const modes = new Map();
for (const line of (await readFile(file, 'utf8')).trim().split('\n')) {
	const { view, mode, ...seen } = JSON.parse(line);
	modes.set(mode, (modes.get(mode) ?? new Map()).set(view, seen));
}
const sum = (all, of) => all.reduce((total, one) => total + of(one), 0).toLocaleString('en-GB');
const least = (all, of) => Math.min(...all.map((one) => of(one) ?? Infinity));
console.log(
	'| Mode | Views | Rules passed, most | Parts checked | Not decided by axe | Targets | Links in sentences | Lowest | Narrowest |'
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [mode, views] of modes) {
	const all = [...views.values()];
	const measured = all.filter(({ targets }) => targets > 0);
	console.log(
		`| ${[
			mode,
			all.length,
			Math.max(...all.map(({ audited }) => audited.rules)),
			sum(all, ({ audited }) => audited.checked),
			sum(all, ({ audited }) => audited.undecided),
			sum(all, ({ targets }) => targets),
			sum(all, ({ inSentences }) => inSentences),
			measured.length > 0 ? `${least(measured, ({ lowest }) => lowest).toFixed(1)} px` : '',
			measured.length > 0 ? `${least(measured, ({ narrowest }) => narrowest).toFixed(1)} px` : ''
		].join(' | ')} |`
	);
}
process.exit(status ?? 1);
