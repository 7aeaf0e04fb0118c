import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalOffers } from './national-offers.ts';
import { offerState, offerStateInWords, sourcesOf, type Offer } from './offer.ts';

describe('the state of an offer', () => {
	const year = { from: '2024-04-01', until: '2025-03-31' };

	it.each([
		['2024-03-31', 'notYet', 'Opens on 1 April 2024'],
		['2024-04-01', 'open', 'Open until 31 March 2025'],
		['2025-03-31', 'open', 'Open until 31 March 2025'],
		['2025-04-01', 'ended', 'Ended on 31 March 2025: past']
	])('on %s is %s', (today, state, words) => {
		expect(offerState(year, today)).toBe(state);
		expect(offerStateInWords(year, today)).toBe(words);
	});

	it('is for the ICB to say where no end is known', () => {
		expect(offerState({}, '2040-01-01')).toBe('askIcb');
		expect(offerState({ from: '2024-04-01' }, '2040-01-01')).toBe('askIcb');
		expect(offerStateInWords({}, '2040-01-01')).toBe('Ask your ICB');
	});

	it('passes from not yet over open to ended, and never back', () => {
		const order = ['notYet', 'open', 'ended'];
		const aDay = fc
			.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
			.map((moment) => moment.toISOString().slice(0, 10));
		fc.assert(
			fc.property(aDay, aDay, (one, other) => {
				const [earlier, later] = [one, other].toSorted();
				expect(order.indexOf(offerState(year, earlier!))).toBeLessThanOrEqual(
					order.indexOf(offerState(year, later!))
				);
			})
		);
	});
});

describe('the sources of an offer', () => {
	it('hold those of its amount, rates and remarks, and no place twice', () => {
		const at = (place: string) => ({ source: 'letter-2024', at: place }) as const;
		const offer: Offer = {
			...nationalOffers[0]!,
			sources: [at('one'), at('two')],
			amount: { says: 'Two pounds', source: at('two') },
			rates: [
				{ title: '', per: '', milliPounds: { '2023/24': 1, '2024/25': 2 }, source: at('three') }
			],
			remarks: [{ says: 'So it is', sources: [at('one'), at('four')] }]
		};
		expect(sourcesOf(offer).map((ref) => ref.at)).toEqual(['one', 'two', 'three', 'four']);
	});

	it('are its own where it has nothing else', () => {
		const { amount: _, remarks: __, ...plain } = nationalOffers[0]!;
		expect(sourcesOf(plain)).toEqual(plain.sources);
	});
});
