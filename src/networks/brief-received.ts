import { VERSION, type Answer, type Profile, type ReadError } from '#assessments';
import { isMoment, ok, type Result } from '#base';
import { briefPlan } from './brief-plan.ts';
import { briefValue, isRecord, isShort } from './brief-value.ts';
import { parseReceived } from './parse-received.ts';
import { ROUTES, SHARES, type Received } from './received.ts';

/** Texts of the plan and of cases for support are kept as answers; nothing is counted by them. */
const TEXT_OF_PLAN = /^(plan|case)\./u;

const USUAL_TIME = '0000-00-00T00:00:00.000Z';
const [ZERO, NINE] = [48, 57];

const PROFILE_TEXTS = [
	'ods',
	'network',
	'icb',
	'clinicalSystem',
	'telephonySupplier',
	'onlineSupplier'
] as const;

/**
 * Reads of a received file what a system counts: profile, values of answers, the support wanted and
 * own actions, as far as the practice shares them now; no notes, evidence or snapshots. Quick for a
 * record of the present format; one of an older format takes the way of `parseReceived`, and so does
 * one in which anything looks odd, for that to say what is wrong. What is handed in is used up: the
 * answers are taken from it, without what is left out.
 */
export function briefReceived(input: unknown): Result<Received, ReadError> {
	const brief = briefOf(input);
	if (brief) return ok(brief);
	const parsed = parseReceived(input);
	return parsed.ok ? ok(briefOf(parsed.value) ?? parsed.value) : parsed;
}

function briefOf(input: unknown): Received | undefined {
	if (!isRecord(input)) return undefined;
	const { network, madeAt, receivedAt, route, file, leftOut, decidingOnly, onward } = input;
	if (
		!(typeof network === 'string' && network !== '' && typeof file === 'string') ||
		!(isTime(madeAt) && isTime(receivedAt) && isOneOf(ROUTES, route)) ||
		!(Array.isArray(leftOut) && leftOut.every((share) => isOneOf(SHARES, share))) ||
		!(typeof decidingOnly === 'boolean' && typeof onward === 'boolean')
	)
		return undefined;
	const assessment = briefAssessment(input.assessment, leftOut);
	const about = { network, madeAt, receivedAt, route, file, leftOut, decidingOnly, onward };
	return assessment && { ...about, assessment, snapshots: [] };
}

function briefAssessment(
	input: unknown,
	leftOut: Received['leftOut']
): Received['assessment'] | undefined {
	if (!isRecord(input) || input.version !== VERSION) return undefined;
	const { id, title, example, createdAt } = input;
	if (!(isName(id) && isName(title) && typeof example === 'boolean' && isTime(createdAt)))
		return undefined;
	const profile = briefProfile(input.profile);
	const answers = profile && briefAnswers(input.answers);
	const plan = answers && briefPlan(input.plan, leftOut);
	return plan && { version: VERSION, id, title, example, createdAt, profile, answers, plan };
}

function briefProfile(input: unknown): Profile | undefined {
	if (!isRecord(input) || !isName(input.practice)) return undefined;
	if (!PROFILE_TEXTS.every((field) => isShort(input[field]))) return undefined;
	const { listSize } = input;
	if (listSize !== undefined && !isListSize(listSize)) return undefined;
	return input as unknown as Profile;
}

/** In place: to build every answer anew takes several times as long as all the rest. */
function briefAnswers(input: unknown): Readonly<Record<string, Answer>> | undefined {
	if (!isRecord(input)) return undefined;
	// Many answers of one file have the very same time.
	let checked: unknown;
	for (const given of Object.values(input)) {
		if (!isRecord(given)) return undefined;
		const { question, answeredAt } = given;
		const value = briefValue(given.value);
		if (value === undefined || !isShort(question)) return undefined;
		if (typeof answeredAt !== 'string' || (answeredAt !== checked && !isTime(answeredAt)))
			return undefined;
		checked = answeredAt;
		const answer = given as { -readonly [Field in keyof Answer]: Answer[Field] };
		answer.value = TEXT_OF_PLAN.test(question) ? null : value;
		answer.note = '';
		answer.evidence = '';
		answer.review = false;
		answer.changedAt = answeredAt;
		answer.device = '';
		if ('confirmedAt' in answer) answer.confirmedAt = undefined;
	}
	return input as unknown as Readonly<Record<string, Answer>>;
}

const isName = (input: unknown): input is string => isShort(input) && input !== '';

const isTime = (input: unknown): input is string =>
	typeof input === 'string' && (isUsualTime(input) || isMoment(input));

/** As this app writes it, but for the last days of a month: many times as quick to see. */
function isUsualTime(text: string): boolean {
	if (text.length !== USUAL_TIME.length) return false;
	for (let at = 0; at < USUAL_TIME.length; at += 1) {
		const code = text.charCodeAt(at);
		const usual = USUAL_TIME.charCodeAt(at);
		if (usual === ZERO ? code < ZERO || code > NINE : code !== usual) return false;
	}
	const part = (at: number) => (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
	const [month, day] = [part(5), part(8)];
	return (
		month > 0 &&
		month < 13 &&
		day > 0 &&
		day < 29 &&
		part(11) < 24 &&
		part(14) < 60 &&
		part(17) < 60
	);
}

const isListSize = (input: unknown): input is number =>
	Number.isInteger(input) && Number(input) >= 1 && Number(input) <= 500_000;

const isOneOf = <T extends string>(all: readonly T[], input: unknown): input is T =>
	all.some((one) => one === input);
