import { readTyped, type Assessment } from '#assessments';
import { askedBy, loadBank, questionsOf } from '#questions';
import { questionnaireDocument, type FormItem } from '#report';
import { describe, expect, it } from 'vitest';
import { answer, chose, type Given } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';

const bank = await loadBank();
const date = new Date('2026-03-20T09:00:00.000Z');

const paper = (record?: Assessment, notes = true) =>
	questionnaireDocument({
		bank,
		filled: record !== undefined,
		...(record && { assessment: record }),
		options: { notes },
		date,
		app: '0.0.0'
	});
const itemsOf = ({ blocks }: ReturnType<typeof paper>) =>
	blocks.flatMap((block) => (block.kind === 'form' ? block.items : []));
const filled = (given: Readonly<Record<string, Given>>, id: string): FormItem =>
	itemsOf(paper(assessment(given))).find((item) => item.id === id)!;
const ticked = ({ boxes }: FormItem) => boxes.flatMap((box) => (box.ticked ? [box.label] : []));
const line = ({ lines }: FormItem, label: string) =>
	lines.find((found) => found.label.startsWith(label))?.text;

describe('the questionnaire on paper', () => {
	it('holds every question and follow-up once, in order, with code and id', () => {
		expect(itemsOf(paper()).map(({ code, id }) => [code, id])).toEqual(
			questionsOf(bank).flatMap((question) =>
				askedBy(question).map(({ id }) => [question.code, id])
			)
		);
	});

	it('is blank but for words while nothing is filled in, even with an assessment at hand', () => {
		const given = assessment({ 'telephony.cloud': 'yes' });
		const blank = questionnaireDocument({ bank, assessment: given, filled: false, date, app: '0' });
		expect(blank.stamp).toBe('Blank');
		expect(JSON.stringify(blank)).not.toContain('Mill Lane');
		for (const { boxes, lines } of itemsOf(blank)) {
			expect(boxes.filter((box) => box.ticked)).toEqual([]);
			expect(lines.filter(({ text }) => text !== '')).toEqual([]);
		}
	});

	it('offers “not applicable”, with a line for why, only where it is an answer', () => {
		for (const question of questionsOf(bank)) {
			if (question.input.kind !== 'choice') continue;
			const item = itemsOf(paper()).find(({ id }) => id === question.id)!;
			const offered = item.boxes.some(({ label }) => label === 'Not applicable');
			expect(offered).toBe(question.input.notApplicable === 'withReason');
			expect(line(item, 'If not applicable') !== undefined).toBe(offered);
		}
	});

	it('teaches a way to type answers in that the app understands', () => {
		const [, list] = paper().blocks;
		const example = /such as (\S+ \w+):/u.exec(list?.kind === 'list' ? list.items.join(' ') : '');
		expect(readTyped(example?.[1] ?? '', bank)).toMatchObject({
			ok: true,
			value: { value: { choice: 'yes' } }
		});
	});

	it('says when a follow-up is asked', () => {
		const title = (id: string) => itemsOf(paper()).find((item) => item.id === id)?.title;
		expect(title('telephony.cloud.live-date')).toMatch(/^If Yes, Partly or No: When/u);
		expect(title('telephony.call-back.outside-contract')).toMatch(/^If Partly or No: /u);
		expect(title('support.requested.problem')).toMatch(/^Also: /u);
	});

	it('ticks the choice, and carries the reason why something does not apply', () => {
		const item = filled({ 'telephony.framework': 'notApplicable' }, 'telephony.framework');
		expect(ticked(item)).toEqual(['Not applicable']);
		expect(line(item, 'If not applicable')).toBe('We share the service with another practice');
		expect(ticked(filled({ 'telephony.cloud': 'partly' }, 'telephony.cloud'))).toEqual(['Partly']);
	});

	it('ticks several, the last option that excludes them, and “don’t know yet”', () => {
		const several = (chosen: readonly string[]) =>
			ticked(
				filled(
					{ 'support.requested': { kind: 'several', chosen: [...chosen] } },
					'support.requested'
				)
			);
		expect(several(['navigation-training', 'backfill'])).toEqual([
			'Care-navigation training places',
			'Cover for staff during the change (transition money)'
		]);
		expect(several(['none'])).toEqual(['We have not asked for any']);
		expect(
			ticked(filled({ 'support.requested': { kind: 'notKnown' } }, 'support.requested'))
		).toEqual(['Don’t know yet']);
	});

	it('writes figures with period and source, and those of other periods in one line each', () => {
		const item = filled(
			{
				'online.requests': {
					kind: 'numbers',
					figures: { clinical: 1480 },
					period: '2025-01',
					from: 'Supplier report',
					others: [{ figures: { clinical: 1310 }, period: '2024-12', from: '' }]
				}
			},
			'online.requests'
		);
		expect(line(item, 'Clinical requests')).toBe('1,480');
		expect(line(item, 'Admin requests')).toBe('');
		expect(line(item, 'Month and year')).toBe('January 2025');
		expect(line(item, 'Source of the figures')).toBe('Supplier report');
		expect(line(item, 'Earlier')).toBe('Clinical requests: 1,310 requests (December 2024)');
		expect(ticked(filled({ 'app.use': { kind: 'notPublished' } }, 'app.use'))).toEqual([
			'Not published for us'
		]);
	});

	it('writes days, opening times and texts', () => {
		const given: Readonly<Record<string, Given>> = {
			'telephony.cloud.live-date': { kind: 'date', date: '2024-05-13' },
			'online.opening-times': {
				kind: 'hours',
				routes: {
					phone: [
						[{ from: '08:00', to: '18:30' }],
						[{ from: '08:00', to: '18:30' }],
						[{ from: '08:00', to: '18:30' }],
						[{ from: '08:00', to: '18:30' }],
						[{ from: '08:00', to: '18:30' }]
					]
				}
			},
			'support.requested.cost': { kind: 'text', text: 'Two days a week' }
		};
		expect(line(filled(given, 'telephony.cloud.live-date'), 'Day')).toBe('13 May 2024');
		const hours = filled(given, 'online.opening-times');
		expect(line(hours, 'Phone')).toBe('08:00 to 18:30, Monday to Friday');
		expect(line(hours, 'Front desk')).toBe('');
		expect(line(filled(given, 'support.requested.cost'), 'Answer')).toBe('Two days a week');
	});

	it('leaves lines empty where the record holds an answer of another kind', () => {
		const given: Readonly<Record<string, Given>> = {
			'telephony.figures': chose('yes'),
			'online.opening-times': { kind: 'text', text: 'Always' },
			'telephony.cloud.live-date': chose('no'),
			'support.requested': { kind: 'text', text: 'Help' },
			'support.requested.cost': chose('yes')
		};
		for (const id of Object.keys(given)) {
			expect(ticked(filled(given, id))).toEqual([]);
			expect(filled(given, id).lines.filter(({ text }) => text !== '')).toEqual([]);
		}
	});

	it('carries notes and evidence, and leaves them out when they are not wanted', () => {
		const record = assessment(
			{},
			{
				answers: {
					'telephony.cloud': answer('telephony.cloud', chose('yes'), {
						note: 'Since spring.',
						evidence: 'Contract'
					}),
					'telephony.cloud.live-date': answer('telephony.cloud.live-date', null, { note: 'Ask.' })
				}
			}
		);
		const lines = (notes: boolean) =>
			itemsOf(paper(record, notes))
				.slice(0, 2)
				.map((item) => [line(item, 'Note'), line(item, 'Evidence')]);
		expect(lines(true)).toEqual([
			['Since spring.', 'Contract'],
			['Ask.', undefined]
		]);
		expect(lines(false)).toEqual([
			['', undefined],
			[undefined, undefined]
		]);
	});

	it('gives a long section a page of its own and lets a short one flow on', () => {
		const pages = paper().blocks.flatMap((block) =>
			block.kind === 'heading' ? [[block.text, block.newPage ?? false]] : []
		);
		expect(pages[0]).toEqual(['Telephony', false]);
		expect(pages).toContainEqual(['Online requests', true]);
		expect(pages).toContainEqual(['Other services', false]);
	});

	it('says whose it is, and leaves the roles to be written', () => {
		const model = paper(assessment({}));
		expect(model.title).toBe('Questionnaire on paper: Mill Lane Surgery');
		expect(model.stamp).toBe('Filled in');
		expect(paper(assessment({}, { example: true })).stamp).toBe('Example: made up');
		const [head] = model.blocks;
		expect(head?.kind === 'table' && head.rows.map((row) => row[1]?.text.trim())).toEqual([
			'Mill Lane Surgery',
			'Answers as on 20 March 2026',
			''
		]);
	});
});
