import { VERSION, type Assessment } from '#assessments';
import * as fc from 'fast-check';
import { newSystem } from '#systems';
import { newWorkshop } from '#workshops';
import { describe, expect, it } from 'vitest';
import { aChange, aSnapshot, anAssessment } from '../../tests/builders/arbitraries.ts';
import {
	EVERYTHING,
	SAMPLE_DECIDING,
	SAMPLE_MADE_AT,
	sampleAssessment,
	sampleBackup,
	sampleNetwork,
	sampleOfNetwork,
	samplePractice,
	sampleWhole
} from '../../tests/builders/sample-envelopes.ts';
import { digestOf } from './digest-of.ts';
import { readEnvelope } from './read-envelope.ts';
import { writeEnvelope, type EnvelopeContent } from './write-envelope.ts';
import { packText } from './qr/pack-text.ts';

const about = { madeAt: SAMPLE_MADE_AT, app: '0.4.0', networks: [], schemes: [] };
const none = { snapshots: [], changes: [] };
const practice = samplePractice(EVERYTHING);
type Json = Record<string, unknown>;
const contentOf = async (content: EnvelopeContent) =>
	JSON.parse(await writeEnvelope(content)) as Json & { assessments: Json[]; networks: Json[] };
/** A file with this content, and the digest that fits. */
const fileOf = async (content: object) => {
	const written = JSON.parse(JSON.stringify(content)) as object;
	return JSON.stringify({ ...written, digest: await digestOf(written) });
};
const read = async (content: EnvelopeContent) => readEnvelope(await writeEnvelope(content));
/** The sample with something in it changed, and a digest that fits. */
const changed = async (change: (content: Json & { assessments: Json[] }) => object) =>
	readEnvelope(await fileOf(change(await contentOf(practice))));
const readable = async (content: EnvelopeContent) => {
	const envelope = await read(content);
	if (!envelope.ok) throw new Error(envelope.error.kind);
	return envelope.value;
};

