import { longDate } from '#base';
import type { Bank } from '#questions';
import type { Received } from '#networks';
import type { PromiseSheet } from '#ui/promise-sheet.ts';
import { filesInWords } from '#ui/take-home-words.ts';
import type { TakeHome, Workshop } from '#workshops';
import { commitmentInWords, markedInWords, markedQuestions } from '../run/room-lines.ts';

/** What the sheet of the room is made of. */
export interface RoomSheetInput {
	readonly workshop: Workshop;
	readonly received: readonly Received[];
	readonly bank: Bank;
	/** How many practices are invited. */
	readonly practices: number;
	/** When the files collected were made. */
	readonly madeAt: readonly string[];
	/** The names that may be shown, by member. */
	readonly nameOf: (member: string) => string;
}

/** The sheet of the whole room: what was promised, parked, and is to come back to. */
export function roomSheet({
	workshop,
	received,
	bank,
	practices,
	madeAt,
	nameOf
}: RoomSheetInput): PromiseSheet {
	const lists = [
		{
			title: 'Parking list',
			lines: workshop.parked.map(({ text, done }) => (done ? `${text} (settled)` : text))
		},
		{
			title: 'Questions to come back to',
			lines: markedQuestions(bank, workshop, received).map(
				(one) => `${one.question.title} (${markedInWords(one)})`
			)
		}
	];
	return {
		id: 'room',
		basis: `Files: ${filesInWords(madeAt, practices)}`,
		promises: workshop.commitments.map((one) => ({
			what: one.what,
			more: commitmentInWords(one, nameOf)
		})),
		lists: lists.filter(({ lines }) => lines.length > 0)
	};
}

/** The sheet of one practice: what it promised, and nothing of others. */
export const practiceSheet = ({ member, promised, received }: TakeHome): PromiseSheet => ({
	id: member.id,
	practice: member.practice,
	promises: promised.map(({ what, who, due }) => ({
		what,
		more: [who, due === undefined ? '' : `by ${longDate(due)}`]
			.filter((part) => part !== '')
			.join(' · ')
	})),
	lists: [],
	then: received
		? 'The file you take home holds the same as actions. Bring it in where your assessment is.'
		: 'No file of yours was there to put this into. Add it to your plan as actions of your own.'
});
