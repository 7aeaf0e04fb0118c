import { invariant } from '#base';
import { loadSection } from '#questions';
import { loadInputs } from '#ui/answer-inputs.ts';
import type { PageLoad } from './$types';

/** The question whose figures every sum is made of. */
export const load: PageLoad = async () => {
	const { questions } = await loadSection('network');
	const funding = questions.find(({ id }) => id === 'network.funding');
	invariant(funding, 'the bank asks for the adjusted population');
	await loadInputs([funding]);
	return { funding };
};
