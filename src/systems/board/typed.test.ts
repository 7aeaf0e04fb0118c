import { describe, expect, it } from 'vitest';
import { figuresWith, fundingWith, textsWith } from './typed.ts';

describe('funding', () => {
	it('keeps what was given before beside what is given now', () => {
		const before = { 'transition/2023-24': { allocated: 100, note: 'Letter of May' } };
		expect(fundingWith(before, 'transition/2023-24', { used: 80 })).toEqual({
			'transition/2023-24': { allocated: 100, used: 80, note: 'Letter of May' }
		});
	});

	it('begins with what is given first, nought included', () => {
		expect(fundingWith({}, 'telephony/2024-25', { projected: 0 })).toEqual({
			'telephony/2024-25': { projected: 0, note: '' }
		});
	});

	it('loses a figure that is taken out, and the stream when nothing is left', () => {
		const before = {
			'transition/2023-24': { allocated: 100, used: 80, note: '' },
			'telephony/2023-24': { note: 'Ask finance' }
		};
		const less = fundingWith(before, 'transition/2023-24', { used: undefined });
		expect(less['transition/2023-24']).toEqual({ allocated: 100, note: '' });
		expect(fundingWith(less, 'transition/2023-24', { allocated: undefined })).toEqual({
			'telephony/2023-24': { note: 'Ask finance' }
		});
		expect(fundingWith(before, 'telephony/2023-24', { note: '' })).not.toHaveProperty([
			'telephony/2023-24'
		]);
	});
});

describe('figures and texts', () => {
	it('change one by one, and are gone when emptied', () => {
		expect(figuresWith({ trusts: 3 }, 'networks', 12)).toEqual({ trusts: 3, networks: 12 });
		expect(figuresWith({ trusts: 3 }, 'trusts', undefined)).toEqual({});
		expect(textsWith({ risks: 'One' }, 'risks', 'Two')).toEqual({ risks: 'Two' });
		expect(textsWith({ risks: 'One' }, 'risks', '')).toEqual({});
	});
});
