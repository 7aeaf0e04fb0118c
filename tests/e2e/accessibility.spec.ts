import { appendFile } from 'node:fs/promises';
import { audit, type Audited } from './support/audit.ts';
import { modes } from './support/modes.ts';
import { NOT_FOUND, otherViews, sectionViews } from './support/pages.ts';
import { tooSmall, targetsOn, type Target } from './support/targets.ts';
import { expect, test } from './support/test.ts';

/** Where `bench/accessibility.mjs` wants to read what was looked at, a line a view and mode. */
const figures = process.env.ACCESSIBILITY_FIGURES;
/** The long run asks axe for all of its rules in every mode, not only for what the mode can break. */
const long = process.env.ACCESSIBILITY_ALL_RULES !== undefined;
const none: Audited = { rules: 0, checked: 0, undecided: 0 };

for (const { name, show } of [...otherViews, ...sectionViews])
	test(`Everybody can use ${name}`, async ({ page, watch }) => {
		if (long) test.setTimeout(600_000);
		watch.expect(NOT_FOUND);
		await show(page);
		for (const mode of modes)
			await test.step(mode.name, async () => {
				await mode.enter(page);
				await mode.check?.(page);
				// Another font size or width makes other targets; another colour does not.
				const targets = mode.tags === undefined || mode.check ? await targetsOn(page) : [];
				expect.soft(targets.filter(tooSmall), 'too small for a thumb').toEqual([]);
				const tags = long ? undefined : mode.tags;
				const audited = tags?.length === 0 ? none : await audit(page, tags);
				if (figures !== undefined) await note({ view: name, mode: mode.name, audited, targets });
			});
	});

async function note(line: {
	readonly view: string;
	readonly mode: string;
	readonly audited: Audited;
	readonly targets: readonly Target[];
}): Promise<void> {
	const { targets, ...rest } = line;
	const sides = targets.filter(({ kind }) => kind === 'control');
	await appendFile(
		figures ?? '',
		`${JSON.stringify({
			...rest,
			targets: sides.length,
			inSentences: targets.length - sides.length,
			lowest: Math.min(...sides.map(({ height }) => height)),
			narrowest: Math.min(...sides.map(({ width }) => width))
		})}\n`
	);
}
