/**
 * Measures how hard the texts of the questions are to read, section by section, and lists the hardest.
 *
 *     node bench/reading-age.mjs
 */
import { createServer } from 'vite';
import { askedWords, gradesOf, helpWords } from '../scripts/reading-age.mjs';

const HARDEST = 12;
const server = await createServer({
	configFile: false,
	server: { middlewareMode: true, ws: false, hmr: false },
	appType: 'custom',
	logLevel: 'error'
});
const { loadBank } = await server.ssrLoadModule('/src/questions/index.ts');
const { sections } = await loadBank();
await server.close();

const figure = (grade) => grade.toFixed(1);
const row = (title, questions) => {
	const [asked, help] = [askedWords, helpWords].map((words) => gradesOf(questions.flatMap(words)));
	return `| ${title} | ${questions.length} | ${asked.words} | ${figure(asked.fleschKincaid)} | ${figure(asked.colemanLiau)} | ${help.words} | ${figure(help.fleschKincaid)} | ${figure(help.colemanLiau)} |`;
};
const all = sections.flatMap(({ questions }) => questions);
console.log('| Section | Questions | Words asked | FK | CL | Words of help | FK | CL |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const { title, questions } of sections) console.log(row(title, questions));
console.log(row('All', all));

const hardest = (words) =>
	all
		.map((question) => ({
			code: question.code,
			texts: words(question),
			...gradesOf(words(question))
		}))
		.sort((a, b) => b.fleschKincaid + b.colemanLiau - a.fleschKincaid - a.colemanLiau)
		.slice(0, HARDEST);
for (const [what, words] of [
	['asked', askedWords],
	['help', helpWords]
]) {
	console.log(`\nThe hardest of what is ${what}:`);
	for (const { code, fleschKincaid, colemanLiau, texts } of hardest(words))
		console.log(
			`${code} FK ${figure(fleschKincaid)} CL ${figure(colemanLiau)}: ${texts.join(' / ')}`
		);
}
