import { assertNever } from '#base';
import { svgOf } from '../charts/svg.ts';
import type { Block, Chart, Fact } from '../document.ts';
import { formHtml } from './form.ts';
import { markHtml } from './marks.ts';
import { tableHtml } from './table.ts';
import { html, textElement } from './text.ts';

type Status = Extract<Block, { kind: 'statuses' }>['items'][number];

/** A block as markup; `id` is unique in the page and the anchor of a heading. */
export function blockHtml(block: Block, id: string): string {
	switch (block.kind) {
		case 'heading': {
			if (block.text.trim() === '') return '';
			const newPage = block.newPage === true ? ' class="new-page"' : '';
			return textElement(`h${String(block.level + 1)}`, block.text, `id="${id}"${newPage}`);
		}
		case 'paragraph': {
			const tone = block.tone ?? 'plain';
			return `<p class="${tone}" dir="auto">${markHtml(tone)}${html(block.text)}</p>`;
		}
		case 'list':
			return listHtml(block.items.map((item) => textElement('li', item)));
		case 'facts':
			return factsHtml(block.facts, block.dense);
		case 'statuses':
			return listHtml(block.items.map(statusHtml), 'statuses');
		case 'table':
			return tableHtml(block, id);
		case 'chart':
			return figureHtml(block.chart, id);
		case 'form':
			return listHtml(block.items.map(formHtml), 'form');
		case 'signatures':
			return listHtml(
				block.roles.map(signatureHtml),
				block.dense ? 'signatures dense' : 'signatures'
			);
		default:
			return assertNever(block);
	}
}

/** Terms and their values; nothing where there are none. */
export function factsHtml(facts: readonly Fact[], dense = false): string {
	if (facts.length === 0) return '';
	const groups = facts.map(
		({ term, value }) => `<div>${textElement('dt', term)}${textElement('dd', value)}</div>`
	);
	return [`<dl class="facts${dense ? ' dense' : ''}">`, ...groups, '</dl>'].join('\n');
}

/** Some browsers do not call a list without bullets a list, unless it says so. */
function listHtml(items: readonly string[], look = ''): string {
	if (items.length === 0) return '';
	return [look === '' ? '<ul>' : `<ul class="${look}" role="list">`, ...items, '</ul>'].join('\n');
}

function statusHtml({ title, status, tone, says }: Status): string {
	return [
		`<li class="${tone}"><p class="status-title">${textElement('strong', title)}`,
		`<span class="status">${markHtml(tone)}${textElement('span', status)}</span></p>`,
		`${says === '' ? '' : textElement('p', says)}</li>`
	].join(' ');
}

function figureHtml(chart: Chart, id: string): string {
	const caption = textElement('figcaption', chart.caption);
	// On a narrow screen the chart keeps a size that can be read, and scrolls.
	return `<figure class="wide" tabindex="0">\n${caption}\n${svgOf(chart, id).text}\n</figure>`;
}

function signatureHtml(role: string): string {
	const fields = ['Name', 'Signature', 'Date'].map((label) => `<span>${label}</span>`);
	return `<li>${textElement('p', role, 'class="role"')}<p class="sign">${fields.join(' ')}</p></li>`;
}
