import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { choice, isReady, labelled, pressable, shows, taken } from './page-words.mjs';

/** Pages that open without an assessment. */
const PAGES = ['', 'start/', 'about/', 'help/', 'accessibility/', 'device/', 'bring-in/'].concat([
	'local-schemes/',
	'network/',
	'workshop/',
	'system/',
	'shared-folder/'
]);
/** Pages of an assessment. */
const OF_ASSESSMENT = [
	'',
	'section/telephony/',
	'details/',
	'results/',
	'plan/',
	'money/',
	'support/'
]
	.concat([
		'measures/',
		'what-if/',
		'progress/',
		'documents/',
		'hand-over/',
		'type-in/',
		'spreadsheet/'
	])
	.map((path) => `assessment/${path}`);

/**
 * The journeys, by name, in their order: each goes on where the one before ended.
 * @param {import('./driver').Driver} browser
 * @param {{ url: string, stop: () => Promise<void>, restart?: () => Promise<import('./driver').Driver> }} app
 */
export function journeys(browser, app) {
	let driver = browser;
	let assessment = '';
	let envelope = '';
	const until = async (expression, seconds = 20) => {
		for (const end = Date.now() + seconds * 1000; Date.now() < end; await after(50))
			// A page that is being replaced cannot answer.
			if (await driver.js(`Boolean(${expression})`).catch(() => false)) return;
		throw new Error(`did not come about: ${expression}`);
	};
	const open = async (path) => {
		await driver.goto(`${app.url}${path}`);
		await until(isReady);
	};
	const press = async (words) => {
		await until(pressable(words));
		await driver.click(pressable(words));
	};
	const section = () => `assessment/section/telephony/?a=${assessment}`;
	const saved = () => until(`/Saved on this device at/.test(document.body.innerText)`);
	/** Keeps what the app hands to the browser's download, as text of its bytes. */
	const catchDownloads = () =>
		driver.js(`(window.caught = [], URL.createObjectURL = ((make) => (blob) => {
			blob.arrayBuffer().then((bytes) => caught.push({ type: blob.type, size: bytes.byteLength,
				head: new TextDecoder('latin1').decode(bytes.slice(0, 5)), text: blob.size < 1e6 ? new TextDecoder().decode(bytes) : '' }));
			return make(blob);
		})(URL.createObjectURL.bind(URL)), true)`);
	const caught = async () => {
		await until('window.caught.length > 0', 30);
		return JSON.parse(await driver.js('JSON.stringify(window.caught[0])'));
	};

	return {
		'The app opens, and is whole on the device': async () => {
			await open('');
			await until(shows('Works without a network'), 60);
			await until('navigator.serviceWorker.controller !== null');
		},
		'A practice starts and answers, and is told that it is saved': async () => {
			await press('Start an assessment');
			await until(labelled('Practice name'));
			await driver.type(labelled('Practice name'), 'Mill Lane Surgery');
			await press('Start');
			await until(`location.search.startsWith('?a=')`);
			assessment = await driver.js(`new URLSearchParams(location.search).get('a')`);
			await open(section());
			await driver.click(choice('TEL-01', 'Yes'));
			await driver.click(choice('TEL-02', 'No'));
			await saved();
		},
		'What was answered is there after a reload without a network, and every page opens':
			async () => {
				await app.stop();
				await driver.reload();
				await until(isReady);
				await until(`${taken('TEL-01', 'Yes')} && ${taken('TEL-02', 'No')}`);
				for (const path of PAGES) await open(path);
				for (const path of OF_ASSESSMENT) await open(`${path}?a=${assessment}`);
			},
		'Another tab shows an answer as soon as it is given': async () => {
			await open(section());
			// Tabs listen to one another a second after they were opened.
			await after(1500);
			const back = await driver.newTab();
			await open(section());
			await until(choice('TEL-03', 'Yes'));
			await driver.click(choice('TEL-03', 'Yes'));
			await saved();
			await back();
			await until(`${taken('TEL-03', 'Yes')}`);
		},
		'The plan is made as PDF in a worker, under the strict policy': async () => {
			await open(`assessment/documents/?a=${assessment}`);
			await catchDownloads();
			await driver.click(
				`[...document.querySelectorAll('main button')].find((one) => /^(Make|Save|Download)/.test(one.innerText.trim()))`
			);
			const pdf = await caught();
			if (pdf.type !== 'application/pdf' || pdf.head !== '%PDF-' || pdf.size < 10_000)
				throw new Error(`not a PDF: ${JSON.stringify({ ...pdf, text: '' })}`);
		},
		'The assessment leaves as a file, and comes back from it': async () => {
			await open(`device/`);
			await catchDownloads();
			await press('Save a backup');
			envelope = (await caught()).text;
			const folder = await mkdtemp(join(tmpdir(), 'access-ready-engine-'));
			const file = join(folder, 'backup.accessready');
			await writeFile(file, envelope);
			await open('bring-in/');
			await driver.pick(`document.querySelector('input[type=file]')`, file);
			await until(shows('Mill Lane Surgery'), 30);
			await rm(folder, { recursive: true });
		},
		'The page about the device says what the browser answered': async () => {
			await open('device/');
			await until(shows('What this browser keeps'));
			const said = await driver.js(
				`document.querySelector('#keeping').nextElementSibling.innerText.slice(0, 200)`
			);
			return `says: ${String(said).replaceAll(/\s+/gu, ' ')}`;
		},
		'The plan prints':
			driver.print &&
			(async () => {
				await open(`assessment/plan/?a=${assessment}`);
				const size = await driver.print();
				if (size < 10_000) throw new Error(`only ${size} bytes`);
			}),
		'The answers are there after the browser was started again':
			app.restart &&
			(async () => {
				driver = await app.restart();
				await open(section());
				await until(`${taken('TEL-01', 'Yes')} && ${taken('TEL-03', 'Yes')}`);
			}),
		'Nothing broke the policy or failed along the way': async () => {
			const wrong = driver.messages.filter(
				(text) => !/favicon|NS_ERROR_(OFFLINE|CONNECTION)|NetworkError/iu.test(text)
			);
			if (wrong.length > 0) throw new Error(wrong.join('\n'));
		}
	};
}
