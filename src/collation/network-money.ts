import type { Answer } from '#assessments';
import type { Network } from '#networks';
import { moneyOf, type Missing, type PaymentResult } from '#scoring';
import type { Collation, NetworkComponent } from './collation.ts';

/** What a component could bring at most, if the commissioner accepts it. */
export interface ComponentMoney {
	readonly component: NetworkComponent;
	/** The payment it is a part of, with rate, population and date. */
	readonly payment: PaymentResult;
	/** Whole pence; absent exactly when something is missing. */
	readonly pence?: number;
	readonly missing: readonly Missing[];
}

/** What a network could get at most under a scheme. */
export interface NetworkMoney {
	/** Every payment of the scheme, those without components too. */
	readonly payments: readonly PaymentResult[];
	/** The components that have a share of a payment, in the scheme's order. */
	readonly components: readonly ComponentMoney[];
}

/**
 * The money of a scheme by the network's own population for the scheme's date; undefined for a scheme
 * without money. Where the scheme leaves the rate to be typed, it is missing: a network keeps none.
 */
export function networkMoney(
	network: Pick<Network, 'populations' | 'changedAt'>,
	{ scheme, components }: Pick<Collation, 'scheme' | 'components'>
): NetworkMoney | undefined {
	const payments = moneyOf(scheme, { 'network.funding': populationAnswer(network) });
	if (!payments) return undefined;
	return {
		payments,
		components: components.flatMap((component) =>
			payments.flatMap((payment) =>
				payment.components
					.filter((part) => part.component.id === component.component.id)
					.map(({ pence }): ComponentMoney => ({
						component,
						payment,
						...(pence !== undefined && { pence }),
						missing: payment.missing
					}))
			)
		)
	};
}

/** The network's populations as the answer in which a practice would have typed them. */
function populationAnswer({
	populations,
	changedAt
}: Pick<Network, 'populations' | 'changedAt'>): Answer {
	const [first, ...others] = populations.map(({ count, on }) => ({
		figures: { 'adjusted-population': count },
		period: on,
		from: ''
	}));
	return {
		question: 'network.funding',
		value: first ? { kind: 'numbers', ...first, others } : null,
		note: '',
		evidence: '',
		review: false,
		answeredAt: changedAt,
		changedAt,
		device: ''
	};
}
