import type { Page } from '@playwright/test';

/** A part of the page as the browser hands it to a screen reader. */
export interface Part {
	readonly role: string;
	readonly name: string;
	/** Of a heading. */
	readonly level: number | undefined;
	/** What it lies in, the nearest first. */
	readonly inside: readonly { readonly role: string; readonly name: string }[];
}

interface Node {
	readonly nodeId: string;
	readonly parentId?: string;
	readonly ignored: boolean;
	readonly role?: { readonly value?: unknown };
	readonly name?: { readonly value?: unknown };
	readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
}

const textOf = (value: { readonly value?: unknown } | undefined): string =>
	typeof value?.value === 'string' ? value.value.trim() : '';

/** Everything on the page that is not hidden from a screen reader, in its order. */
export async function partsOf(page: Page): Promise<readonly Part[]> {
	const devtools = await page.context().newCDPSession(page);
	const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as unknown as {
		nodes: readonly Node[];
	};
	await devtools.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const around = (node: Node): readonly Node[] => {
		const parent = byId.get(node.parentId ?? '');
		return parent ? [parent, ...around(parent)] : [];
	};
	const ordered: Node[] = [];
	const children = new Map<string | undefined, Node[]>();
	for (const node of nodes)
		children.set(node.parentId, [...(children.get(node.parentId) ?? []), node]);
	const walk = (node: Node) => {
		ordered.push(node);
		for (const child of children.get(node.nodeId) ?? []) walk(child);
	};
	for (const root of children.get(undefined) ?? []) walk(root);
	return ordered
		.filter(({ ignored }) => !ignored)
		.map((node) => {
			const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
			return {
				role: textOf(node.role),
				name: textOf(node.name),
				level: typeof level === 'number' ? level : undefined,
				inside: around(node)
					.filter(({ ignored }) => !ignored)
					.map((one) => ({ role: textOf(one.role), name: textOf(one.name) }))
			};
		});
}
