import { aboutSheet } from './parts/about-sheet.ts';
import { answersSheet } from './parts/answers-sheet.ts';
import { fillInSheet } from './parts/fill-in-sheet.ts';
import { measuresSheet } from './parts/measures-sheet.ts';
import { planSheet } from './parts/plan-sheet.ts';
import { statusSheet } from './parts/status-sheet.ts';
import type { PlanInput } from './plan-input.ts';
import type { Workbook } from './workbook.ts';

/**
 * Answers, status, plan and measures as tables, a sheet each; a sheet to fill in and read back, and one
 * that says what they are.
 */
export const planWorkbook = (input: PlanInput): Workbook => ({
	title: `Access improvement plan: ${input.assessment.profile.practice}`,
	date: input.date,
	sheets: [
		answersSheet(input),
		statusSheet(input),
		planSheet(input),
		measuresSheet(input),
		fillInSheet(input),
		aboutSheet(input)
	]
});
