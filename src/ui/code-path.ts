/** The dark modules of a code as the path of an SVG, a module one unit. */
export const codePath = (modules: readonly (readonly boolean[])[]): string =>
	modules.map(rowPath).join('');

/** One rectangle for each run of dark modules: fewer than one for each module, and without seams. */
function rowPath(row: readonly boolean[], y: number): string {
	let path = '';
	let start = -1;
	for (let x = 0; x <= row.length; x++) {
		if (row[x] === true) {
			if (start < 0) start = x;
		} else if (start >= 0) {
			path += `M${String(start)} ${String(y)}h${String(x - start)}v1H${String(start)}z`;
			start = -1;
		}
	}
	return path;
}
