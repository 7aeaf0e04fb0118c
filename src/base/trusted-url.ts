interface Policy {
	createScriptURL(url: string): unknown;
}
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

let policy: Policy | undefined;

/**
 * A script address of this origin in the form that the page's content security policy demands;
 * throws for any other origin. Without trusted types in the browser it is the address itself.
 */
export function trustedScriptUrl(url: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (!trustedTypes) return ownOrigin(url);
	policy ??= trustedTypes.createPolicy('access-ready', { createScriptURL: ownOrigin });
	return policy.createScriptURL(url) as string;
}

function ownOrigin(url: string): string {
	if (new URL(url, location.href).origin !== location.origin)
		throw new Error('a script of another origin');
	return url;
}
