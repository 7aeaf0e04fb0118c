import { loadBank } from '#questions';
import {
	declarationDocument,
	planCalendar,
	planDocument,
	planWorkbook,
	questionnaireDocument
} from '#report';
import { expect, it } from 'vitest';
import { calendarText, documentText, workbookText } from '../../tests/builders/document-text.ts';
import {
	allOptions,
	planInput,
	sinceBaseline,
	workedExample
} from '../../tests/builders/worked-plan.ts';
import { caip202425 } from '../scoring/schemes/caip-2024-25.ts';

const record = workedExample();
const input = planInput(record, caip202425, { since: sinceBaseline(record, caip202425) });
const plain = { ...input, options: { ...allOptions, draft: false, names: false, notes: false } };
const bank = await loadBank();
const { date, app } = input;

it.each([
	['plan-draft', documentText(planDocument(input))],
	['plan-final-without-names-and-notes', documentText(planDocument(plain))],
	['declaration', documentText(declarationDocument(input))],
	['questionnaire-blank', documentText(questionnaireDocument({ bank, filled: false, date, app }))],
	['questionnaire-filled', documentText(questionnaireDocument({ ...input, filled: true }))],
	['workbook', workbookText(planWorkbook(input))],
	['calendar', calendarText(planCalendar(input))]
])(
	'%s says of the example practice what it said when it was last read over',
	async (name, text) => {
		await expect(text).toMatchFileSnapshot(`../../tests/fixtures/documents/${name}.txt`);
	}
);
