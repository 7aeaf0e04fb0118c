import { loadBank } from '../../src/questions/index.ts';

/**
 * The document that all makers are given: about thirteen pages of headings, paragraphs, lists and some
 * 180 rows of tables, out of the question bank, so that the words are real ones.
 * @returns {Promise<import('../../src/report/document.ts').DocumentModel>}
 */
export async function benchDocument() {
	const { sections } = await loadBank();
	return {
		title: 'Modern General Practice Access: every question, action and piece of evidence',
		subject: 'A document of about thirteen pages, made to be measured',
		language: 'en-GB',
		date: new Date('2026-11-23T09:00:00Z'),
		footer: 'Access Ready, measured',
		blocks: sections.flatMap(blocksOf)
	};
}

/**
 * @param {import('../../src/questions/index.ts').Section} section
 * @returns {import('../../src/report/document.ts').Block[]}
 */
function blocksOf({ title, summary, questions }) {
	return [
		{ kind: 'heading', level: 1, text: title },
		{ kind: 'paragraph', text: `${summary}.` },
		...questions.slice(0, 1).map(({ why }) => paragraph(why)),
		{ kind: 'list', items: questions.slice(0, 2).map(({ good, why }) => good?.enough ?? why) },
		{
			kind: 'table',
			caption: `${title}: the questions and who acts on them`,
			columns: columns(['Code', 12], ['Question', 58], ['Who', 20], ['Weeks', 10]),
			rows: questions.map(({ code, title: asked, action }) =>
				cells(code, asked, action.owner, String(action.weeks))
			)
		},
		{ kind: 'heading', level: 2, text: 'Evidence' },
		{
			kind: 'table',
			caption: `${title}: what to have ready`,
			columns: columns(['Code', 12], ['Evidence', 68], ['Collected', 20]),
			rows: questions.flatMap(({ code, evidence }) =>
				evidence.map((item) => cells(code, item, 'Not yet'))
			)
		}
	];
}

/** @param {string} text */
const paragraph = (text) => ({ kind: /** @type {const} */ ('paragraph'), text });

/** @param {readonly (readonly [string, number])[]} given */
const columns = (...given) => given.map(([title, share]) => ({ title, share }));

/** @param {readonly string[]} texts */
const cells = (...texts) => texts.map((text) => ({ text }));
