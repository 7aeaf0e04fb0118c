import { longDate } from '#base';
import type { NetworkComponent } from '#collation';
import type { Block } from '../document.ts';
import { namesOf, type NetworkContext } from './network-context.ts';
import { isOld } from './practices.ts';

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
	const stated = context.practices.flatMap((one) => (one.stated ? [one.row.member] : []));
	if (status === 'met')
		return {
			kind: 'paragraph',
			tone: 'met',
			text:
				stated.length === 0
					? `All criteria that decide are met in the answers of every member practice (${String(counts.met)} of ${String(all)}). Whether to declare is for the clinical director.`
					: `Every member practice meets it (${String(counts.met)} of ${String(all)}); the answers of ${namesOf(stated, context)} are not here, and their status is as the network stated it. Whether to declare is for the clinical director.`
		};
	const blockedBy = (is: (block: NetworkComponent['blocking'][number]) => boolean) =>
		namesOf(
			blocking.filter(is).map(({ member }) => member),
			context
		);
	const reasons = [
		['not met in', blockedBy((one) => one.file.kind === 'here' && one.status === 'notMet')],
		['not known yet in', blockedBy((one) => one.file.kind === 'here' && one.status !== 'notMet')],
		[
			'stated as not met in',
			blockedBy((one) => one.file.kind === 'statusOnly' && one.status === 'notMet')
		],
		[
			'stated as not known yet in',
			blockedBy((one) => one.file.kind === 'statusOnly' && one.status !== 'notMet')
		],
		['no file from', blockedBy(({ file }) => file.kind === 'missing')]
	].flatMap(([words = '', names = '']) => (names === '' ? [] : [`${words} ${names}`]));
	return {
		kind: 'paragraph',
		tone: status,
		text: `This component may not be declared on these answers: ${String(counts.met)} of ${String(all)} practices meet it, and every member practice must. Why: ${reasons.join('; ')}.`
	};
}

function oldFiles(context: NetworkContext): readonly Block[] {
	const old = context.practices.filter(isOld);
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
