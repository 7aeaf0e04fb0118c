import { readCode, type Pixels } from './read-code.ts';

/** The part of a worker's global scope that is used here. */
interface Scope {
	onmessage: ((event: MessageEvent<Pixels>) => void) | null;
	postMessage(bytes: Uint8Array | undefined): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }) => {
	scope.postMessage(readCode(data));
};
