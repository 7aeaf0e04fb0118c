import { INTERFACE_AREAS } from '#systems';
import type { Block } from '../document.ts';
import type { BoardContext } from './board-context.ts';
import { countBlocks } from './counts-part.ts';
import { counted, inWords, typedFigures } from './figure-words.ts';
import { writtenPart } from './written-part.ts';

/** The question in which practices say what they raised, and the follow-up with its topics. */
const TOLD = 'interface.told-icb';

/** Work between practices and hospitals: the four areas, the trusts, and what practices raised. */
export const interfacePart = (context: BoardContext): readonly Block[] => [
	...writtenPart(context, 'interface'),
	...typedFigures(context, 'interface'),
	...INTERFACE_AREAS.flatMap((area): readonly Block[] => [
		{
			kind: 'heading',
			level: 2,
			text: `${area.title} ${context.citations.numbers(area.sources)}`
		},
		{ kind: 'paragraph', text: area.says },
		...writtenPart(context, area.id),
		...raised(context, area.topic)
	]),
	{ kind: 'heading', level: 2, text: 'What practices told the ICB' },
	...countBlocks(context.countsOf(TOLD), context)
];

function raised({ tables }: BoardContext, topic: string): readonly Block[] {
	const topics = tables.figures[`${TOLD}.topics`];
	return topics === undefined || topics.given === 0
		? []
		: [
				{
					kind: 'paragraph',
					tone: 'muted',
					text: `Raised by ${inWords(topics.options[topic] ?? 0)} of the ${counted(topics.given, 'practice')} that say what they raised.`
				}
			];
}
