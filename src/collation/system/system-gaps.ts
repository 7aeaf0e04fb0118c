import type { Bank } from '#questions';
import { bankPlaces } from './bank-places.ts';
import { basisOf } from './basis-of.ts';
import { filesOf, type CountedFile } from './files-of.ts';
import { LACKING, NOT_KNOWN } from './practice-facts.ts';
import type { LackCount, SystemGaps } from './system-tables.ts';
import type { SystemView } from './system-view.ts';

/** The gaps of a system by how many of the practices with a file have them; counts what `commonGaps` lists. */
export function systemGaps(
	view: SystemView,
	bank: Bank,
	files: readonly CountedFile[] = filesOf(view, bank)
): SystemGaps {
	const { practices, of, statusOnly } = basisOf(view);
	const { gaps } = bankPlaces(bank);
	const criteria = view.scheme.components.flatMap((component) =>
		component.criteria.map(({ id, title }) => ({ component: component.id, criterion: id, title }))
	);
	const ofCriteria = criteria.map(() => ({ lacking: 0, notKnown: 0 }));
	const ofQuestions = gaps.map(() => ({ lacking: 0, notKnown: 0 }));
	for (const { practice, facts } of files) {
		let place = 0;
		for (const lack of ofCriteria) {
			const status = practice.criteria[criteria[place]?.criterion ?? ''];
			if (status === 'notMet') lack.lacking += 1;
			else if (status === 'notKnown') lack.notKnown += 1;
			place += 1;
		}
		place = 0;
		for (const lack of ofQuestions) {
			const gap = facts.gaps[place];
			if (gap === LACKING) lack.lacking += 1;
			else if (gap === NOT_KNOWN) lack.notKnown += 1;
			place += 1;
		}
	}
	return {
		criteria: inOrder(criteria.map((one, place) => ({ ...one, ...lackAt(ofCriteria, place) }))),
		questions: inOrder(
			gaps.map(({ question, section }, place) => ({
				section: section.id,
				question: question.id,
				code: question.code,
				title: question.title,
				...lackAt(ofQuestions, place)
			}))
		),
		of: practices,
		missing: of - practices - statusOnly,
		statusOnly
	};
}

const lackAt = (lacks: readonly LackCount[], place: number): LackCount =>
	lacks[place] ?? { lacking: 0, notKnown: 0 };

const inOrder = <T extends LackCount>(gaps: readonly T[]): readonly T[] =>
	gaps
		.filter(({ lacking, notKnown }) => lacking + notKnown > 0)
		.toSorted((a, b) => b.lacking - a.lacking);
