import type { Layout } from '../layout.ts';
import { appointments } from './appointments.ts';
import { appointmentsMap, ePcn, ePcnPlain, epraccur, practiceMap } from './membership.ts';
import { onlineByTime } from './online-by-time.ts';
import { onlineSubmissions } from './online-submissions.ts';
import { registeredPatients } from './registered-patients.ts';
import { telephonyAnswered } from './telephony-answered.ts';
import { telephonyByDuration } from './telephony-by-duration.ts';
import { telephonyByTime } from './telephony-by-time.ts';

/** Every layout that is known; where two would fit a file, the first is meant. */
export const LAYOUTS: readonly Layout[] = [
	telephonyByTime,
	telephonyByDuration,
	telephonyAnswered,
	onlineSubmissions,
	onlineByTime,
	appointments,
	registeredPatients,
	ePcn,
	ePcnPlain,
	practiceMap,
	appointmentsMap,
	epraccur
];
