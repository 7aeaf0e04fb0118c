import { offerOf } from '#plan';
import type { Bank } from '#questions';
import { bankPlaces } from './bank-places.ts';
import { figureCounts } from './figure-counts.ts';
import { filesOf, type CountedFile } from './files-of.ts';
import { CODES } from './practice-facts.ts';
import { allQuestionCounts, nobody } from './question-counts.ts';
import type { FigureCounts, FigureSum, QuestionCounts, SupportDemand } from './system-tables.ts';
import type { SystemView } from './system-view.ts';

const REQUESTED = 'support.requested';
const TRANSITION = 'support.transition-money';
const AMOUNT = `${TRANSITION}.amount`;
const USED_FOR = `${TRANSITION}.used-for`;
const TRAINED = 'navigation.training';

/** Which offer each option of the question is about. */
const OFFER_OF: Readonly<Record<string, string>> = {
	'programme-intermediate': 'improvement-programme',
	'programme-intensive': 'improvement-programme',
	'navigation-training': 'training',
	'lead-training': 'training',
	backfill: 'transition',
	'online-tool': 'digital-tools',
	telephony: 'telephony'
};
const OTHER = 'other';
const COVER = 'transition';

/** What was counted before, if it was. */
interface Counted {
	readonly files: readonly CountedFile[];
	readonly questions: Readonly<Record<string, QuestionCounts>>;
	readonly figures: Readonly<Record<string, FigureCounts>>;
}

/** Who asked for which support, and what became of the money for the change, as practices say. */
export function supportDemand(
	view: SystemView,
	bank: Bank,
	{ files, questions, figures } = countedIn(filesOf(view, bank), bank)
): SupportDemand {
	const wishes = wishesIn(files, bank);
	const asked = figures[REQUESTED]?.options ?? {};
	return {
		offers: offersIn(wishes),
		requested: optionsIn(bank, REQUESTED, asked),
		said: figures[REQUESTED]?.given ?? 0,
		training: {
			navigationAsked: asked['navigation-training'] ?? 0,
			leadAsked: asked['lead-training'] ?? 0,
			finished: sumOf(figures[TRAINED], 'staff')
		},
		transition: {
			had: questions[TRANSITION] ?? nobody(files.length),
			received: sumOf(figures[AMOUNT], 'amount'),
			usedFor: optionsIn(bank, USED_FOR, figures[USED_FOR]?.options ?? {}),
			saidUse: figures[USED_FOR]?.given ?? 0,
			projected: wishes.filter(
				({ had, ...wanted }) => !had && (wanted.asked.has(COVER) || wanted.planned.has(COVER))
			).length
		},
		of: files.length
	};
}

/** What the tables count of every file, once for all of them. */
export function countedIn(files: readonly CountedFile[], bank: Bank): Counted {
	const questions = allQuestionCounts(files, bank);
	return { files, questions, figures: figureCounts(files, bank, questions) };
}

interface Wishes {
	/** The offers asked for in the answers. */
	readonly asked: ReadonlySet<string>;
	/** Those wanted in the plan. */
	readonly planned: ReadonlySet<string>;
	/** It had the money for the change. */
	readonly had: boolean;
}

function wishesIn(files: readonly CountedFile[], bank: Bank): readonly Wishes[] {
	const { placeOf, options } = bankPlaces(bank);
	const place = options.findIndex(({ at }) => at === placeOf.get(REQUESTED));
	const offers = (options[place]?.all ?? []).map(({ id }) => OFFER_OF[id] ?? OTHER);
	const transition = placeOf.get(TRANSITION) ?? -1;
	return files.map(({ facts }) => ({
		asked: new Set((facts.chosen[place] ?? []).flatMap((chosen) => offers[chosen] ?? [])),
		planned: new Set(facts.support),
		had: CODES[facts.codes[transition] ?? 0] === 'yes'
	}));
}

function offersIn(wishes: readonly Wishes[]): SupportDemand['offers'] {
	const tallies = new Map<string, { practices: number; asked: number; inPlans: number }>();
	for (const { asked, planned } of wishes)
		for (const offer of new Set([...asked, ...planned])) {
			const tally = tallies.get(offer) ?? { practices: 0, asked: 0, inPlans: 0 };
			tally.practices += 1;
			tally.asked += Number(asked.has(offer));
			tally.inPlans += Number(planned.has(offer));
			tallies.set(offer, tally);
		}
	return [...tallies]
		.map(([offer, tally]) => ({
			offer,
			title: offerOf(offer)?.title ?? 'Something else',
			...tally
		}))
		.toSorted((a, b) => b.practices - a.practices || (a.offer < b.offer ? -1 : 1));
}

const optionsIn = (bank: Bank, id: string, counts: Readonly<Record<string, number>>) => {
	const { placeOf, options } = bankPlaces(bank);
	const place = options.find(({ at }) => at === placeOf.get(id));
	return (place?.all ?? []).map((option) => ({
		option: option.id,
		label: option.label,
		practices: counts[option.id] ?? 0
	}));
};

const sumOf = (counts: FigureCounts | undefined, field: string): FigureSum =>
	counts?.sums.find((sum) => sum.field === field) ?? {
		field,
		label: '',
		unit: '',
		sum: 0,
		practices: 0,
		oldest: undefined,
		latest: undefined
	};
