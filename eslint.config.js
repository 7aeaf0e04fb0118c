import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The room fence: what each room may import, as in docs/architecture.md. Rooms are entered by their
 * `#room` name only; packages are listed where a room has any.
 */
const ROOMS = {
	base: { rooms: [], packages: [] },
	questions: { rooms: ['base'], packages: ['zod/mini'] },
	assessments: { rooms: ['base', 'questions'], packages: ['zod/mini'] },
	scoring: {
		rooms: ['base', 'questions', 'assessments'],
		// Both only in scoring/local, which reads files.
		packages: ['zod/mini', 'jsonc-parser']
	},
	plan: { rooms: ['base', 'questions', 'assessments', 'scoring'], packages: [] },
	networks: { rooms: ['base', 'assessments'], packages: ['zod/mini'] },
	systems: { rooms: ['base', 'questions', 'assessments', 'networks'], packages: ['zod/mini'] },
	workshops: { rooms: ['base', 'questions', 'assessments', 'networks'], packages: ['zod/mini'] },
	official: {
		rooms: ['base', 'questions', 'assessments', 'scoring', 'networks'],
		packages: ['fflate', 'hucre/*', 'papaparse']
	},
	collation: {
		rooms: [
			'base',
			'questions',
			'assessments',
			'scoring',
			'plan',
			'networks',
			'systems',
			'workshops'
		],
		packages: []
	},
	report: {
		rooms: [
			'base',
			'questions',
			'assessments',
			'scoring',
			'plan',
			'networks',
			'systems',
			'workshops',
			'collation'
		],
		// Each writer's library only in the writer's own folder.
		packages: ['jspdf', 'fflate', 'docx', 'hucre/*', 'ical-generator']
	},
	exchange: {
		rooms: ['base', 'questions', 'assessments', 'networks', 'systems', 'workshops'],
		// The last three each in a folder of its own, loaded when asked for.
		packages: ['zod/mini', 'age-encryption', 'qr', 'qr/*', 'hucre/*']
	},
	storage: {
		rooms: ['base', 'assessments', 'networks', 'systems', 'workshops'],
		packages: ['idb', 'zod/mini']
	},
	session: {
		rooms: [
			'base',
			'questions',
			'assessments',
			'scoring',
			'scoring/local',
			'plan',
			'networks',
			'systems',
			'workshops',
			'collation'
		],
		packages: ['svelte', 'svelte/*']
	},
	ui: {
		rooms: [
			'base',
			'questions',
			'assessments',
			'scoring',
			'scoring/local',
			'plan',
			'networks',
			'systems',
			'workshops',
			'official',
			'collation'
		],
		// The shape of what is drawn, and of what may go wrong; never the objects behind it.
		types: ['session', 'exchange'],
		// The address of the list of sources, which every reference opens.
		packages: ['svelte', 'svelte/*', '$app/paths']
	}
};
const ROOM_NAMES = Object.keys(ROOMS);

/** One config block a room: everything not listed above is refused, with the reason. */
const fence = ROOM_NAMES.map((room) => {
	const { rooms, packages, types = [] } = ROOMS[room];
	const mayEnter = [...rooms, ...types, ...(room === 'ui' ? ['ui/*'] : [])];
	// A dot for the slash: the syntax rule's selector cannot hold one.
	const escape = (name) => name.replaceAll('/', '.').replaceAll('*', '.*').replaceAll('$', '[$]');
	const allowed = [...mayEnter.map((name) => `#${name}`), ...packages].map(escape).join('|');
	return {
		files: [`src/${room}/**/*.{ts,svelte}`],
		ignores: ['**/*.test.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `^(?!(\\.|${allowed})$)[^.]`,
							message: `${room}/ may not import this; see the table in eslint.config.js.`
						},
						{
							regex: `^\\.\\./(.*/)?(${[...ROOM_NAMES, 'routes'].join('|')})/`,
							message: 'Enter a room by its #name.'
						},
						...types.map((name) => ({
							regex: `^#${name}$`,
							allowTypeImports: true,
							message: `${room}/ may only know the types of ${name}/.`
						}))
					]
				}
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: `ImportExpression > Literal[value=/^(?!(\\.|${allowed}$))[^.]/]`,
					message: `${room}/ may not import this; see the table in eslint.config.js.`
				}
			]
		}
	};
});

export default ts.config(
	{ ignores: ['**/.svelte-kit/', 'build/', 'coverage/', 'test-results/', 'playwright-report/'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, __APP_VERSION__: 'readonly' },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		// The query says which assessment is meant; resolve() knows only paths.
		files: ['src/**/*.svelte'],
		rules: {
			'svelte/no-navigation-without-resolve': 'off',
			// The types of imported components are unknown to these rules; svelte-check knows them.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off'
		}
	},
	...fence,
	{
		files: ['tests/**', 'bench/**', 'scripts/**', '*.js', '*.ts'],
		languageOptions: { globals: globals.node },
		rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-empty-pattern': 'off' }
	},
	{ files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
	{ files: ['static/*.js'], languageOptions: { globals: globals.serviceworker } },
	{ files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked }
);
