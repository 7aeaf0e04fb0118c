import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licences, sbom, shipped } from '../../scripts/shipped.mjs';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** The part of CycloneDX that is looked at. */
interface Sbom {
	readonly components: readonly {
		readonly name: string;
		readonly version: string;
		readonly scope: string;
		readonly hashes?: readonly unknown[];
		readonly licenses?: readonly unknown[];
	}[];
	readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const { dependencies, version } = JSON.parse(read('package.json')) as {
	readonly dependencies: Readonly<Record<string, string>>;
	readonly version: string;
};

/** Licences that let the app be given on as it is, as long as their texts go with it. */
const ALLOWED = [
	'MIT',
	'ISC',
	'BSD-3-Clause',
	'Apache-2.0',
	'(MIT AND Zlib)',
	'(MIT OR Apache-2.0)'
];

it('licences.txt has the licence of every package of which the build holds code', () => {
	const text = read('static/licences.txt');
	expect(text, '`npm run licences` writes it anew').toBe(licences());
	expect(shipped().length).toBeGreaterThan(20);
	for (const { name, version, licence } of shipped()) {
		expect(text).toContain(`${name} ${version} (${licence})`);
		expect([name, licence]).toEqual([name, expect.toBeOneOf(ALLOWED)]);
	}
	expect(text).toContain('SIL OPEN FONT LICENSE');
});

it('the packages that the app asks for are all among those of which the build holds code', () => {
	const names = shipped().map((one) => `${one.name}@${one.version}`);
	const asked = Object.entries(dependencies).map(([name, of]) => `${name}@${of}`);
	expect(names).toEqual(expect.arrayContaining(asked));
});

it('the list for machines names them all with versions and hashes, and is the same each time', () => {
	const list = sbom() as Sbom;
	expect(list).toMatchObject({
		bomFormat: 'CycloneDX',
		metadata: { component: { name: 'access-ready', version } }
	});
	expect(sbom()).toEqual(list);
	expect(JSON.stringify(list)).not.toMatch(/serialNumber|timestamp|resolved/u);
	const required = list.components.filter(({ scope }) => scope === 'required');
	expect(required.map(({ name, version }) => `${name}@${version}`).toSorted()).toEqual(
		shipped()
			.map(({ name, version }) => `${name}@${version}`)
			.toSorted()
	);
	for (const { name, hashes = [], licenses = [] } of required) {
		expect([name, hashes.length, licenses.length]).toEqual([name, 1, 1]);
	}
	const [own] = list.dependencies.filter(({ ref }) => ref === `access-ready@${version}`);
	expect(own?.dependsOn).toEqual(
		expect.arrayContaining(Object.entries(dependencies).map(([name, of]) => `${name}@${of}`))
	);
});
