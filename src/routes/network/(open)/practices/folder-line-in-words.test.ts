import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../bring-in/arrivals.ts';
import type { FolderLine } from '../../../shared-folder/folder-watch.ts';
import { folderLineInWords, type Naming } from './folder-line-in-words.ts';

const outcome = (title: string, became: Outcome['became'] = 'added'): Outcome => ({
	id: 'vale',
	title,
	became,
	brought: undefined,
	seeAt: 'network'
});
const came = (rest: Partial<FolderLine> = {}): FolderLine => ({
	name: 'Mill-Lane.accessready',
	result: { kind: 'in', outcomes: [outcome('Mill Lane')] },
	holds: ['mill'],
	...rest
});
const open: Naming = { hidden: false, aliasOf: () => undefined };
const hidden: Naming = {
	hidden: true,
	aliasOf: (id) => (id === 'mill' ? 'Practice A' : undefined)
};
const said = (line: FolderLine, naming: Naming) => {
	const { file, says } = folderLineInWords(line, naming);
	return `${file} ${says}`;
};

describe('a file in the folder', () => {
	it('is told with its name and its practice while names are shown', () => {
		const line = came({ copyOf: 'Mill-Lane (2).accessready' });
		expect(said(line, open)).toMatch(
			/^Mill-Lane\.accessready “Mill Lane”: added\..*“Mill-Lane \(2\)/u
		);
	});

	it('gives no name away while names are hidden, whatever came of it', () => {
		const results: readonly FolderLine['result'][] = [
			{ kind: 'in', outcomes: [outcome('Mill Lane')] },
			{ kind: 'in', outcomes: [outcome('Mill Lane'), outcome('Mill Hill')] },
			{ kind: 'coming' },
			{ kind: 'takenOut' },
			{ kind: 'refused', error: { kind: 'locked' } },
			{ kind: 'notWritten', error: { kind: 'full' } }
		];
		for (const result of results)
			expect(said(came({ result, copyOf: 'Mill-Lane (2).accessready' }), hidden)).not.toContain(
				'Mill'
			);
		expect(said(came(), hidden)).toContain('“Practice A”: added.');
		expect(said(came({ holds: ['new'] }), hidden)).toContain('“A practice”: added.');
	});

	it('gives a practice no name that asked not to be named', () => {
		const unnamed = { ...hidden, hidden: false };
		expect(said(came(), unnamed)).toBe('A file “Practice A”: added.');
		expect(said(came({ holds: ['hill'] }), unnamed)).toContain('Mill-Lane.accessready');
	});

	it('says of each result what to do', () => {
		const says = (result: FolderLine['result']) => said(came({ result }), open);
		expect(says({ kind: 'coming' })).toContain('still being written');
		expect(says({ kind: 'notWritten', error: { kind: 'full' } })).toContain('tried again');
		expect(says({ kind: 'takenOut' })).toContain('by hand');
		expect(says({ kind: 'refused', error: { kind: 'locked' } })).toContain('“Bring in”');
		expect(says({ kind: 'refused', error: { kind: 'empty' } })).not.toContain('“Bring in”');
	});
});
