import { numbersOf, setsIn, type AnswerValue, type Hours } from '#assessments';

/**
 * The answer with what a sheet says taken into it. Figures of other periods, and days of which the
 * sheet says nothing, stay. What says the same is the present answer itself.
 */
export function takeFrom(present: AnswerValue | null | undefined, sheet: AnswerValue): AnswerValue {
	if (!present || present.kind !== sheet.kind) return sheet;
	const taken = together(present, sheet);
	return JSON.stringify(plain(taken)) === JSON.stringify(plain(present)) ? present : taken;
}

function together(present: AnswerValue, sheet: AnswerValue): AnswerValue {
	if (sheet.kind === 'numbers') {
		const old = setsIn(present);
		const sets = setsIn(sheet).map(({ figures, period, from }) => {
			const before = old.find((set) => set.period === period);
			return {
				figures: { ...before?.figures, ...figures },
				period,
				from: from === '' ? (before?.from ?? '') : from
			};
		});
		const others = old.filter(({ period }) => !sets.some((set) => set.period === period));
		return numbersOf([...sets, ...others]) ?? sheet;
	}
	if (sheet.kind !== 'hours' || present.kind !== 'hours') return sheet;
	const routes = Object.entries(sheet.routes).map(
		([route, days]) => [route, withDays(present.routes[route], days)] as const
	);
	return { kind: 'hours', routes: { ...present.routes, ...Object.fromEntries(routes) } };
}

function withDays(before: Hours | undefined, [mon, tue, wed, thu, fri]: Hours): Hours {
	const [a, b, c, d, e] = before ?? [null, null, null, null, null];
	return [mon ?? a, tue ?? b, wed ?? c, thu ?? d, fri ?? e];
}

/** Without what a spreadsheet cannot hold or does not tell: the order of options, spaces around a text. */
function plain(value: AnswerValue): unknown {
	switch (value.kind) {
		case 'choice':
			return value.choice === 'notApplicable' ? [value.choice, words(value.reason)] : value.choice;
		case 'numbers':
			return setsIn(value)
				.map(({ figures, period, from }) => [period, sorted(figures), words(from)])
				.toSorted(([a], [b]) => String(a).localeCompare(String(b)));
		case 'several':
			return value.chosen.toSorted();
		case 'hours':
			return sorted(value.routes);
		case 'text':
			return words(value.text);
		case 'date':
		case 'notKnown':
		case 'notPublished':
			return value;
	}
}

const sorted = (record: Readonly<Record<string, unknown>>) =>
	Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** As a cell gives it back. */
const words = (text: string): string =>
	text
		.replace(/\r\n?/gu, '\n')
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.trim();
