/**
 * questions: the question bank as data, one file a section, neutral about contract years. It knows
 * nothing of answers, schemes or screens. Begin with `schema.ts`, then open any file in `sections/`.
 */
export type {
	Choice,
	FollowUp,
	Input,
	InputOf,
	NumberField,
	Question,
	SourceRef
} from './schema.ts';
export { sections, type SectionId, type SectionInfo } from './sections.ts';
export {
	askedBy,
	askedIn,
	isAskedBy,
	loadBank,
	loadSection,
	questionsOf,
	type Asked,
	type Bank,
	type Section
} from './bank.ts';
export { type Source, type SourceId, sources } from './sources.ts';
export { requirements, type RequirementId } from './requirements.ts';
