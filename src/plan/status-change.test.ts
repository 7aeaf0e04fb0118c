import { ACTION_STATUSES } from '#assessments';
import { describe, expect, it } from 'vitest';
import { statusChange } from './status-change.ts';

describe('a change of status', () => {
	it('bears the day when the action becomes done, and takes it away otherwise', () => {
		expect(ACTION_STATUSES.map((status) => statusChange(status, '2026-05-02'))).toEqual([
			{ status: 'notStarted', doneOn: undefined },
			{ status: 'underWay', doneOn: undefined },
			{ status: 'done', doneOn: '2026-05-02' },
			{ status: 'stopped', doneOn: undefined }
		]);
		expect(statusChange('stopped', '2026-05-02')).toHaveProperty('doneOn');
	});
});
