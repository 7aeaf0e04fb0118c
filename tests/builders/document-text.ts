import type { Block, Calendar, Cell, Chart, DocumentModel, FormItem, Workbook } from '#report';

/** A document as text to be read by people: marks for headings, tables with bars, charts by their words. */
export const documentText = ({ cover, blocks, ...model }: DocumentModel): string =>
	[
		`TITLE ${model.title}`,
		`SUBJECT ${model.subject}`,
		`DATE ${model.date.toISOString()}`,
		...(model.stamp === undefined ? [] : [`STAMP ${model.stamp}`]),
		`FOOTER ${model.footer}`,
		...(cover
			? [
					'',
					`COVER [${cover.stamp}] ${cover.title} / ${cover.subtitle}`,
					...cover.facts.map(({ term, value }) => `${term}: ${value}`),
					cover.notice
				]
			: []),
		...blocks.flatMap((block) => ['', ...blockLines(block)]),
		''
	].join('\n');

/** A workbook as text. */
export const workbookText = ({ title, date, sheets }: Workbook): string =>
	[
		`TITLE ${title}`,
		`DATE ${date.toISOString()}`,
		...sheets.flatMap(({ name, columns, rows }) => [
			'',
			`SHEET ${name}`,
			line(columns.map((column) => `${column.title} <${column.type}>`)),
			...rows.map((row) => line(row.map((value) => (value === undefined ? '' : String(value)))))
		]),
		''
	].join('\n');

/** A calendar as text. */
export const calendarText = ({ title, date, events }: Calendar): string =>
	[
		`TITLE ${title}`,
		`DATE ${date.toISOString()}`,
		...events.flatMap(({ id, on, title: what, says, remindDays }) => [
			'',
			`${on} (reminder ${String(remindDays)} days before) ${id}`,
			what,
			says
		]),
		''
	].join('\n');

function blockLines(block: Block): readonly string[] {
	switch (block.kind) {
		case 'heading':
			return [
				`${'#'.repeat(block.level)} ${block.text}${block.newPage === true ? ' (new page)' : ''}`
			];
		case 'paragraph':
			return [`${block.tone === undefined ? '' : `{${block.tone}} `}${block.text}`];
		case 'list':
			return block.items.map((item) => `- ${item}`);
		case 'facts':
			return block.facts.map(({ term, value }) => `${term}: ${value}`);
		case 'statuses':
			return block.items.map(
				({ title, status, tone, says }) => `{${tone}} ${title}: ${status}. ${says}`
			);
		case 'table':
			return [
				`TABLE ${block.caption}`,
				line(block.columns.map(({ title, share }) => `${title} <${String(Math.round(share))}>`)),
				...block.rows.map((row) => line(row.map(cellText)))
			];
		case 'chart':
			return chartLines(block.chart);
		case 'form':
			return block.items.flatMap(formLines);
		case 'signatures':
			return block.roles.map((role) => `SIGNATURE ${role}`);
	}
}

const line = (cells: readonly string[]): string =>
	`| ${cells.map((cell) => cell.replaceAll('\n', ' ⏎ ')).join(' | ')} |`;

const cellText = ({ text, tone }: Cell): string =>
	`${tone === undefined ? '' : `{${tone}} `}${text}`;

function chartLines(chart: Chart): readonly string[] {
	const head = [`CHART ${chart.type}: ${chart.caption}`, `ALT ${chart.alt}`];
	switch (chart.type) {
		case 'bars':
			return [
				...head,
				...chart.bars.map(
					({ label, value, says }) => `${label}: ${value?.toFixed(3) ?? '-'} ${says}`
				)
			];
		case 'parts':
			return [
				...head,
				chart.parts.map(({ label }) => label).join(', '),
				...chart.bars.map(({ label, counts }) => `${label}: ${counts.join(', ')}`)
			];
		case 'columns':
			return [
				...head,
				chart.series.join(', '),
				...chart.groups.map(({ label, counts }) => `${label}: ${counts.join(', ')}`)
			];
		case 'line':
			return [
				...head,
				...chart.points.map(
					({ across, up, label, says }) => `${across.toFixed(3)} ${up.toFixed(3)} ${label}: ${says}`
				)
			];
	}
}

const formLines = ({ code, id, title, hint, boxes, lines }: FormItem): readonly string[] => [
	`${code} ${title} (${id})`,
	...(hint === '' ? [] : [`    ${hint}`]),
	...(boxes.length === 0
		? []
		: [`    ${boxes.map(({ label, ticked }) => `[${ticked ? 'x' : ' '}] ${label}`).join('  ')}`]),
	...lines.map(({ label, text }) => `    ${label}: ${text}___`)
];
