import { shownFollowUps, type Assessment } from '#assessments';
import { dateOf, type IsoTime } from '#base';
import type { SystemPractice, SystemView } from '#collation';
import type { Received } from '#networks';
import type { Asked, Bank, Question, Section } from '#questions';
import { and, decides, leafRules, type Scheme, type Status } from '#scoring';
import { tidyAnswerCount, tidyAnswers, type TidyAnswer, type TidyReading } from './tidy-answer.ts';

/** One thing that is known of a practice, or that nothing is. */
export interface TidyRow {
	readonly question: AskedQuestion | undefined;
	readonly answer: TidyAnswer;
	/** The criteria of the scheme that the question or follow-up decides, and their status together. */
	readonly criteria: readonly string[];
	readonly status: Status | undefined;
	/** Of the file; absent while there is none. */
	readonly madeOn: string | undefined;
}

/** Where something was asked. */
export interface AskedQuestion {
	readonly section: Section;
	readonly question: Question;
	readonly asked: Asked;
}

/** What is taken from every practice. */
export interface TidyPlan {
	readonly sections: readonly Section[];
	/** By the id of what was asked: the ids of the criteria that it decides. */
	readonly deciding: ReadonlyMap<string, readonly string[]>;
	/** The ids of the networks, whose files go no further without consent. */
	readonly networks: ReadonlySet<string>;
	readonly texts: boolean;
}

/** The sections that were chosen, and what decides by the scheme of the view. */
export const tidyPlan = (
	{ scheme, networks }: Pick<SystemView, 'scheme' | 'networks'>,
	bank: Bank,
	{ sections, texts }: { readonly sections: readonly string[]; readonly texts: boolean }
): TidyPlan => ({
	sections: bank.sections.filter(({ id }) => sections.includes(id)),
	deciding: decidingIn(scheme),
	networks: new Set(networks.map(({ id }) => id)),
	texts
});

function decidingIn({ components }: Scheme): TidyPlan['deciding'] {
	const found = new Map<string, string[]>();
	for (const { id, rule } of components.flatMap(({ criteria }) => criteria.filter(decides)))
		for (const answer of new Set(leafRules(rule).map((leaf) => leaf.answer)))
			found.set(answer, [...(found.get(answer) ?? []), id]);
	return found;
}

/** What is said of a practice whose answers do not go in. */
const WITHOUT = {
	noFile: 'No file of this practice is here',
	statusOnly: 'Only its status was stated by its network; its answers are not known',
	notAgreed: 'It did not agree that its detail goes on from its network'
} as const;

/** Every thing that is known of a practice in the sections of the plan, in the order of the bank. */
export function tidyRows(practice: SystemPractice, plan: TidyPlan): readonly TidyRow[] {
	const { file, member } = practice;
	if (file.kind === 'missing') return [rowWithout('noFile')];
	if (file.kind === 'statusOnly') return [rowWithout('statusOnly', file.madeAt)];
	const { assessment, decidingOnly, madeAt } = file.received;
	if (!mayGoOn(file.received, plan)) return [rowWithout('notAgreed', madeAt)];
	const reading: TidyReading = {
		missing: decidingOnly ? 'notShared' : 'notAnswered',
		texts: plan.texts && !member.unnamed
	};
	const madeOn = dateOf(new Date(madeAt));
	return plan.sections.flatMap((section) =>
		section.questions.flatMap((question) =>
			askedOf(question, assessment).flatMap((asked): readonly TidyRow[] => {
				const criteria = plan.deciding.get(asked.id) ?? [];
				const status = statusOf(practice, criteria);
				return tidyAnswers(asked, assessment.answers[asked.id], reading).map((answer) => ({
					question: { section, question, asked },
					answer,
					criteria,
					status,
					madeOn
				}));
			})
		)
	);
}

/** How many rows `tidyRows` has for a practice. */
export function tidyRowCountOf({ file }: SystemPractice, plan: TidyPlan): number {
	if (file.kind !== 'here' || !mayGoOn(file.received, plan)) return 1;
	const { assessment } = file.received;
	let count = 0;
	for (const { questions } of plan.sections)
		for (const question of questions)
			for (const asked of askedOf(question, assessment))
				count += tidyAnswerCount(asked, assessment.answers[asked.id]);
	return count;
}

/** What was handed to a workshop was not given to a network, and this is where it was to go. */
const mayGoOn = ({ onward, network }: Received, { networks }: TidyPlan): boolean =>
	onward || !networks.has(network);

const rowWithout = (code: keyof typeof WITHOUT, madeAt?: IsoTime): TidyRow => ({
	question: undefined,
	answer: { code, words: WITHOUT[code] },
	criteria: [],
	status: undefined,
	madeOn: madeAt && dateOf(new Date(madeAt))
});

/** A follow-up that the answer does not call for any more keeps an answer, which says nothing now. */
const askedOf = (question: Question, { answers }: Assessment): readonly Asked[] => [
	question,
	...shownFollowUps(question, answers)
];

const statusOf = (
	{ criteria: statuses }: SystemPractice,
	criteria: readonly string[]
): Status | undefined =>
	criteria.length === 0 ? undefined : and(criteria.map((id) => statuses[id] ?? 'notKnown'));
