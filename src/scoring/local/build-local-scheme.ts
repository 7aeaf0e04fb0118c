import { leafRules, type Rule } from '../rule.ts';
import { decides, type Criterion } from '../scheme.ts';
import { buildQuestion } from './build-question.ts';
import type { LocalScheme, Reading } from './local-scheme.ts';
import type { FileCriterion, LocalSchemeFile } from './local-scheme-schema.ts';
import { decidesHere } from './national.ts';

/** Makes the scheme of a file that has been checked; ids become the app's own. */
export function buildLocalScheme(file: LocalSchemeFile): LocalScheme {
	const id = `local.${file.id}`;
	const { title, publisher } = file;
	const own = new Map((file.questions ?? []).map((asked) => [asked.id, `${id}.${asked.id}`]));
	const components = file.components.map((component) => ({
		...component,
		criteria: component.criteria.map((criterion) => buildCriterion(criterion, own))
	}));
	const readings = (file.readings ?? []).map(
		({ scheme, criterion, reason, title, counts, rule }): Reading => ({
			scheme,
			criterion,
			publisher,
			reason,
			...(title !== undefined && { title }),
			...(counts && { counts }),
			...(rule && { rule: withIds(rule, own) })
		})
	);
	const deciding = new Set(
		[
			...components.flatMap(({ criteria }) => criteria.filter(decides).map(({ rule }) => rule)),
			...readings.filter(decidesHere).flatMap(({ rule }) => rule ?? [])
		]
			.flatMap(leafRules)
			.map(({ answer }) => answer)
	);
	return {
		scheme: {
			id,
			title,
			kind: 'payment',
			from: file.from ?? '2000-01-01',
			to: file.to ?? '2099-12-31',
			remarks: file.remarks ?? [],
			components,
			local: { publisher },
			sources: []
		},
		section: {
			id,
			title,
			summary: `Questions from ${publisher}`,
			questions: (file.questions ?? []).map((question, index) => {
				const full = `${id}.${question.id}`;
				const about = { id: full, index, publisher, scheme: title, decides: deciding.has(full) };
				return buildQuestion(question, about);
			})
		},
		readings
	};
}

function buildCriterion(
	{ id, title, wording, quote, counts, rule, unconfirmed, source }: FileCriterion,
	own: ReadonlyMap<string, string>
): Criterion {
	return {
		id,
		title,
		wording: wording ?? 'paraphrase',
		...(quote !== undefined && { quote }),
		counts: counts ?? 'payment',
		...(unconfirmed !== undefined && { unconfirmed }),
		rule: withIds(rule, own),
		sources: [],
		...(source !== undefined && { sourceText: source })
	};
}

/** The rule with the file's own questions under their full ids. */
function withIds(rule: Rule, own: ReadonlyMap<string, string>): Rule {
	if ('all' in rule) return { all: rule.all.map((part) => withIds(part, own)) };
	if ('any' in rule) return { any: rule.any.map((part) => withIds(part, own)) };
	if ('not' in rule) return { not: withIds(rule.not, own) };
	return { ...rule, answer: own.get(rule.answer) ?? rule.answer };
}
