import { readEnvelope, writeEnvelope } from '#exchange';
import { newMember, newNetwork, type Received } from '#networks';
import { schemes } from '#scoring';
import { describe, expect, it } from 'vitest';
import { assessment } from '../../../../../tests/builders/assessments.ts';
import { networkContent, whoGoesOn } from './network-content.ts';

const AT = '2026-11-22T08:00:00.000Z';

const received = (id: string, rest: Partial<Received> = {}): Received => ({
	network: 'vale',
	assessment: assessment({ 'telephony.cloud': 'yes' }, { id, title: `Practice ${id}` }),
	snapshots: [],
	madeAt: AT,
	receivedAt: AT,
	route: 'file',
	file: `${id}.accessready`,
	leftOut: ['history'],
	decidingOnly: false,
	onward: false,
	...rest
});
const member = (id: string) => ({ ...newMember(`m-${id}`, `Practice ${id}`), assessment: id });

const vale = {
	...newNetwork('vale', 'Vale PCN', 'U12345', '', AT),
	members: [member('open'), member('shy'), newMember('m-late', 'Practice late')],
	claims: { 'caip-2024-25/telephony': { state: 'undecided' as const, note: 'Ask the board' } }
};
const handOver = {
	network: vale,
	received: [received('open', { onward: true }), received('shy'), received('stranger')],
	schemes,
	today: '2026-11-23',
	madeAt: AT,
	app: 'test'
};
const written = async (claimNotes: boolean) => {
	const text = await writeEnvelope(networkContent(handOver, claimNotes));
	const read = await readEnvelope(text);
	if (!read.ok) throw new Error(read.error.kind);
	return { text, envelope: read.value };
};

describe('the hand-over of a network', () => {
	it('says of each practice how much of it goes on', () => {
		const goes = whoGoesOn(vale, handOver.received);
		expect(goes.map((one) => one.goes)).toEqual(['detail', 'statuses', 'nothing']);
	});

	it('holds in detail only who agreed, and of the others the statuses of their components', async () => {
		const { envelope, text } = await written(false);
		expect(envelope.enclosed.map((one) => one.assessment.title)).toEqual(['Practice open']);
		const [network] = envelope.networks;
		expect(network?.assessments).toEqual(['open']);
		expect(network?.withoutDetail.map((one) => one.member)).toEqual(['m-shy']);
		const names = Object.keys(network?.withoutDetail[0]?.components ?? {});
		expect(names).toHaveLength(schemes.flatMap(({ components }) => components).length);
		expect(text).not.toContain('stranger');
		expect(text.match(/"answers"/gu)).toHaveLength(1);
	});

	it('hands on what was stated of a practice, as it was stated, unless its file is as late', async () => {
		const statuses = (madeAt: string) => ({
			madeAt,
			statedAt: '2026-11-21T08:00:00.000Z',
			components: { 'caip-2024-25/telephony': 'met' as const }
		});
		const LATER = '2026-11-22T09:00:00.000Z';
		const network = {
			...vale,
			members: [
				{ ...member('open'), statuses: statuses(LATER) },
				{ ...member('shy'), statuses: statuses(AT) },
				{ ...newMember('m-late', 'Practice late'), statuses: statuses(AT) }
			]
		};
		expect(whoGoesOn(network, handOver.received).map(({ goes }) => goes)).toEqual([
			'statuses',
			'statuses',
			'statuses'
		]);
		const text = await writeEnvelope(networkContent({ ...handOver, network }, false));
		const read = await readEnvelope(text);
		const [on] = read.ok ? read.value.networks : [];
		expect(on?.withoutDetail).toMatchObject([
			{ member: 'm-open', ...statuses(LATER) },
			{ member: 'm-shy', madeAt: AT },
			{ member: 'm-late', ...statuses(AT) }
		]);
		expect(on?.withoutDetail[1]?.statedAt).toBeUndefined();
		// Beside the record they would go on a second time, whether they count or not.
		expect(on?.network.members.some((one) => 'statuses' in one)).toBe(false);
		expect(read.ok && read.value.enclosed).toEqual([]);
	});

	it('keeps said what the practice had left out, and lets it go on from there', async () => {
		const { envelope } = await written(false);
		expect(envelope.enclosed[0]).toMatchObject({ leftOut: ['history'], onward: true, madeAt: AT });
	});

	it('holds the notes on claims only when they are wanted', async () => {
		expect((await written(false)).text).not.toContain('Ask the board');
		expect((await written(true)).text).toContain('Ask the board');
	});
});
