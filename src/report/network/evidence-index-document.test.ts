import { evidenceIndexDocument, type Block } from '#report';
import type { Scheme } from '#scoring';
import { expect, it } from 'vitest';
import { answer, chose } from '../../../tests/builders/answers.ts';
import { exampleNetwork, exampleReceived } from '../../../tests/builders/networks.ts';
import { everything, mixedNetwork, networkInput } from '../../../tests/builders/network-report.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';

const rowsOf = (blocks: readonly Block[], caption: string) =>
	blocks.flatMap((block) =>
		block.kind === 'table' && block.caption === caption
			? block.rows.map((row) => row.map(({ text }) => text))
			: []
	);
const headings = (blocks: readonly Block[], level: 1 | 2) =>
	blocks.flatMap((block) =>
		block.kind === 'heading' && block.level === level ? [block.text] : []
	);

it('every criterion that is verified stands with every practice, its answer, its day and its reference', () => {
	const { blocks } = evidenceIndexDocument(networkInput(...mixedNetwork()));
	expect(rowsOf(blocks, 'Evidence for T1 by practice')).toEqual([
		[
			'Example Practice A (A10001)',
			'TEL-01: Yes',
			'2 March 2026',
			'Contract with the supplier, folder “Phones”'
		],
		['Example Practice A (A10001)', 'TEL-03: Yes', '2 March 2026', 'None given'],
		[
			'Example Practice B (A10002)',
			'TEL-01: Yes',
			'2 March 2026',
			'Supplier contract\nshared drive “Phones”\nNote: Live since May.'
		],
		['Example Practice B (A10002)', 'TEL-03: Yes', '2 March 2026', 'None given'],
		['Example Practice C (A10003)', 'No file', '', 'No file has come'],
		['Example Practice D (A10004)', 'TEL-01: Yes', '2 March 2026', 'Left out by the practice'],
		['Example Practice D (A10004)', 'TEL-03: No', '2 March 2026', 'Left out by the practice']
	]);
	expect(headings(blocks, 2).map((text) => text.split(' ')[0])).toEqual([
		'T1',
		'T2',
		'T3',
		'O1',
		'O2',
		'N1',
		'N2',
		'N3'
	]);
});

it('without notes it still lists every reference', () => {
	const options = { ...everything, notes: false };
	const { blocks, cover } = evidenceIndexDocument(networkInput(...mixedNetwork(), { options }));
	expect(rowsOf(blocks, 'Evidence for T1 by practice')[2]?.[3]).toBe(
		'Supplier contract\nshared drive “Phones”'
	);
	expect(cover?.facts).toContainEqual({ term: 'Left out', value: 'notes' });
});

it('what was not answered, and what is not loaded, is said', () => {
	const [first] = caip202425.components;
	const [criterion] = first!.criteria;
	const scheme: Scheme = {
		...caip202425,
		components: [
			{
				...first!,
				criteria: [
					{
						...criterion!,
						id: 'L1',
						rule: { answer: 'local.somewhere', is: ['yes'] },
						sources: []
					},
					{ ...criterion!, id: 'L2', rule: { answer: 'telephony.cloud', is: ['yes'] } }
				]
			}
		]
	};
	const received = exampleReceived(0, {
		'local.somewhere': answer('local.somewhere', chose('yes'))
	});
	const { blocks } = evidenceIndexDocument(networkInput(exampleNetwork(1), [received], { scheme }));
	expect(rowsOf(blocks, 'Evidence for L1 by practice')[0]?.[1]).toBe(
		'local.somewhere: Its question is not loaded'
	);
	expect(rowsOf(blocks, 'Evidence for L2 by practice')[0]?.slice(1, 3)).toEqual([
		'TEL-01: Not answered',
		'Not answered'
	]);
});

it('a network without practices says so under every criterion', () => {
	const { blocks } = evidenceIndexDocument(networkInput(exampleNetwork(0), []));
	expect(
		blocks.filter(
			(block) =>
				block.kind === 'paragraph' && block.text === 'The network has no member practices yet.'
		)
	).toHaveLength(8);
	expect(headings(blocks, 1)).toEqual([
		'How to use this index',
		...caip202425.components.map(({ title }) => title),
		'Sources'
	]);
});
