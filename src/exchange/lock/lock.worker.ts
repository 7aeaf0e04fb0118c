import { doLockJob, type LockAnswer, type LockJob } from './lock-job.ts';

/** What the worker says: the answer, or in the library's own words why it has none. */
export type LockNews = { readonly answer: LockAnswer } | { readonly failed: string };

/** The part of a worker's global scope that is used here. */
interface Scope {
	onmessage: ((event: MessageEvent<LockJob>) => void) | null;
	postMessage(news: LockNews, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }) => {
	doLockJob(data).then(
		(answer) => {
			scope.postMessage({ answer }, answer.ok ? [answer.value.buffer] : []);
		},
		(error: unknown) => {
			scope.postMessage({ failed: String(error) });
		}
	);
};
