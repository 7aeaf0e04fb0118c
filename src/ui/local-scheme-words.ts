import type {
	Difference,
	Expected,
	JsonFault,
	LocalSchemeCause,
	LocalSchemeChanges,
	LocalSchemeProblem,
	Path,
	Reading
} from '#scoring/local';

/** What is wrong with the file of a local scheme, where, and what to do; one sentence or two. */
export const localSchemeProblemInWords = ({
	line,
	column,
	path,
	cause
}: LocalSchemeProblem): string =>
	`Line ${String(line)}, ${path.length === 0 ? `column ${String(column)}` : `at ${pathInWords(path)}`}: ${causeInWords(cause)}`;

/** A place as people count: `components → 2 → title`. */
const pathInWords = (path: Path): string =>
	path.map((key) => (typeof key === 'number' ? String(key + 1) : key)).join(' → ');

const JSON_FAULTS: Readonly<Record<JsonFault, string>> = {
	comma: 'a comma is missing before this place. Put one between two entries.',
	colon: 'a colon is missing after the name of a key.',
	key: 'the name of a key belongs here, in straight double quotes.',
	value: 'something is missing here: a text, a number, a list or an object.',
	closingBrace: 'a { is still open here. Close it with }.',
	closingBracket: 'a [ is still open here. Close it with ].',
	end: 'the file goes on after its end. Take out what follows the last }.',
	symbol:
		'this is neither a text nor a number. Put texts in straight double quotes, which look like this: "text".',
	number: 'this number cannot be read. Write it like 1250 or 12.5.',
	comment: 'a comment that begins with /* is not closed. End it with */.',
	string: 'a text is not closed on its line. End it with a straight double quote.',
	escape: 'a backslash in this text has no meaning. Take it out, or write two.',
	character: 'this text holds a sign that cannot be seen, such as a tab. Write it again.'
};

const EXPECTED: Readonly<Record<Expected, string>> = {
	text: 'a text in straight double quotes',
	number: 'a number, without quotes',
	wholeNumber: 'a whole number, without quotes',
	list: 'a list in square brackets [ ]',
	object: 'an object in curly brackets { }'
};

/** What reads an answer of each kind; nothing reads the others. */
const READERS: Readonly<Record<string, string>> = {
	choice: 'a choice. Read it with “is”.',
	numbers: 'figures. Read it with “figure” and “atLeast”.',
	several: 'a list of options. Read it with “includes”.',
	hours: 'opening times. Read it with “coreHours”.',
	date: 'a date, which no rule can read. Use another question.',
	text: 'a text, which no rule can read. Use another question.'
};

