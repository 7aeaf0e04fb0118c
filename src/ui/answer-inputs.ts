import type { AnswerValue } from '#assessments';
import type { IsoDate } from '#base';
import { askedBy, type Input, type Question } from '#questions';
import type { Component } from 'svelte';

/** What every answer input is given, whatever its kind. */
export interface AnswerInputProps<K extends Input = Input> {
	/** Unique on the page; fields and messages hang on it. */
	readonly id: string;
	/** The id of the question or follow-up. */
	readonly asked: string;
	/** The question; names a field that has no label of its own. */
	readonly label: string;
	readonly input: K;
	readonly value: AnswerValue | null;
	readonly today: IsoDate;
	/** Registered patients, for rates; undefined when not given. */
	readonly listSize: number | undefined;
	readonly onchange: (value: AnswerValue | null) => void;
}

type Kind = Input['kind'];

/** One chunk a kind, so that a page carries only the inputs its questions need. */
const chunks: Readonly<Record<Kind, () => Promise<{ default: unknown }>>> = {
	choice: () => import('./ChoiceInput.svelte'),
	numbers: () => import('./NumbersInput.svelte'),
	date: () => import('./DateInput.svelte'),
	several: () => import('./SeveralInput.svelte'),
	hours: () => import('./HoursInput.svelte'),
	text: () => import('./TextInput.svelte')
};

/** What is needed beside figures once they are there: other periods, and hints. */
export const figureMore = () => import('./figure-more.ts');

const loaded = new Map<Kind, Component<AnswerInputProps>>();

/** Brings in what some questions and their follow-ups need; to be awaited before they are drawn. */
export async function loadInputs(questions: readonly Question[]): Promise<void> {
	const kinds = new Set(questions.flatMap(askedBy).map(({ input }) => input.kind));
	await Promise.all(
		[...kinds].map(async (kind) => {
			// Each component takes the input of its own kind, which `kind` guarantees.
			loaded.set(kind, (await chunks[kind]()).default as Component<AnswerInputProps>);
		})
	);
}

/** The component for a kind that `loadInputs` has brought in. */
export function inputOf(kind: Kind): Component<AnswerInputProps> {
	const component = loaded.get(kind);
	if (!component) throw new Error(`the ${kind} input was not loaded`);
	return component;
}
