import { IndexedDbSystemStore } from '#storage/systems';
import type { EngineAnswer, FromEngine, ToEngine } from './engine-messages.ts';
import { PageEngine } from './page-engine.ts';

/** The part of a worker's global scope that is used here. */
interface Scope {
	onmessage: ((event: MessageEvent<ToEngine>) => void) | null;
	postMessage(news: FromEngine): void;
}

const scope = globalThis as unknown as Scope;
const store = new IndexedDbSystemStore();
const engine = new PageEngine((onprogress, onfile) => store.sources(onprogress, onfile));
// Whoever starts this worker wants it: it reads while the page is still being made.
engine.readAhead();

scope.onmessage = ({ data }) => {
	if (data.kind === 'rules') engine.rules(data.rules);
	else if (data.kind === 'system') engine.system(data.system);
	else void reply(data);
};

async function reply(asked: Exclude<ToEngine, { kind: 'rules' | 'system' }>): Promise<void> {
	const { number } = asked;
	try {
		scope.postMessage({ number, answer: await answerTo(asked) });
	} catch (error) {
		scope.postMessage({
			number,
			answer: { ok: false, error: { kind: 'engineFailed', detail: String(error) } }
		});
	}
}

function answerTo(asked: Exclude<ToEngine, { kind: 'rules' | 'system' }>): Promise<EngineAnswer> {
	switch (asked.kind) {
		case 'open':
			return engine.open((read, of) => {
				scope.postMessage({ number: asked.number, read, of });
			});
		case 'tables':
			return engine.tables(asked.wanted);
		case 'view':
			return engine.view(asked.wanted);
	}
}
