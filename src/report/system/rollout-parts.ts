import type { Block } from '../document.ts';
import { REGISTRATION_GOAL, type BoardContext } from './board-context.ts';
import { countBlocks } from './counts-part.ts';
import { typedFigures } from './figure-words.ts';
import { writtenPart } from './written-part.ts';

/** How far the audits of practice websites are. */
export const websitesPart = (context: BoardContext): readonly Block[] => [
	...writtenPart(context, 'websites'),
	...countBlocks(context.countsOf('website.benchmark'), context),
	...typedFigures(context, 'websites')
];

/** How far online registration is rolled out, beside the national mark. */
export const registrationPart = (context: BoardContext): readonly Block[] => [
	...writtenPart(context, 'registration'),
	{
		kind: 'paragraph',
		text: `${REGISTRATION_GOAL.says} ${context.citations.numbers(REGISTRATION_GOAL.sources)}`
	},
	...countBlocks(context.countsOf('registration.online'), context),
	...typedFigures(context, 'registration')
];
