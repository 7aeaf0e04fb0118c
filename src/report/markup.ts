/** The text as it may stand in the content or in a quoted attribute of XML or HTML. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"']/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
