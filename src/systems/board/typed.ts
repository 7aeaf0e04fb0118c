import type { Funding, System } from '../system.ts';

/** The funding with one stream's year changed; what becomes empty is taken out. */
export function fundingWith(
	funding: System['funding'],
	key: string,
	part: { readonly [K in keyof Funding]?: Funding[K] | undefined }
): System['funding'] {
	const { [key]: before, ...others } = funding;
	const { allocated, used, projected, note } = { ...before, ...part };
	const after: Funding = {
		...(allocated !== undefined && { allocated }),
		...(used !== undefined && { used }),
		...(projected !== undefined && { projected }),
		note: note ?? ''
	};
	return Object.keys(after).length === 1 && after.note === ''
		? others
		: { ...others, [key]: after };
}

/** The figures with one changed; one that is undefined is taken out. */
export function figuresWith(
	figures: System['figures'],
	id: string,
	value: number | undefined
): System['figures'] {
	const { [id]: _, ...others } = figures;
	return value === undefined ? others : { ...others, [id]: value };
}

/** The texts with one changed; an empty one is taken out. */
export function textsWith(texts: System['texts'], id: string, text: string): System['texts'] {
	const { [id]: _, ...others } = texts;
	return text === '' ? others : { ...others, [id]: text };
}
