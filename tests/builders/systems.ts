import { emptyProfile, type Assessment, type Profile } from '#assessments';
import type { Source } from '#collation';
import { newMember, newNetwork, type Member, type Network, type Received } from '#networks';
import { newSystem, type System } from '#systems';
import { GIVEN_AT } from './answers.ts';
import { MADE_AT, exampleReceived } from './networks.ts';

/** A practice of a built system; only what a test is about needs saying. */
export interface Built {
	readonly name: string;
	readonly ods?: string;
	readonly member?: Partial<Member>;
	readonly profile?: Partial<Profile>;
	/** Without answers it has no file. */
	readonly answers?: Assessment['answers'];
	readonly plan?: Assessment['plan'];
	/** The assessment's id; the name, when left out. */
	readonly assessment?: string;
	readonly file?: Partial<Received>;
}

/** A system of nothing but its name. */
export const aSystem = (rest: Partial<System> = {}): System => ({
	...newSystem('system-1', 'Example ICB', '', GIVEN_AT),
	...rest
});

/** A network with its practices and their files; its id is its name in small letters. */
export function aSource(
	name: string,
	practices: readonly Built[],
	rest: Partial<Network> = {}
): Source {
	const id = rest.id ?? name.toLowerCase().replaceAll(' ', '-');
	return {
		network: {
			...newNetwork(id, name, '', 'Example ICB', GIVEN_AT),
			members: practices.map(memberOf),
			...rest
		},
		received: practices.flatMap((practice) => fileOf(practice, id))
	};
}

/** The record of a workshop, which gathers practices of several networks. */
export const aGathering = (practices: readonly Built[], rest: Partial<Network> = {}): Source =>
	aSource('Workshop', practices, { workshop: 'workshop-1', ...rest });

const memberOf = ({ name, ods = '', member, answers, assessment = name }: Built): Member => ({
	...newMember(`m-${name}`, name, ods),
	...(answers && { assessment }),
	...member
});

function fileOf(
	{ name, ods = '', profile, answers, plan = {}, assessment = name, file }: Built,
	network: string
): readonly Received[] {
	if (!answers) return [];
	const received = exampleReceived(0, answers);
	return [
		{
			...received,
			network,
			madeAt: MADE_AT,
			...file,
			assessment: {
				...received.assessment,
				id: assessment,
				title: name,
				profile: { ...emptyProfile(name), ods, ...profile },
				plan
			}
		}
	];
}