describe('an envelope', () => {
	it('brings back everything that was shared', async () => {
		const written = fc
			.record({
				assessment: anAssessment,
				snapshots: fc.array(aSnapshot, { maxLength: 2 }),
				changes: fc.array(aChange, { maxLength: 3 })
			})
			.map(({ assessment: { deletedAt: _, ...assessment }, snapshots, changes }) => ({
				assessment,
				snapshots: snapshots.map((one) => {
					const { deletedAt: __, ...frozen } = one.assessment;
					return { ...one, assessment: { ...frozen, id: assessment.id } };
				}),
				changes: changes.map((change) => ({ ...change, assessment: assessment.id }))
			}));
		await fc.assert(
			fc.asyncProperty(fc.array(written, { maxLength: 3 }), async (all) => {
				const assessments = all.map((one) => ({ ...one, sharing: EVERYTHING }));
				const how = { leftOut: [], decidingOnly: false, onward: true, madeAt: SAMPLE_MADE_AT };
				expect(await read({ ...about, kind: 'practice', assessments })).toEqual({
					ok: true,
					value: {
						...about,
						kind: 'practice',
						enclosed: all.map((one) => ({ ...one, ...how, unreadable: [] })),
						systems: [],
						workshops: [],
						unreadable: []
					}
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('says first what it is, in which format, when it was made and by which version', async () => {
		expect(await writeEnvelope(practice)).toMatch(
			/^\{"format":"access-ready","version":1,"kind":"practice","app":"0.4.0","madeAt":"2026-11-22/u
		);
	});

	it('is the same text for the same content', async () => {
		expect(await writeEnvelope(practice)).toBe(await writeEnvelope(structuredClone(practice)));
	});

	it('says what was left out, and whether it may go on', async () => {
		const { enclosed } = await readable(
			samplePractice({ shares: ['evidence', 'plan', 'snapshots'], onward: false })
		);
		expect(enclosed).toMatchObject([
			{ leftOut: ['notes', 'names', 'history'], onward: false, decidingOnly: false }
		]);
		expect(enclosed[0]?.snapshots).toHaveLength(1);
		expect(JSON.stringify(enclosed)).not.toMatch(/Note on|Example owner/u);
	});

	it('refers to local schemes without handing out their text', async () => {
		const { schemes } = await readable(practice);
		expect(schemes).toEqual([
			{ id: 'local.winter', title: 'Winter, Example ICB', fingerprint: '0a1b2c3d' }
		]);
	});

	it('carries what is derived for readers; nothing of it is read', async () => {
		const content = await contentOf(practice);
		expect(content['derived']).toEqual([
			{ scheme: 'caip-2024-25', components: { telephony: 'notKnown' } }
		]);
		const original = await readEnvelope(JSON.stringify(content));
		expect(original.ok).toBe(true);
		for (const derived of [
			undefined,
			'all met',
			JSON.parse('{"telephony":"met","__proto__":{"met":true}}') as unknown
		])
			expect(await readEnvelope(await fileOf({ ...content, derived }))).toEqual(original);
	});

	it.each(['practice', 'network', 'backup'] as const)(
		'holds nothing derived that is not declared, in a file of a %s',
		async (kind) => {
			const declared = {
				assessment: 'a',
				network: 'n',
				scheme: 'caip-2024-25',
				title: 'CAIP',
				components: { telephony: 'met' }
			};
			const derived = [
				{
					...declared,
					components: { ...declared.components, online: { note: 'zqsecret' } as unknown as string },
					answers: [{ note: 'zqsecret' }],
					practice: 'zqsecret'
				}
			];
			const content = { ...about, kind, assessments: [], derived };
			const text = await writeEnvelope(content);
			expect(text).not.toContain('zqsecret');
			expect(JSON.parse(text)).toMatchObject({ derived: [declared] });
			const { derived: written } = JSON.parse(text) as { derived: object[] };
			expect(written.map((one) => Object.keys(one))).toEqual([Object.keys(declared)]);
		}
	);
});

describe('a summary', () => {
	it('holds the deciding answers alone, and says so', async () => {
		const { enclosed } = await readable(
			samplePractice({ ...EVERYTHING, decidingOnly: SAMPLE_DECIDING })
		);
		expect(enclosed).toMatchObject([{ decidingOnly: true, snapshots: [], changes: [] }]);
		expect(Object.keys(enclosed[0]?.assessment.answers ?? {})).toEqual(SAMPLE_DECIDING);
	});

	it('of fifteen answers fits into one QR code', async () => {
		const names = Array.from({ length: 15 }, (_, i) => `telephony.question-${String(i * i * 37)}`);
		const device = '7f1b3c52-9a7e-4d0b-8c5f-6a2e1d4b9c80';
		const base = sampleAssessment('A', 1);
		const one = base.answers['telephony.cloud']!;
		const at = (i: number) => new Date(Date.parse(SAMPLE_MADE_AT) + i * i * 47_123).toISOString();
		const answers = Object.fromEntries(
			names.map((question, i) => {
				const { confirmedAt: _, ...answer } = one;
				return [question, { ...answer, question, device, answeredAt: at(i), changedAt: at(i) }];
			})
		);
		const assessment = { ...base, answers, headerDevice: device };
		const sharing = { shares: [], decidingOnly: names, onward: true };
		const text = await writeEnvelope({
			...about,
			kind: 'practice',
			assessments: [{ assessment, ...none, sharing }]
		});
		expect(JSON.parse(text)).toMatchObject({ assessments: [{ decidingOnly: true }] });
		expect((await packText(text)).length).toBeLessThan(1000);
	});
});

describe('the envelope of a network', () => {
	it('has the detail of those who agreed to it, and of the others their statuses', async () => {
		const { enclosed, networks } = await readable(sampleOfNetwork);
		expect(enclosed.map(({ assessment }) => assessment.title)).toEqual([
			'Example Practice A, autumn'
		]);
		const [network] = networks;
		expect(network?.assessments).toEqual([enclosed[0]?.assessment.id]);
		expect(network?.withoutDetail).toMatchObject([
			{ member: 'member-B', components: { 'caip-2024-25/telephony': 'met' } }
		]);
		expect(network?.network.members).toEqual(sampleNetwork.members);
		expect(JSON.stringify(networks)).not.toContain('By letter');
	});

	it('lets nothing go further that its practice had left out last, and keeps when it was made', async () => {
		const { enclosed } = await readable(sampleOfNetwork);
		expect(enclosed).toMatchObject([
			{ leftOut: ['names', 'history'], madeAt: '2026-11-21T16:00:00.000Z', changes: [] }
		]);
		expect(enclosed[0]).not.toHaveProperty('received');
		expect(JSON.stringify(enclosed)).not.toContain('Example owner');
	});

	it('stays a summary where only a summary had come', async () => {
		const [first] = sampleOfNetwork.assessments;
		const { networks: _, ...rest } = sampleOfNetwork as Exclude<
			EnvelopeContent,
			{ kind: 'backup' }
		>;
		const came = { ...first!.received!, decidingOnly: true };
		const assessments = [{ ...sampleWhole('A', 1), sharing: EVERYTHING, received: came }];
		const { enclosed } = await readable({ ...rest, assessments, networks: [] });
		expect(enclosed).toMatchObject([{ decidingOnly: true }]);
	});

	it('has the notes on claims when they are shared', async () => {
		const networks = [
			{ network: sampleNetwork, assessments: [], withoutDetail: [], shares: ['notes'] as const }
		];
		const envelope = await readable({ ...about, kind: 'network', assessments: [], networks });
		expect(envelope.networks[0]?.network).toEqual(sampleNetwork);
	});

	it('names as its members only what was read', async () => {
		const content = await contentOf(sampleOfNetwork);
		const [network] = content.networks;
		const networks = [{ ...network, assessments: ['nowhere', sampleAssessment('A', 1).id] }, {}, 1];
		const odd = { ...network, network: { ...sampleNetwork, version: 9 } };
		const envelope = await readEnvelope(await fileOf({ ...content, networks: [...networks, odd] }));
		expect(envelope).toMatchObject({
			ok: true,
			value: {
				networks: [{ assessments: [sampleAssessment('A', 1).id] }],
				unreadable: [
					{ kind: 'broken', at: 'network' },
					{ kind: 'broken', at: '' },
					{ kind: 'newer', version: 9 }
				]
			}
		});
	});
});

describe('a backup', () => {
	it('leaves out nothing, and tells what is one’s own from what was received', async () => {
		const backup = await readable(sampleBackup);
		const own = sampleWhole('A', 1);
		const theirs = sampleWhole('B', 2);
		const how = { decidingOnly: false, onward: false, unreadable: [] };
		expect(backup.enclosed).toEqual([
			{ ...own, ...how, ...sampleBackup.assessments[0], leftOut: [], madeAt: SAMPLE_MADE_AT },
			{
				...theirs,
				...how,
				changes: [],
				leftOut: ['evidence'],
				madeAt: '2026-11-21T16:00:00.000Z',
				received: {
					network: 'network-1',
					receivedAt: '2026-11-21T17:00:00.000Z',
					route: 'qr',
					file: ''
				}
			}
		]);
		expect(backup.networks).toEqual(sampleBackup.networks);
		expect(backup.schemes).toEqual(sampleBackup.schemes);
	});

	it('takes along what cannot be read, as it is', async () => {
		expect((await contentOf(sampleBackup)).assessments[1]?.['assessment']).toEqual({
			version: 99,
			id: 'from-later'
		});
		expect((await readable(sampleBackup)).unreadable).toEqual([{ kind: 'newer', version: 99 }]);
	});
});

describe('what cannot be read of an envelope', () => {
	it('stops nothing else, and each has its reason', async () => {
		const envelope = await changed(({ assessments: [good], ...rest }) => ({
			...rest,
			assessments: [
				{ ...good, assessment: { ...(good?.['assessment'] as Json), version: VERSION + 1 } },
				good,
				{ ...good, leftOut: ['everything'] },
				{ ...good, madeAt: 'yesterday' },
				{ ...good, assessment: { ...(good?.['assessment'] as Json), title: '' } },
				null,
				[]
			],
			schemes: [{ id: 'local.winter' }]
		}));
		expect(envelope).toMatchObject({
			ok: true,
			value: {
				enclosed: [{ assessment: { title: 'Example Practice A, autumn' } }],
				unreadable: [
					{ kind: 'newer', version: VERSION + 1 },
					{ kind: 'broken', at: 'leftOut.0' },
					{ kind: 'broken', at: 'madeAt' },
					{ kind: 'broken', at: 'title' },
					{ kind: 'broken', at: '' },
					{ kind: 'broken' },
					{ kind: 'broken', at: 'title' }
				]
			}
		});
	});

	it('may be a snapshot, a change, or what belongs to another assessment', async () => {
		const envelope = await changed(({ assessments: [good], ...rest }) => {
			const [snapshot] = good?.['snapshots'] as { assessment: Assessment }[];
			const [change] = good?.['changes'] as Json[];
			const foreign = { ...snapshot, assessment: { ...snapshot?.assessment, id: 'another' } };
			const snapshots = [snapshot, { ...snapshot, date: 'spring' }, foreign];
			const changes = [change, { ...change, assessment: 'another' }, {}];
			return { ...rest, assessments: [{ ...good, snapshots, changes }] };
		});
		expect(envelope).toMatchObject({
			ok: true,
			value: {
				enclosed: [
					{
						snapshots: [{ id: 'snapshot-1' }],
						changes: [{ id: 'c1' }],
						unreadable: [
							{ kind: 'broken', at: 'date' },
							{ kind: 'broken', at: 'assessment.id', because: 'another assessment' }
						]
					}
				]
			}
		});
	});

	it('is what bears the name of what objects inherit; other odd names are kept', async () => {
		const record = (keys: string) =>
			`{"question":"q","value":{"kind":"numbers","figures":{${keys}},"period":"","from":""},"note":"","evidence":"","review":false,"answeredAt":"${SAMPLE_MADE_AT}","changedAt":"${SAMPLE_MADE_AT}","device":"d"}`;
		const withAnswers = async (answers: string) => {
			const { assessments, ...rest } = await contentOf(practice);
			const assessment = { ...(assessments[0]?.['assessment'] as Json) };
			const text = JSON.stringify(assessment).replace(
				/"answers":.*,"plan":/u,
				`"answers":{${answers}},"plan":`
			);
			const entry = { ...assessments[0], assessment: JSON.parse(text) as unknown };
			return readEnvelope(await fileOf({ ...rest, assessments: [entry] }));
		};
		expect(await withAnswers(`"__proto__":${record('"a":1')}`)).toMatchObject({
			value: {
				enclosed: [],
				unreadable: [{ at: 'assessment.answers.__proto__', because: 'reserved name' }]
			}
		});
		expect(await withAnswers(`"a":${record('"__proto__":1')}`)).toMatchObject({
			value: { unreadable: [{ at: 'assessment.answers.a.value.figures.__proto__' }] }
		});
		const odd = await withAnswers(`"constructor":${record('"prototype":1,"toString":2')}`);
		expect(odd).toMatchObject({ ok: true, value: { unreadable: [] } });
		const answers = odd.ok ? odd.value.enclosed[0]?.assessment.answers : {};
		expect(Object.getOwnPropertyDescriptor(answers, 'constructor')?.value).toMatchObject({
			value: { figures: { prototype: 1, toString: 2 } }
		});
		expect(({} as Json)['a']).toBeUndefined();
	});
});

describe('a file that is no envelope', () => {
	it.each([
		['null', 'null'],
		['a word', '"access-ready"'],
		['a list', '["access-ready"]'],
		['an assessment', JSON.stringify(sampleAssessment('A', 1))],
		['another format', '{"format":"access-steady","version":1}'],
		['no version', '{"format":"access-ready"}'],
		['half a version', '{"format":"access-ready","version":0.5}'],
		['version nought', '{"format":"access-ready","version":0}'],
		['a version in words', '{"format":"access-ready","version":"1"}'],
		['an old backup without assessments', '{"format":"access-ready-backup","version":2}']
	])('is not ours: %s', async (_, text) => {
		expect(await readEnvelope(text)).toEqual({ ok: false, error: { kind: 'notOurs' } });
	});

	it('is not ours when its outside is of another shape, although the digest fits', async () => {
		const other = async (change: object) => changed((content) => ({ ...content, ...change }));
		const notOurs = { ok: false, error: { kind: 'notOurs' } };
		expect(await other({ kind: 'system' })).toEqual(notOurs);
		expect(await other({ assessments: {} })).toEqual(notOurs);
		expect(await other({ madeAt: 'now' })).toEqual(notOurs);
		expect(await other({ remark: 'a later word beside it' })).toMatchObject({ ok: true });
	});

	it('was made by a newer version, whatever its digest', async () => {
		expect(await readEnvelope('{"format":"access-ready","version":2}')).toEqual({
			ok: false,
			error: { kind: 'newer', version: 2 }
		});
	});

	it('was changed since it was made, and is read only when that is asked for', async () => {
		const text = await writeEnvelope(practice);
		const edited = text.replace('"choice":"partly"', '"choice":"yes"');
		const wrong = { ok: false, error: { kind: 'changed' } };
		expect(await readEnvelope(edited)).toEqual(wrong);
		expect(await readEnvelope(text.replace(/,"digest":"[^"]*"/u, ''))).toEqual(wrong);
		expect(await readEnvelope(edited, { evenIfChanged: true })).toMatchObject({
			ok: true,
			value: { enclosed: [{ assessment: { title: 'Example Practice A, autumn' } }] }
		});
	});

	it('is read when only its spaces and the order of its keys are others', async () => {
		const { digest, ...rest } = await contentOf(practice);
		expect(await readEnvelope(JSON.stringify({ digest, ...rest }, null, '\t'))).toMatchObject({
			ok: true
		});
	});
});

describe('a backup from before there were envelopes', () => {
	it('that does not say when it was made counts as older than any other', async () => {
		const old = {
			format: 'access-ready-backup',
			version: 1,
			assessments: [sampleAssessment('A', 1)]
		};
		for (const madeAt of [undefined, 7, 'then'])
			expect(await readEnvelope(JSON.stringify({ ...old, madeAt }))).toMatchObject({
				value: {
					kind: 'backup',
					app: '',
					madeAt: '1970-01-01T00:00:00.000Z',
					enclosed: [{ onward: false }]
				}
			});
	});

	it('of a newer version is said to be newer', async () => {
		const newer = '{"format":"access-ready-backup","version":3,"assessments":[]}';
		expect(await readEnvelope(newer)).toEqual({ ok: false, error: { kind: 'newer', version: 3 } });
	});

	it('is refused where it bears the name of what objects inherit', async () => {
		const text = `{"format":"access-ready-backup","version":1,"assessments":[{"__proto__":{"version":1}}]}`;
		expect(await readEnvelope(text)).toMatchObject({
			value: { unreadable: [{ because: 'reserved name', at: 'assessment.__proto__' }] }
		});
	});
});

describe('systems and workshops of a backup', () => {
	const system = newSystem('s', 'Vale ICB', '', SAMPLE_MADE_AT);
	const workshop = newWorkshop('w', 'room', 'Access day', SAMPLE_MADE_AT);
	const backup = { ...about, kind: 'backup', assessments: [], networks: [], schemes: [] } as const;

	it('come back as they are kept, and one that cannot be read stops no other', async () => {
		const systems = [system, { ...system, version: 9 }];
		const workshops = [JSON.parse('{"__proto__": 1, "version": 1}') as unknown, workshop];
		expect(await readable({ ...backup, systems, workshops })).toMatchObject({
			systems: [system],
			workshops: [workshop],
			unreadable: [{ kind: 'newer' }, { because: 'reserved name' }]
		});
	});

	it('may be absent, and are in no file of another kind', async () => {
		expect(await readable(backup)).toMatchObject({ systems: [], workshops: [] });
		const planted = await changed((content) => ({ ...content, systems: [system] }));
		expect(planted).toMatchObject({ ok: true, value: { systems: [], unreadable: [] } });
	});
});
