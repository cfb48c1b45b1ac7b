export const prerender = true;

/** Everything may be read. The sitemap can only be named by its full address, so it is where that is known. */
export const GET = () => {
  const site = import.meta.env.SITE_ADDRESS;
  return new Response(`User-agent: *\nAllow: /\n${site ? `\nSitemap: ${site}sitemap.xml\n` : ''}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' }
  });
};
