/** What most answers are given without: fetched when it is first opened. */
export { default as HelpText } from './HelpText.svelte';
export { default as NotesForm } from './NotesForm.svelte';
export { default as QuestionHistory } from './QuestionHistory.svelte';
