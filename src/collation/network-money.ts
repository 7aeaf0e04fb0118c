import type { Answer, FigureSet } from '#assessments';
import { claimKey, type Network } from '#networks';
import { moneyOf, type Missing, type PaymentResult, type Scheme } from '#scoring';
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

/** What a network has typed. */
type Typed = Pick<Network, 'populations' | 'rates' | 'changedAt'>;

/** What a network could get at most under a scheme. */
export interface NetworkMoney {
	/** Every payment of the scheme, those without components too. */
	readonly payments: readonly PaymentResult[];
	/** The components that have a share of a payment, in the scheme's order. */
	readonly components: readonly ComponentMoney[];
}

/**
 * The money of a scheme by the network's own population for the scheme's date, and where the scheme
 * names no rate by the one that the network typed; undefined for a scheme without money.
 */
export function networkMoney(
	network: Typed,
	{ scheme, components }: Pick<Collation, 'scheme' | 'components'>
): NetworkMoney | undefined {
	const payments = moneyOf(scheme, {
		'network.funding': populationAnswer(network),
		...rateAnswers(network, scheme)
	});
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
const populationAnswer = ({ populations, changedAt }: Typed): Answer =>
	answerOf(
		'network.funding',
		populations.map(({ count, on }) => ({
			figures: { 'adjusted-population': count },
			period: on,
			from: ''
		})),
		changedAt
	);

/** The network's rates for a scheme as the answers in which a practice would have typed them. */
function rateAnswers(
	{ rates = {}, changedAt }: Typed,
	{ id, money }: Scheme
): Readonly<Record<string, Answer>> {
	const byAnswer = new Map<string, FigureSet[]>();
	for (const { id: payment, rate } of money?.payments ?? []) {
		const typed = new Map(Object.entries(rates)).get(claimKey(id, payment));
		if (!typed || !('answer' in rate)) continue;
		const sets = byAnswer.get(rate.answer) ?? [];
		const same = sets.find(({ period }) => period === typed.on);
		// An answer has one set of figures a day.
		const set = {
			figures: { ...same?.figures, [rate.figure]: typed.pounds },
			period: typed.on,
			from: [...new Set([same?.from ?? '', typed.from])].filter((from) => from !== '').join('; ')
		};
		byAnswer.set(rate.answer, [...sets.filter((one) => one !== same), set]);
	}
	return Object.fromEntries(
		[...byAnswer].map(([answer, sets]) => [answer, answerOf(answer, sets, changedAt)])
	);
}

function answerOf(question: string, sets: readonly FigureSet[], changedAt: string): Answer {
	const [first, ...others] = sets;
	return {
		question,
		value: first ? { kind: 'numbers', ...first, others } : null,
		note: '',
		evidence: '',
		review: false,
		answeredAt: changedAt,
		changedAt,
		device: ''
	};
}