function causeInWords(cause: LocalSchemeCause): string {
	switch (cause.kind) {
		case 'notJson':
			return JSON_FAULTS[cause.what];
		case 'tooLarge':
			return `the file has more than ${count(cause.max)} characters. Choose the right file, or make it shorter.`;
		case 'notOurs':
			return 'this is not a local scheme. The file must say "format": "access-ready-local-scheme".';
		case 'newer':
			return `the file is written for a newer version of Access Ready (format ${String(cause.version)}). Update the app, then load it again.`;
		case 'missing':
			return `“${cause.key}” is missing. Add it.`;
		case 'unknownKey':
			return `“${cause.key}” is no key that the app knows here. Check its spelling, or take it out.`;
		case 'repeatedKey':
			return `“${cause.key}” stands here a second time. Take one of the two out.`;
		case 'wrongType':
			return `this must be ${EXPECTED[cause.expected]}.`;
		case 'notOneOf':
			return `this must be ${choice(cause.allowed)}.`;
		case 'notARule':
			return 'a rule needs one of the keys all, any, not, is, figure, includes or coreHours. Add the one you mean.';
		case 'tooLong':
			return `this has more than ${count(cause.max)} characters. Make it shorter.`;
		case 'tooShort':
			return 'this is empty. Write something, or take the key out.';
		case 'tooMany':
			return `this list has more than ${count(cause.max)} entries. Take some out.`;
		case 'tooFew':
			return `this list needs ${cause.min === 1 ? 'an entry' : `${count(cause.min)} entries`} at least. Add what is missing.`;
		case 'tooHigh':
			return `this can be ${count(cause.max)} at most.`;
		case 'tooLow':
			return `this must be ${count(cause.min)} at least.`;
		case 'badText':
			return 'this text holds a line break, or a sign that cannot be shown. Write it again on one line.';
		case 'badId':
			return 'this id has a sign that ids cannot have. Begin with a letter and use letters, digits and single hyphens, all in lower case, like winter-access; the id of a criterion may have capitals, like L1.';
		case 'notADate':
			return 'this must be a date in the calendar, like "2026-04-01".';
		case 'endsBeforeStart':
			return 'the last day is before the first. Change “from” or “to”.';
		case 'emptyRange':
			return '“max” must be more than “min”, which is 0 when it is left out.';
		case 'duplicateId':
			return `“${cause.id}” is taken already, further up. Give this one another.`;
		case 'reservedId':
			return `“${cause.id}” is a name the app uses itself. Choose another.`;
		case 'quoteAndWording':
			return '“quoted” and a quote go together. Add the one that is missing, or take the other out.';
		case 'unknownQuestion':
			return `no question has the id “${cause.id}”. Use one from “questions” in this file, or from the list of national questions.`;
		case 'unknownOption':
			return `the question has no option “${cause.id}”. Use ${choice(cause.allowed)}.`;
		case 'unknownFigure':
			return `the question has no figure “${cause.id}”. Use ${choice(cause.allowed)}.`;
		case 'unknownRoute':
			return `the question has no route “${cause.id}”. Use ${choice(cause.allowed)}.`;
		case 'kindMismatch':
			return `“${cause.rule}” cannot read this question: its answer is ${READERS[cause.input] ?? ''}`;
		case 'naOnCriterion':
			return '“notApplicable” cannot meet a criterion. Use yes, partly or no.';
		case 'outOfReach':
			return `no answer can be so high: the figure ends at ${count(cause.max)}. Write that or less.`;
		case 'tooDeep':
			return `there are more than ${count(cause.max)} levels inside each other here. Make it flatter.`;
		case 'tooManyAnswers':
			return cause.of === 'rule'
				? `this rule reads more than ${count(cause.max)} answers. Divide it between several criteria.`
				: `from here on, the rules of the file read more than ${count(cause.max)} answers together. Take some out.`;
		case 'tooCostly':
			return cause.of === 'rule'
				? `there are more than ${count(cause.max)} ways to meet this rule. Use fewer “any” inside “all”, or divide it between several criteria.`
				: `from here on, there are more than ${count(cause.max)} ways to meet the rules of the file. Use fewer “any” inside “all”.`;
		case 'unknownScheme':
			return `no national scheme has the id “${cause.id}”. Use ${choice(cause.allowed)}.`;
		case 'unknownCriterion':
			return `the scheme has no criterion “${cause.id}”. Use ${choice(cause.allowed)}.`;
		case 'nothingDecides':
			return `nothing would decide “${cause.of}”, so it would count as met for everybody. Let at least one of its criteria count as payment.`;
		case 'nothingChanged':
			return 'this reading changes nothing. Give it “title”, “counts” or “rule”, or take it out.';
	}
}

const count = (number: number): string => number.toLocaleString('en-GB');

/** `a`, or `a, b or c`. */
const choice = (allowed: readonly string[]): string =>
	allowed.length < 2
		? allowed.join('')
		: `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1) ?? ''}`;

const HERE: Readonly<Record<NonNullable<Reading['counts']>, string>> = {
	payment: 'Here it decides its component.',
	duty: 'Here it is a duty, and decides its component.',
	weighed: 'Here it is weighed by the commissioner and decides nothing by itself.',
	goal: 'Here it is shown and decides nothing.'
};

/** What a reading changes, one sentence each; the reason is not among them. */
export const readingInWords = ({ counts, rule, title }: Reading): readonly string[] => [
	...(counts ? [HERE[counts]] : []),
	...(rule ? ['Here other answers meet it.'] : []),
	...(title === undefined ? [] : [`Here it reads: ${title}`])
];

const ABOUT: Readonly<Record<LocalSchemeChanges['about'][number], string>> = {
	title: 'title',
	publisher: 'publisher',
	from: 'first day',
	to: 'last day',
	remarks: 'remarks'
};

/** What replacing a scheme changes, one line each; never empty. */
export function localSchemeChangesInWords(changes: LocalSchemeChanges): readonly string[] {
	const lines = [
		...changes.about.map((key) => `Changed: ${ABOUT[key]}`),
		...differenceInWords('component', changes.components),
		...differenceInWords('criterion', changes.criteria),
		...differenceInWords('question', changes.questions),
		...differenceInWords('local reading of', changes.readings)
	];
	return lines.length === 0 ? ['Nothing: the two are the same.'] : lines;
}

const differenceInWords = (
	what: string,
	{ added, removed, changed }: Difference
): readonly string[] => [
	...added.map((name) => `Added: ${what} “${name}”`),
	...removed.map((name) => `Removed: ${what} “${name}”`),
	...changed.map((name) => `Changed: ${what} “${name}”`)
];
