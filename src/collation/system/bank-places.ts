import {
	askedBy,
	type Asked,
	type Bank,
	type InputOf,
	type NumberField,
	type Question,
	type Section
} from '#questions';
import { canFallShort } from '../common-gaps.ts';

/** What can be answered. */
export interface AskedPlace {
	readonly asked: Asked;
	/** What it follows up, and after which choices; absent for a question. */
	readonly follows: Follows | undefined;
}

interface Follows {
	/** The place in `asked` of the question. */
	readonly at: number;
	/** Always, when left out. */
	readonly when: Question['followUps'][number]['when'];
}

/** A field that asks for a figure. */
export interface FieldPlace {
	/** The place in `asked` of what it belongs to. */
	readonly at: number;
	readonly field: NumberField;
}

/** What asks for options. */
export interface OptionsPlace {
	/** Its place in `asked`. */
	readonly at: number;
	readonly all: InputOf<'several'>['options'];
	/** The place of each option by its id: in `all`, and "none of these" after them. */
	readonly placeOf: ReadonlyMap<string, number>;
}

/** A question whose answer may fall short. */
export interface GapPlace {
	readonly section: Section;
	readonly question: Question;
	/** Its place in `asked`. */
	readonly at: number;
}

/** The bank in rows, so that thousands of practices can be counted by place. */
export interface BankPlaces {
	/** Questions and follow-ups in the order they are asked. */
	readonly asked: readonly AskedPlace[];
	/** The place in `asked` of each id. */
	readonly placeOf: ReadonlyMap<string, number>;
	readonly fields: readonly FieldPlace[];
	readonly options: readonly OptionsPlace[];
	readonly gaps: readonly GapPlace[];
	/** Each with the places in `asked` of the questions that readiness counts. */
	readonly sections: readonly { readonly section: Section; readonly scored: readonly number[] }[];
}

const made = new WeakMap<Bank, BankPlaces>();

/** The places of a bank; of one bank always the same. */
export function bankPlaces(bank: Bank): BankPlaces {
	const known = made.get(bank) ?? find(bank);
	made.set(bank, known);
	return known;
}

function find(bank: Bank): BankPlaces {
	const all = bank.sections
		.flatMap(({ questions }) => questions)
		.flatMap((question) => askedBy(question).map((asked) => ({ asked, question })));
	const placeOf = new Map(all.map(({ asked: { id } }, place) => [id, place]));
	const at = ({ id }: Question): number => placeOf.get(id) ?? -1;
	const asked = all.map(({ asked: one, question }): AskedPlace => ({
		asked: one,
		follows: one === question ? undefined : { at: at(question), when: whenOf(question, one) }
	}));
	return {
		asked,
		placeOf,
		fields: asked.flatMap(({ asked: { input } }, place) =>
			input.kind === 'numbers' ? input.fields.map((field) => ({ at: place, field })) : []
		),
		options: asked.flatMap(({ asked: { input } }, place) =>
			input.kind === 'several' ? [optionsAt(place, input)] : []
		),
		gaps: bank.sections.flatMap((section) =>
			section.questions
				.filter(canFallShort)
				.map((question) => ({ section, question, at: at(question) }))
		),
		sections: bank.sections.map((section) => ({
			section,
			scored: section.questions
				.filter(({ input, audience }) => input.kind === 'choice' && audience === 'practice')
				.map(at)
		}))
	};
}

/** The exclusive last option of every question with options. */
const NONE = 'none';

const optionsAt = (at: number, { options }: InputOf<'several'>): OptionsPlace => ({
	at,
	all: options,
	placeOf: new Map([...options.map(({ id }) => id), NONE].map((id, place) => [id, place]))
});

const whenOf = ({ followUps }: Question, { id }: Asked): Follows['when'] =>
	followUps.find((followUp) => followUp.id === id)?.when;
