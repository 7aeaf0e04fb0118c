/** The steps of an axis of counts from nothing up: whole, even, and at most six of them. */
export function countTicks(most: number): readonly number[] {
	const rough = Math.max(1, most) / 5;
	const power = 10 ** Math.floor(Math.log10(rough));
	const nice = [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= rough - 1e-9);
	const step = Math.max(1, nice ?? 10 * power);
	const count = Math.max(1, Math.ceil(most / step - 1e-9));
	return Array.from({ length: count + 1 }, (_, index) => index * step);
}
