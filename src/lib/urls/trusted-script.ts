/** The browser's policy for addresses of scripts, where it has one; Kit's own name for it is allowed by the site's. */
interface Policy {
  createScriptURL(address: string): string;
}
interface Policies {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | null = null;

/**
 * The address of a script of the site as the content policy wants it, for a worker. One policy serves the whole page, since
 * none may be made twice.
 */
export function trustedScript(address: string): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!policies) return address;
  policy ??= policies.createPolicy('sveltekit-trusted-url', { createScriptURL: (same) => same });
  return policy.createScriptURL(address);
}
