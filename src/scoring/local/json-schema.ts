import * as z from 'zod/mini';
import { FORMAT, shapes } from './local-scheme-schema.ts';

/** What an editor says of each key while the file is being written. */
const DESCRIPTIONS: ReadonlyMap<unknown, Readonly<Record<string, string>>> = new Map<
	unknown,
	Readonly<Record<string, string>>
>([
	[
		shapes.file,
		{
			$schema: 'Where this schema is, so that an editor can help. May be left out.',
			format: `Always "${FORMAT}".`,
			version: 'The format of the file. Always 1.',
			id: 'A short name in lower-case words with hyphens. Keep it for ever: answers are found again by it.',
			title: 'The name of the scheme as people see it.',
			publisher: 'Who wrote it, for example the name of your ICB or PCN.',
			from: 'First day it holds, YYYY-MM-DD. Without it: any day.',
			to: 'Last day it holds, YYYY-MM-DD. Without it: any day.',
			remarks: 'What every reader must know, one paragraph each.',
			questions: 'Your own questions, for what the app does not ask.',
			components: 'The parts of the scheme. Each is met when all its payment criteria are met.',
			readings: 'National criteria that you read in your own way, each with the reason.'
		}
	],
	[
		shapes.question,
		{
			id: 'A short name in lower-case words with hyphens. Rules name the question by it.',
			title: 'The question, as it is asked.',
			hint: 'A line below the question: what counts as Yes, what as Partly.',
			input: 'How it is answered.',
			audience: 'Who can answer it: one practice, or the network (PCN). Without it: practice.',
			why: 'Why you ask.',
			good: 'What is good enough, and what is better.',
			evidence: 'What to have ready for somebody who asks. References, never files.',
			action: 'What a gap becomes in the plan.'
		}
	],
	[shapes.inputs.choice, { kind: 'Yes, Partly, No or Don’t know yet.' }],
	[
		shapes.inputs.numbers,
		{
			kind: 'One or more figures, with the period they are for.',
			period: 'What the figures cover.',
			fields: 'The figures. Rules name each by its id.',
			perThousand: 'Also show their sum per 1,000 registered patients.',
			usualSources: 'Where a practice usually finds them.'
		}
	],
	[
		shapes.inputs.date,
		{ kind: 'A date.', when: '"past": it has happened. "any": it may be planned. Without it: any.' }
	],
	[
		shapes.inputs.several,
		{
			kind: 'Any number of options.',
			options: 'The options. Rules name each by its id; "none" is taken.',
			none: 'The last option, which excludes the others, for example "None of these".'
		}
	],
	[shapes.inputs.text, { kind: 'A few sentences. No rule can read them.' }],
	[
		shapes.field,
		{
			id: 'A short name in lower-case words with hyphens. Rules name the figure by it.',
			label: 'What the figure is.',
			unit: 'Printed after it, for example calls, % or GBP.',
			min: 'The smallest figure that can be right. Without it: 0.',
			max: 'The largest figure that can be right.',
			decimals: 'Digits after the point. Without it: none.',
			expectsAtLeast: 'Below this the question becomes an action in the plan.'
		}
	],
	[
		shapes.option,
		{
			id: 'A short name in lower-case words with hyphens. Rules name the option by it.',
			label: 'What people read.'
		}
	],
	[
		shapes.good,
		{ enough: 'What is good enough for Yes.', better: 'What it looks like when it is done well.' }
	],
	[
		shapes.action,
		{
			what: 'What to do, beginning with a verb.',
			findOut: 'What to do first when nobody knows the answer.',
			measure: 'How anybody sees that it is done.',
			owner: 'A role, never a name.',
			weeks: 'Whole weeks it usually takes.'
		}
	],
	[
		shapes.component,
		{
			id: 'A short name in lower-case words with hyphens.',
			title: 'What it is called.',
			criteria: 'At least one must count as payment.'
		}
	],
	[
		shapes.criterion,
		{
			id: 'Its name in your scheme, for example L1.',
			title: 'What is asked, as a statement that is true when it is met.',
			wording: '"quoted" with a quote, or "paraphrase" without. Without it: paraphrase.',
			quote: 'The words that decide, exactly as they stand in your document.',
			counts:
				'"payment": it decides. "goal": it is shown and decides nothing. Without it: payment.',
			rule: 'Which answers meet it.',
			unconfirmed: 'What is not certain about it, in one sentence.',
			source: 'The document it comes from, in your words.'
		}
	],
	[
		shapes.reading,
		{
			scheme: 'The id of the national scheme, for example caip-2024-25.',
			criterion: 'The name of its criterion, for example N0.',
			reason: 'Why you read it so. Shown wherever the criterion is.',
			title: 'Another wording.',
			counts: 'What it decides here.',
			rule: 'Which answers meet it here.'
		}
	],
	[shapes.rules.all, { all: 'Met when every one of these is met.' }],
	[shapes.rules.any, { any: 'Met when one of these is met.' }],
	[shapes.rules.not, { not: 'Met when this is not met.' }],
	[
		shapes.rules.is,
		{ answer: 'The id of a yes-or-no question.', is: 'Met after one of these answers.' }
	],
	[
		shapes.rules.figure,
		{
			answer: 'The id of a question that asks for figures.',
			figure: 'The id of the figure.',
			atLeast: 'Met from this figure on. 0 asks only that there is one.'
		}
	],
	[
		shapes.rules.includes,
		{ answer: 'The id of a question with options.', includes: 'Met when this option is ticked.' }
	],
	[
		shapes.rules.coreHours,
		{
			answer: 'The id of a question about opening times.',
			coreHours: 'Met when these routes are open 08:00 to 18:30, Monday to Friday.'
		}
	]
]);

/** The JSON Schema (2020-12) of a local scheme's file, as published in `static/`. */
export function localSchemeJsonSchema(): unknown {
	const objects = [...DESCRIPTIONS.keys()];
	const schema = z.toJSONSchema(shapes.file, {
		io: 'input',
		override: ({ zodSchema, jsonSchema }) => {
			if (zodSchema === shapes.day) jsonSchema.format = 'date';
			// Parts that are used twice are still one object here, so only a mark can be left.
			if (DESCRIPTIONS.has(zodSchema)) jsonSchema.$comment = String(objects.indexOf(zodSchema));
		}
	});
	const named = JSON.stringify(schema).replaceAll('__schema0', 'rule');
	const { $schema, ...rest } = describe(JSON.parse(named), objects) as Part;
	return { $schema, title: 'Local scheme of Access Ready', ...rest };
}

type Part = Readonly<Record<string, unknown>>;

/** The same schema with a description of every key in place of the marks. */
function describe(value: unknown, objects: readonly unknown[]): unknown {
	if (Array.isArray(value)) return value.map((item) => describe(item, objects));
	if (typeof value !== 'object' || value === null) return value;
	const { $comment: mark, ...rest } = Object.fromEntries(
		Object.entries(value).map(([key, part]) => [key, describe(part, objects)])
	);
	if (mark === undefined) return rest;
	const descriptions = DESCRIPTIONS.get(objects[Number(mark)]) ?? {};
	const properties = Object.entries(rest['properties'] as Readonly<Record<string, Part>>).map(
		([key, part]) => [key, { description: descriptions[key], ...part }]
	);
	return { ...rest, properties: Object.fromEntries(properties) as unknown };
}
