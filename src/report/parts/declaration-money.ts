import { longDate } from '#base';
import { pounds, type Component, type PaymentResult, type Scheme } from '#scoring';
import type { Fact } from '../document.ts';
import type { Citations } from './citations.ts';

const TO_FILL_IN = 'To be filled in';
const NO_SUM = 'No sum of its own is named for this part: the commissioner says what is paid.';

/** What a component could come to at most for the PCN, with rate, population and share. */
export function declarationMoney(
	component: Component,
	{ money, components }: Scheme,
	payments: readonly PaymentResult[],
	cite: Citations['cite']
): readonly Fact[] {
	const shares = components.reduce((sum, { share = 0 }) => sum + share, 0);
	const paid = payments.flatMap((result) => {
		const part = result.components.find((found) => found.component.id === component.id);
		return part ? [{ result, part }] : [];
	});
	if (paid.length === 0) return [{ term: 'Amount', value: NO_SUM }];
	return paid.flatMap(({ result, part }): readonly Fact[] => {
		const { payment, rate, population } = result;
		const ofAll = `${String(part.share)}/${String(shares)}`;
		const day = population?.on ?? money?.populationOn;
		return [
			{ term: 'Payment', value: `${payment.title}. ${payment.says}` },
			{
				term: 'Adjusted population of the PCN',
				value: `${population ? peopleIn(population.parts) : TO_FILL_IN}, as on ${day === undefined ? 'the day your commissioner names' : longDate(day)}${fromWhere(population?.from)}`
			},
			{
				term: 'Rate for the year',
				value: rate
					? `£${(rate.milliPounds / 1000).toFixed(3)} a head${fromWhere(rate.typed?.from)}; ${payment.sources.map(cite).join('; ')}`
					: TO_FILL_IN
			},
			{
				term: 'Amount',
				value: `${part.pence === undefined ? `${TO_FILL_IN}: rate × population × ${ofAll}` : `${pounds(part.pence)}, which is ${ofAll} of the whole`}. A maximum, if the commissioner accepts.`
			}
		];
	});
}

const peopleIn = (hundredths: number): string =>
	`${(hundredths / 100).toLocaleString('en-GB')} people`;

const fromWhere = (from = ''): string => (from === '' ? '' : ` (${from})`);
