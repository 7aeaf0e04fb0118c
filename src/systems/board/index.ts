/** board: what the board report asks the ICB to type, as data. Begin with `funding-streams.ts`. */
export { type BoardFigure, BOARD_FIGURES, figureFrom } from './board-figures.ts';
export { BOARD_TEXTS, INTERFACE_AREAS } from './board-texts.ts';
export {
	type FundingStream,
	FUNDING_STREAMS,
	PROJECTED_YEAR,
	USED_YEAR,
	fundingKey
} from './funding-streams.ts';
export { figuresWith, fundingWith, textsWith } from './typed.ts';
