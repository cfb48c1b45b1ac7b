// Where the site will stand, for what must say it in full: canonical addresses, link previews, the sitemap.

/**
 * The address in SITE_ADDRESS, ending in a slash; empty where none is set, for none is invented.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 * @throws {Error} if it is not a plain http or https address
 */
export function siteAddress(env = process.env) {
  const asked = env['SITE_ADDRESS']?.trim();
  if (!asked) return '';
  const url = URL.canParse(asked) ? new URL(asked) : null;
  const faults = [
    !url || !/^https?:$/.test(url.protocol) ? 'an address that begins with https:// or http://' : '',
    url && (url.search || url.hash) ? 'no query and no fragment' : '',
    url && (url.username || url.password) ? 'no name and no password' : ''
  ].filter(Boolean);
  if (faults.length > 0)
    throw new Error(`SITE_ADDRESS is ${JSON.stringify(asked)}; expected was ${faults.join(', and ')}.`);
  return url ? `${url.origin}${url.pathname.replace(/\/*$/, '/')}` : '';
}
