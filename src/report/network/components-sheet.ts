import { networkMoney, type NetworkComponent } from '#collation';
import { STATUS_WORDS } from '#scoring';
import { date, number, sheetOf, text } from '../parts/sheet.ts';
import type { Sheet } from '../workbook.ts';
import { claimInWords } from './claim-words.ts';
import { namesOf, type NetworkContext } from './network-context.ts';

/** Every component over all practices, with what was declared and the most it could bring. */
export function componentsSheet(context: NetworkContext): Sheet {
	const { network, collation, options } = context;
	const money = networkMoney(network, collation)?.components ?? [];
	const partOf = ({ component }: NetworkComponent) =>
		money.find((part) => part.component.component.id === component.id);
	const pays = collation.scheme.kind === 'payment';
	return sheetOf<NetworkComponent>(
		'Components',
		[
			text('Scheme', 20, () => collation.scheme.title),
			text('Component', 40, ({ component }) => component.title),
			text('Status', 16, ({ status }) => STATUS_WORDS[status]),
			number('Practices', () => context.practices.length),
			number('Met', ({ counts }) => counts.met),
			number('Not met', ({ counts }) => counts.notMet),
			number('Not known yet', ({ counts }) => counts.notKnown),
			text('Open in', 40, ({ blocking }) =>
				namesOf(
					blocking.map(({ member }) => member),
					context
				)
			),
			text('What the network did', 24, ({ claim }) => (pays ? claimInWords(claim) : undefined)),
			date('Declared on', ({ claim }) => (claim?.state === 'declared' ? claim.date : undefined)),
			...(options.notes
				? [text<NetworkComponent>('Note on it', 40, ({ claim }) => claim?.note)]
				: []),
			number('At most, in pounds', (found) => {
				const pence = partOf(found)?.pence;
				return pence === undefined ? undefined : pence / 100;
			}),
			number('Rate a head, in pounds', (found) => {
				const rate = partOf(found)?.payment.rate;
				return rate && rate.milliPounds / 1000;
			}),
			number('Adjusted population', (found) => {
				const population = partOf(found)?.payment.population;
				return population && population.parts / 100;
			}),
			date('Population on', (found) => partOf(found)?.payment.population?.on),
			text('Id', 16, ({ component }) => component.id)
		],
		collation.components
	);
}
