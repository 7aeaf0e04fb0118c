import { loadBank } from '#questions';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ bank: await loadBank() });
