import type { SourceRef } from '#questions';
import type { Criterion, Scheme } from '../scheme.ts';
import { known, yes } from './leaves.ts';

const access: SourceRef = { source: 'sslmc-access-2026', at: 'access requirements' };
const october: SourceRef = { source: 'pulse-october-2025', at: 'core hours' };
const limit = (option: string) => ({ answer: 'online.core-hours.limits', includes: option });

/** One of the three things asked of every response: all hold on a Yes, on Partly those ticked. */
const response = (id: string, title: string, option: string): Criterion => ({
	id,
	title,
	wording: 'paraphrase',
	counts: 'duty',
	rule: {
		any: [
			yes('navigation.outcome-on-the-day'),
			{
				all: [
					{ answer: 'navigation.outcome-on-the-day', is: ['partly'] },
					{ answer: 'navigation.outcome-on-the-day.holds', includes: option }
				]
			}
		]
	},
	sources: [access, { source: 'contract-2026', at: 'access requirements' }]
});

/** One of the five figures looked at for every practice: that it is known, not how high it is. */
const figure = (id: string, title: string, answer: string, field: string): Criterion => ({
	id,
	title,
	wording: 'paraphrase',
	counts: 'goal',
	rule: known(answer, field),
	sources: [{ source: 'same-day-2026', at: 'five practice-level metrics' }]
});

/** The contract duties on access in 2026/27, after CAIP had ended: nothing is paid for them. */
export const contract202627: Scheme = {
	id: 'contract-2026-27',
	title: 'Contract duties 2026/27',
	kind: 'duties',
	from: '2026-04-01',
	to: '2027-03-31',
	remarks: [
		'No CAIP is payable this year: it was abolished with effect from 1 April 2026, and its money went into a reimbursement for GPs in practices.',
		'What is judged here are duties of the GP contract on access. They rest on the letter of February 2026, read in part, and on what LMCs and others report of it: check the contract itself.',
		'The goal of seeing 90% of clinically urgent patients the same day by March 2027 comes from planning documents, not from the contract. The contract asks more than is shown here, GP Connect for example.'
	],
	components: [
		{
			id: 'routes',
			title: 'Every route open through core hours',
			criteria: [
				{
					id: 'K1',
					title: 'Front desk, phone and online tool are open throughout core hours',
					wording: 'paraphrase',
					counts: 'duty',
					rule: { answer: 'online.opening-times', coreHours: ['phone', 'desk', 'online'] },
					sources: [october, { source: 'opening-hours-2025', at: 'core hours' }]
				},
				{
					id: 'K2',
					title: 'Online requests, non-urgent ones at the least, are open throughout core hours',
					wording: 'paraphrase',
					counts: 'duty',
					unconfirmed:
						'Announced for non-urgent requests, medication queries and admin requests: less than the CAIP criterion asked.',
					rule: {
						any: [
							yes('online.core-hours'),
							{
								all: [
									{ answer: 'online.core-hours', is: ['partly'] },
									limit('non-urgent-only'),
									{
										not: {
											any: ['administrative-only', 'part-of-day', 'daily-limit', 'other'].map(limit)
										}
									}
								]
							}
						]
					},
					sources: [october, { source: 'bma-pcn-funding-2025', at: 'simpler online requests' }]
				},
				{
					id: 'K3',
					title:
						'The number of online requests is not capped, and someone watches them for urgent ones',
					wording: 'paraphrase',
					counts: 'duty',
					rule: {
						all: [
							yes('online.urgent-watch'),
							{ any: [yes('online.core-hours'), { not: limit('daily-limit') }] }
						]
					},
					sources: [access]
				},
				figure(
					'M1',
					'The wait for an answer from 08:00 to 10:00 is known',
					'telephony.figures',
					'wait-peak'
				),
				figure(
					'M2',
					'The wait for an answer over core hours is known',
					'telephony.figures',
					'wait-core'
				)
			]
		},
		{
			id: 'response',
			title: 'An answer to every request',
			criteria: [
				response('K4', 'Clinically urgent requests are dealt with the same day', 'urgent-same-day'),
				response('K5', 'Nobody is told to call back tomorrow', 'nobody-sent-away'),
				response(
					'K6',
					'Non-urgent requests are answered by the end of the next core-hours period',
					'answered-next-day'
				),
				{
					id: 'K9',
					title: 'All three hold for every request, on every working day',
					wording: 'paraphrase',
					counts: 'duty',
					rule: yes('navigation.outcome-on-the-day'),
					sources: [access, { source: 'charter-2025', at: 'next steps within one working day' }]
				},
				figure(
					'M3',
					'The share of urgent consultations on the same day is known',
					'appointments.waits',
					'same-day-acute'
				),
				figure(
					'M4',
					'The share of non-urgent appointments within a week is known',
					'appointments.waits',
					'non-urgent-7-days'
				),
				figure(
					'M5',
					'The share of non-urgent appointments within two weeks is known',
					'appointments.waits',
					'non-urgent-14-days'
				),
				{
					id: 'M6',
					title: 'Urgent same-day consultations are recorded as General Consultation Acute',
					wording: 'paraphrase',
					counts: 'goal',
					unconfirmed: 'From LMC guidance: the same-day figure is read from this category.',
					rule: yes('appointments.urgent-category'),
					sources: [{ source: 'lmc-mapping-2026', at: 'changes in the 2026/27 contract' }]
				},
				{
					id: 'M7',
					title: 'Patients who gain most from continuity are found, and it is acted on',
					wording: 'paraphrase',
					counts: 'goal',
					unconfirmed: 'Reported as a task of the PCN; the wording was not read.',
					rule: yes('capacity.continuity'),
					sources: [{ source: 'nhsconfed-2026', at: 'continuity' }]
				}
			]
		},
		{
			id: 'information',
			title: 'What patients are told',
			criteria: [
				{
					id: 'K7',
					title: 'The website links to the national patient charter',
					wording: 'paraphrase',
					counts: 'duty',
					rule: yes('website.charter'),
					sources: [
						{ source: 'charter-2025', at: 'next steps within one working day' },
						{ source: 'sslmc-october-2025', at: 'patient charter' }
					]
				},
				{
					id: 'K8',
					title: 'The times of all three routes, and the online tools, are easy to find and right',
					wording: 'paraphrase',
					counts: 'duty',
					rule: yes('website.findable'),
					sources: [access]
				}
			]
		}
	],
	sources: [
		{ source: 'contract-2026', at: 'capacity and access funding' },
		access,
		{ source: 'same-day-goal-2027', at: '90% by March 2027' }
	]
};
