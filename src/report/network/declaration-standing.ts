import { longDate } from '#base';
import type { NetworkComponent } from '#collation';
import type { Block } from '../document.ts';
import { namesOf, type NetworkContext } from './network-context.ts';

/** Whether a component may be declared on these answers, and why not; plainly, at the top. */
export function declarationStanding(
	found: NetworkComponent,
	context: NetworkContext
): readonly Block[] {
	return [mayDeclare(found, context), ...oldFiles(context), ...claimed(found)];
}

function mayDeclare(
	{ status, counts, blocking }: NetworkComponent,
	context: NetworkContext
): Block {
	const all = context.practices.length;
	if (all === 0)
		return {
			kind: 'paragraph',
			tone: 'notKnown',
			text: 'This component may not be declared on these answers: the network has no member practices yet.'
		};
	if (status === 'met')
		return {
			kind: 'paragraph',
			tone: 'met',
			text: `All criteria that decide are met in the answers of every member practice (${String(counts.met)} of ${String(all)}). Whether to declare is for the clinical director.`
		};
	const blockedBy = (is: (kind: 'missing' | 'here', status: readonly string[]) => boolean) =>
		namesOf(
			blocking
				.filter(({ file, criteria }) =>
					is(
						file.kind,
						criteria.map((criterion) => criterion.status)
					)
				)
				.map(({ member }) => member),
			context
		);
	const reasons = [
		['not met in', blockedBy((kind, has) => kind === 'here' && has.includes('notMet'))],
		['not known yet in', blockedBy((kind, has) => kind === 'here' && !has.includes('notMet'))],
		['no file from', blockedBy((kind) => kind === 'missing')]
	].flatMap(([words = '', names = '']) => (names === '' ? [] : [`${words} ${names}`]));
	return {
		kind: 'paragraph',
		tone: status,
		text: `This component may not be declared on these answers: ${String(counts.met)} of ${String(all)} practices meet it, and every member practice must. Why: ${reasons.join('; ')}.`
	};
}

function oldFiles(context: NetworkContext): readonly Block[] {
	const old = context.practices.filter(({ here }) => here?.old === true);
	if (old.length === 0) return [];
	const names = namesOf(
		old.map(({ row }) => row.member),
		context
	);
	return [
		{
			kind: 'paragraph',
			tone: 'notKnown',
			text: `At least ${String(context.network.oldAfterWeeks)} weeks old: the file of ${names}. Ask whether it still holds before anything is signed.`
		}
	];
}

function claimed({ status, claim }: NetworkComponent): readonly Block[] {
	if (claim?.state === 'notClaiming')
		return [
			{
				kind: 'paragraph',
				tone: 'notKnown',
				text: 'The network has chosen not to claim this component.'
			}
		];
	if (claim?.state !== 'declared' || status === 'met') return [];
	const on = claim.date === undefined ? '' : ` on ${longDate(claim.date)}`;
	return [
		{
			kind: 'paragraph',
			tone: 'notKnown',
			text: `It was declared${on}, yet these answers do not show it met in every practice. The conditions must continue to be met: check this, and if it is so, tell the commissioner.`
		}
	];
}
