/** Twelve questions of one page, as many as our longest sections have; made up, of a usual length. */
export const QUESTIONS = Array.from(
	{ length: 12 },
	(_, index) => `Question ${index + 1} of a length that the questions of a section usually have`
);
export const CHOICES = ['Yes', 'Partly', 'No', 'Not known yet'];
