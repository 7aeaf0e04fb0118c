import type { FormItem } from '../document.ts';
import { html, textElement } from './text.ts';

/** One question on paper: code, title, id, hint, boxes, and lines to write on. */
export function formHtml({ code, id, title, hint, boxes, lines }: FormItem): string {
	const boxItems = boxes.map(({ label, ticked }) => {
		const [box, word] = ticked ? ['☑', 'Ticked'] : ['☐', 'Not ticked'];
		return `<li><span class="box" aria-hidden="true">${box}</span> <span class="for-readers">${word}:</span> ${textElement('span', label)}</li>`;
	});
	return [
		`<li><p class="question"><span class="code">${html(code)}</span> ${textElement('strong', title)} <span class="id">${html(id)}</span></p>`,
		...(hint === '' ? [] : [textElement('p', hint, 'class="muted"')]),
		...(boxItems.length === 0 ? [] : ['<ul class="boxes" role="list">', ...boxItems, '</ul>']),
		...lines.map(
			({ label, text }) =>
				`<p class="line"><span class="label">${html(label)}</span> ${textElement('span', text, 'class="written"')}</p>`
		),
		'</li>'
	].join('\n');
}
