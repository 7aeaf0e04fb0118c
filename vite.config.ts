import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { onlyShipped } from './scripts/shipped.mjs';
import { sourceVersion } from './scripts/source-version.mjs';

const version = sourceVersion();
const nothing = fileURLToPath(new URL('./src/report/pdf/nothing.ts', import.meta.url));

export default defineConfig({
	plugins: [
		onlyShipped(),
		sveltekit(),
		SvelteKitPWA({
			registerType: 'prompt',
			injectRegister: false,
			manifest: false, // static/manifest.webmanifest
			workbox: {
				globPatterns: [
					'client/*.schema.json',
					'client/licences.txt',
					'client/**/*.{js,css,svg,png,webmanifest,ttf}',
					'prerendered/**/*.{html,json}'
				],
				navigateFallback: '/404.html',
				// A file that is asked for by its name is no page.
				navigateFallbackDenylist: [/^\/[^?]*\.[a-z]+(?:\?|$)/],
				additionalManifestEntries: [{ url: '/404.html', revision: version }],
				// Which assessment a page shows is in the query; the page itself is the same.
				ignoreURLParametersMatching: [/./],
				inlineWorkboxRuntime: true,
				// What another app shares with this one.
				importScripts: ['share-target.js'],
				clientsClaim: true
			},
			kit: { trailingSlash: 'always' }
		})
	],
	define: { __APP_VERSION__: JSON.stringify(version) },
	// jsPDF's optional parts (HTML and SVG rendering, 106 kB) are never used here.
	resolve: { alias: { html2canvas: nothing, dompurify: nothing, canvg: nothing } },
	worker: { format: 'es', plugins: () => [onlyShipped()] },
	// The page on local schemes hands out the commented example.
	server: { fs: { allow: ['docs'] } },
	build: {
		target: 'es2022',
		// Only styles are named ahead: the list of every page's scripts would be a part of each first load.
		modulePreload: {
			resolveDependencies: (_, files, { hostType }) =>
				hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files
		},
		rolldownOptions: {
			output: {
				// What every page needs, in one file: it compresses better than in thirty. Pages and
				// layouts that cannot do without a group stand in it: their own files would only list
				// what they take from it.
				codeSplitting: {
					groups: [
						{
							name: 'core',
							test: /preload-helper|generated.(root|client.*app)|node_modules.(svelte.(?!.*bindings)|esm-env.|zod.|@sveltejs.)|src.routes..(layout|error)|src.ui.(words|PageFrame|DeviceStatus|help.help-topic)|src.session.(index\.|session\.|device|install-offer|open-(assessment|context)|page-lock|undo-stack|write-queue)|src.storage.(index\.|connection|indexed-db-store|persist|rows|settings)|src.(base|assessments).(?!answer-lines|merge|withheld|choose|canonical-text|new-assessment|plan-words|example|in-words|figure-sets|typed-answer|parse-beside|trusted-url|fingerprint|unpacked-size)/u
						},
						// What every page with questions needs.
						{
							name: 'answering',
							test: /src.routes.assessment.(.layout|section.(?!.*Undo))|src.scoring.rate|src.ui.(SectionBar|QuestionCard|QuestionMore|AnswerInput|ChoiceInput|DateInput|NumbersInput|FieldMessage|SaveStatus|answer-inputs)/u
						},
						// What comes once something can be taken back: few files, as each is named where it is asked for.
						{ name: 'undo', test: /SectionUndo|src.ui.(UndoBar|answer-change-words)/u },
						// One style sheet for all later pages: each is named in every first load.
						{
							name: 'pages',
							test: /src.(routes.(?!.(layout|page|error)|start|about|assessment.(.page|.layout|section|details|local))|ui.(?!AssessmentItem|DayHours|DeviceStatus|ErrorSummary|FigureHints|FirstGuide|HelpText|HoursInput|InstallHint|NotesForm|OpeningGaps|OtherPeriods|PageFrame|ProfileForm|QuestionHistory|PageLinks|SchemePicker|SectionBar|SeveralInput|SourceList|StatusTag|TaskList|UnreadableItem|UpdateNotice|words)).*type=style/u
						},
						// What every page that judges needs.
						{
							name: 'judging',
							test: /src.(scoring.(?!local|rate|statuses-of|core-hours|measures|money|since|index)|plan.(?!case)|session.judging|ui.(SourceList|StatusTag|SchemePicker|PageLinks))/u
						}
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/journeys/**/*.test.ts'],
		environment: 'node',
		// All cores: by itself Vitest leaves one free, half of two.
		maxWorkers: '100%',
		// Property tests under coverage on a busy machine take their time.
		testTimeout: 60_000,
		coverage: {
			provider: 'v8',
			include: [
				'src/{base,questions,assessments,scoring,plan,networks,systems,workshops,official,collation,exchange}/**/*.ts',
				'src/report/{,network/,system/}*.ts'
			],
			exclude: ['**/*.test.ts', '**/index.ts'],
			thresholds: { lines: 100, functions: 100, statements: 100, branches: 95 }
		}
	}
});
