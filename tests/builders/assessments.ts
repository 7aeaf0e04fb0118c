import { emptyProfile, newAssessment, type Assessment } from '#assessments';
import { GIVEN_AT, answers, type Given } from './answers.ts';

/** An assessment of a made-up practice with these answers. */
export const assessment = (
	given: Readonly<Record<string, Given>> = {},
	rest: Partial<Assessment> = {}
): Assessment => ({
	...newAssessment('one', emptyProfile('Mill Lane Surgery'), GIVEN_AT),
	answers: answers(given),
	...rest
});
