import Papa from 'papaparse';

/** Takes the text of a CSV file piece by piece. */
export interface CsvRows {
	push(text: string): void;
	end(): void;
}

/** The part of a stream that the reader uses. */
interface Piped {
	readonly readable: true;
	read(): void;
	on(event: string, handler: (text: string) => void): void;
	removeListener(): void;
	pause(): void;
	resume(): void;
}

/**
 * Hands on the rows of a CSV file as soon as its pieces have come, which may end anywhere. Empty
 * lines are left out. Nothing is kept but a row that is not complete.
 */
export function csvRows(onrows: (rows: readonly (readonly string[])[]) => void): CsvRows {
	const handlers = new Map<string, (text: string) => void>();
	// The reader asks for pauses while it works; all pieces are pushed one after the other anyway.
	const nothing = () => undefined;
	const piped: Piped = {
		readable: true,
		read: nothing,
		on: (event, handler) => void handlers.set(event, handler),
		removeListener: nothing,
		pause: nothing,
		resume: nothing
	};
	Papa.parse<string[], NodeJS.ReadableStream>(piped as unknown as NodeJS.ReadableStream, {
		skipEmptyLines: 'greedy',
		chunk: ({ data }) => {
			onrows(data);
		},
		complete: nothing
	});
	return {
		push: (text) => handlers.get('data')?.(text),
		end: () => handlers.get('end')?.('')
	};
}
