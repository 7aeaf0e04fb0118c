import { loadBank, askedIn, questionsOf, sources } from '#questions';
import { describe, expect, it } from 'vitest';
import { duplicatesIn, wordingFaults } from '../../../tests/builders/wording.ts';
import { letterRows } from '../../../tests/fixtures/letter-rows.ts';
import { BOARD_FIGURES, figureFrom } from './board-figures.ts';
import { BOARD_TEXTS, INTERFACE_AREAS } from './board-texts.ts';
import { FUNDING_STREAMS, fundingKey } from './funding-streams.ts';

const bank = await loadBank();
const refs = [...FUNDING_STREAMS, ...BOARD_FIGURES, ...INTERFACE_AREAS].flatMap((one) => [
	...one.sources
]);

describe('what the board report asks the ICB to type', () => {
	it('has ids that stay, each once', () => {
		for (const [list, ids] of [
			[
				FUNDING_STREAMS,
				[
					'transition',
					'digital-tools',
					'telephony',
					'improvement-support',
					'pharmacy-first',
					'service-development',
					'network-core',
					'additional-roles',
					'care-home-premium',
					'enhanced-access',
					'investment-impact-fund',
					'support-payment',
					'improvement-payment'
				]
			],
			[
				BOARD_FIGURES,
				[
					'networks',
					'practices',
					'trusts',
					'trusts-assessed',
					'trusts-lead',
					'websites-audited',
					'registration-on'
				]
			],
			[
				BOARD_TEXTS,
				[
					'summary',
					'plans',
					'funding',
					'claims',
					'interface.onward-referral',
					'interface.complete-care',
					'interface.call-and-recall',
					'interface.contact-points',
					'interface',
					'websites',
					'registration',
					'risks',
					'next-steps'
				]
			]
		] as const)
			expect(list.map(({ id }) => id)).toEqual(ids);
		expect(fundingKey('transition', '2023-24')).toBe('transition/2023-24');
		const texts = [
			...BOARD_TEXTS.map(({ id }) => id),
			...BOARD_FIGURES.map(({ id }) => figureFrom(id))
		];
		expect(duplicatesIn(texts)).toEqual([]);
	});

	it('rests on sources that are listed, at places that are cited elsewhere', () => {
		const places = new Set(
			questionsOf(bank).flatMap((question) =>
				question.sources.map(({ source, at }) => `${source} ${at}`)
			)
		);
		const lines = new Set(
			letterRows
				.filter(({ annex }) => annex === 3)
				.map(({ row }) => `letter-2024 annex 3, line ${String(row)}`)
		);
		expect(refs.filter(({ source }) => !(source in sources))).toEqual([]);
		expect(
			refs
				.map(({ source, at }) => `${source} ${at}`)
				.filter((place) => !places.has(place) && !lines.has(place))
		).toEqual([]);
	});

	it('has a stream for each line of the letter’s third annex', () => {
		const cited = FUNDING_STREAMS.flatMap((stream) => stream.sources.map(({ at }) => at));
		for (const { row } of letterRows.filter(({ annex }) => annex === 3))
			expect(cited).toContain(`annex 3, line ${String(row)}`);
	});

	it('names a figure that another is part of before it', () => {
		for (const [at, { of }] of BOARD_FIGURES.entries())
			if (of !== undefined) expect(BOARD_FIGURES.slice(0, at).map(({ id }) => id)).toContain(of);
	});

	it('has the four areas by the topics under which practices raise them', () => {
		const topics = askedIn(bank).get('interface.told-icb.topics')?.asked.input;
		const known = topics?.kind === 'several' ? topics.options.map(({ id }) => id) : [];
		expect(INTERFACE_AREAS.map(({ topic }) => topic)).toEqual(known.slice(0, 4));
		expect(known.slice(4)).toEqual(['paperwork']);
	});

	it('is worded as it may be shown', () => {
		expect(wordingFaults([FUNDING_STREAMS, BOARD_FIGURES, BOARD_TEXTS, INTERFACE_AREAS])).toEqual(
			[]
		);
	});
});
