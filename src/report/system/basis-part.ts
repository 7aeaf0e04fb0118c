import { basisInWords, datesInWords, missingIn } from '#collation';
import type { Block } from '../document.ts';
import type { BoardContext } from './board-context.ts';
import { NOT_KNOWN, counted, inWords, typedFigures, wholeSystem } from './figure-words.ts';

/** From how many practices everything is, and what is missing. */
export function basisPart(context: BoardContext): readonly Block[] {
	const { tables, filter } = context;
	const { basis, networks } = tables;
	return [
		{ kind: 'paragraph', text: [basisInWords(basis), ...wholeSystem(context)].join(' ') },
		...(filter === undefined
			? []
			: [
					{
						kind: 'paragraph',
						tone: 'notKnown',
						text: `Only a part of the system was looked at: ${filter}.`
					} satisfies Block
				]),
		{
			kind: 'facts',
			facts: [
				{ term: 'Networks on this device', value: inWords(networks.length) },
				{
					term: 'Networks whose practices are all known',
					value: inWords(networks.filter(({ complete }) => complete).length)
				},
				{ term: 'Practices on this device', value: inWords(basis.of) },
				{ term: 'Practices whose file has come', value: inWords(basis.practices) },
				{ term: 'Practices of which only the status is known', value: inWords(basis.statusOnly) },
				{ term: 'Practices of which nothing has come', value: inWords(missingIn(basis)) },
				{ term: 'Files made', value: datesInWords(basis) || NOT_KNOWN }
			]
		},
		...typedFigures(context, 'basis'),
		...(networks.length === 0
			? []
			: [
					{
						kind: 'table',
						caption: 'Networks and their files',
						columns: [
							{ title: 'Network', share: 40 },
							{ title: 'Files have come', share: 26 },
							{ title: 'Made', share: 34 }
						],
						rows: networks.map((network) => [
							{ text: network.code === '' ? network.name : `${network.name} (${network.code})` },
							{
								text: `${inWords(network.files)} of ${counted(network.practices, 'practice')}${network.complete ? '' : '; there may be more'}`
							},
							{ text: datesInWords(network) || 'No file' }
						])
					} satisfies Block
				])
	];
}
