/** Words in five scripts, two of them written from the right, with signs beyond the first plane. */
const WORDS = [
	'Reception answers within eight minutes; “mostly” – 7 of 10. Tŷ Gwyn, naïve £5.',
	'Приёмная отвечает за восемь минут: объём звонков, ещё йод.',
	'الاستقبال يجيب خلال ثماني دقائق، ومعظم المرضى راضون؟',
	'स्वागत आठ मिनट में उत्तर देता है। क्षमता और ज्ञान।',
	'接待处八分钟内接听。𠮷野家、髙橋さん👩🏽‍⚕️。'
];

/** `count` notes of exactly `length` UTF-16 units, each beginning in another of the scripts. */
export function fiveScriptNotes(count: number, length: number): string[] {
	return Array.from({ length: count }, (_, note) => {
		const line = WORDS.map((_word, at) => WORDS[(note + at) % WORDS.length]).join(' ');
		const text = `${String(note)}: ${line}\n`.repeat(Math.ceil(length / line.length));
		// Never ends in half a character: the cut is filled up with full stops.
		const whole = text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
		return whole.padEnd(length, '.');
	});
}
