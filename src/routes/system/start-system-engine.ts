import { trustedScriptUrl } from '#base';
import type { SystemEngine } from '#session/system';
import { IndexedDbSystemStore } from '#storage/systems';
import { FallbackEngine } from './fallback-engine.ts';
import { PageEngine } from './page-engine.ts';
import workerUrl from './system.worker.ts?worker&url';
import { WorkerEngine } from './worker-engine.ts';

let ahead: SystemEngine | undefined;

/** Starts the engine of a page that is still on its way. */
export function startAhead(): void {
	ahead?.close();
	ahead = startSystemEngine();
}

/** The engine that was started ahead, or a new one; to be closed by the caller. */
export function takeEngine(): SystemEngine {
	const engine = ahead ?? startSystemEngine();
	ahead = undefined;
	return engine;
}

/** The engine of a system: in a worker, or in the page where none can be had. */
function startSystemEngine(store = new IndexedDbSystemStore()): SystemEngine {
	const inPage = () => new PageEngine((onprogress, onfile) => store.sources(onprogress, onfile));
	try {
		const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'system' });
		return new FallbackEngine(new WorkerEngine(worker), inPage);
	} catch {
		return inPage();
	}
}
