import type { Workbook } from '../workbook.ts';
import { actionsSheet } from './actions-sheet.ts';
import { componentsSheet } from './components-sheet.ts';
import { criteriaSheet } from './criteria-sheet.ts';
import { networkAboutSheet } from './network-about-sheet.ts';
import { contextOf } from './network-context.ts';
import type { NetworkReportInput } from './network-input.ts';
import { networkMeasuresSheet } from './network-measures-sheet.ts';
import { practicesSheet } from './practices-sheet.ts';

/** A network's practices side by side as tables, a sheet each, and a sheet that says what they are. */
export function networkWorkbook(input: NetworkReportInput): Workbook {
	const context = contextOf(input);
	return {
		title: `Network access improvement plan: ${input.network.name}`,
		date: new Date(input.date),
		sheets: [
			componentsSheet(context),
			criteriaSheet(context),
			actionsSheet(context),
			networkMeasuresSheet(context),
			practicesSheet(context),
			networkAboutSheet(context)
		]
	};
}
