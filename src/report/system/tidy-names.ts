import { fingerprint } from '#base';
import { shownNames, type SystemNetwork, type SystemPractice, type SystemView } from '#collation';
import type { TidyOptions } from './tidy-options.ts';

/** A practice as the file names it. */
export interface NamedPractice {
	/** Within this file only. */
	readonly id: string;
	readonly practice: SystemPractice;
	readonly name: string;
	/** Absent when not given, not chosen, or not to be named. */
	readonly ods: string | undefined;
	readonly network: string;
	readonly networkCode: string | undefined;
}

type Choice = Pick<TidyOptions, 'names' | 'networks'>;

const collator = new Intl.Collator('en-GB', { numeric: true });

/** The practices under the names that were chosen, in the order of those names: no other order tells who is who. */
export function namedPractices(view: SystemView, choice: Choice): readonly NamedPractice[] {
	const networks = networkNames(view, choice);
	const aliases = new Map(
		view.networks.map(({ id, collation }) => [id, shownNames(collation.network, true)] as const)
	);
	const named = view.practices.map((practice) => {
		const alias = aliases.get(practice.network)?.get(practice.member.id) ?? '';
		return { practice, ...namesOf(practice, alias, choice), ...networks.get(practice.network) };
	});
	return named
		.map((one) => ({ network: '', networkCode: undefined, ...one }))
		.toSorted(
			(a, b) =>
				collator.compare(a.network, b.network) ||
				collator.compare(a.name, b.name) ||
				(a.practice.member.id < b.practice.member.id ? -1 : 1)
		)
		.map((one, at) => ({ ...one, id: `p${String(at + 1).padStart(4, '0')}` }));
}

function namesOf(
	{ member, file }: SystemPractice,
	alias: string,
	{ names }: Choice
): Pick<NamedPractice, 'name' | 'ods'> {
	if (names === 'aliases' || member.unnamed) return { name: alias, ods: undefined };
	const profile = file.kind === 'here' ? file.received.assessment.profile : undefined;
	const ods = (member.ods || (profile?.ods ?? '')).trim().toUpperCase() || undefined;
	return { name: names === 'names' ? member.practice : (ods ?? alias), ods };
}

/** The numbers follow what tells nothing: the alphabet would give the names away. */
function networkNames({ networks }: SystemView, { networks: named }: Choice) {
	const inAnyOrder = networks.toSorted((a, b) => (print(a) < print(b) ? -1 : 1));
	return new Map(
		inAnyOrder.map(({ id, name, code }, at) => [
			id,
			named
				? { network: name, networkCode: code || undefined }
				: { network: `Network ${String(at + 1)}`, networkCode: undefined }
		])
	);
}

const print = ({ id }: SystemNetwork): string => fingerprint(id);
