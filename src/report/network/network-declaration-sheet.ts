import type { NetworkComponent } from '#collation';
import type { PaymentResult } from '#scoring';
import type { Block, Fact } from '../document.ts';
import type { Citations } from '../parts/citations.ts';
import { NO_FORM, toSign, yearEnded, yearOf } from '../parts/declaration-frame.ts';
import { declarationMoney } from '../parts/declaration-money.ts';
import { blockers } from './blockers.ts';
import { claimInWords } from './claim-words.ts';
import { criteriaLegend, datedCriteriaTables } from './criteria-tables.ts';
import { declarationEvidence } from './declaration-evidence.ts';
import { declarationStanding } from './declaration-standing.ts';
import type { NetworkContext } from './network-context.ts';
import { dayOf } from './network-input.ts';

/** The sheet of one component over all member practices, below its heading. */
export function networkDeclarationSheet(
	found: NetworkComponent,
	context: NetworkContext,
	payments: readonly PaymentResult[],
	{ cite }: Citations
): readonly Block[] {
	const { component, status } = found;
	const { title } = component;
	const { scheme } = context.collation;
	return [
		...declarationStanding(found, context),
		...yearEnded(scheme, dayOf(context)),
		...blockers(found, context),
		NO_FORM,
		{
			kind: 'facts',
			dense: true,
			facts: [
				...whatIsDeclared(found, context),
				...declarationMoney(component, scheme, payments, cite)
			]
		},
		{ kind: 'heading', level: 2, text: `Criteria: ${title}` },
		criteriaLegend(component, context, cite),
		{ kind: 'heading', level: 2, text: `Member practices: ${title}` },
		...datedCriteriaTables(component, context),
		{
			kind: 'paragraph',
			tone: 'muted',
			text: 'Below each status stands the day of the latest answer that decides it, below each practice the day on which it made its file. Where you know since when it is true, put that in instead.'
		},
		{ kind: 'heading', level: 2, text: `Evidence: ${title}` },
		...declarationEvidence(component, context),
		...toSign(title, status === 'met' ? undefined : NOT_TO_SIGN)
	];
}

const NOT_TO_SIGN = 'Not to be signed on these answers: the top of this sheet says why.';

function whatIsDeclared(
	{ component, claim, counts }: NetworkComponent,
	{ network, collation, practices, options }: NetworkContext
): readonly Fact[] {
	const note = options.notes ? (claim?.note.trim() ?? '') : '';
	return [
		{
			term: 'PCN and its code',
			value: `${network.name}; code: ${network.code || 'to be filled in'}`
		},
		{ term: 'Integrated care board', value: network.icb || 'To be filled in' },
		{ term: 'Contract year', value: yearOf(collation.scheme) },
		{ term: 'Component', value: component.title },
		...(component.unconfirmed === undefined
			? []
			: [{ term: 'Unconfirmed', value: component.unconfirmed }]),
		{
			term: 'Practices that meet it',
			value: `${String(counts.met)} of ${String(practices.length)}`
		},
		{ term: 'What the network did', value: claimInWords(claim) },
		...(note === '' ? [] : [{ term: 'Note on it', value: note }]),
		...(options.hidden
			? [{ term: 'Names', value: 'Aliases stand for the names of practices' }]
			: [])
	];
}
