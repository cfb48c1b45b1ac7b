import { resolve } from '$app/paths';
import { writeSitemap } from '#lib/formats/sitemap.ts';
import { addressMaker, inLanguage } from '#lib/urls/page-address.ts';
import { sitePages } from './pages.server.ts';

/**
 * The sitemap of a site.
 * @param siteAddress where it stands, ending in a slash; a sitemap has no relative addresses
 */
export async function sitemap(siteAddress: string): Promise<string> {
  const address = addressMaker(new URL(siteAddress), resolve('/'), siteAddress);
  const pages = (await sitePages()).map(({ route, params }) => {
    const page = { route: { id: route as never }, params };
    return { en: address(inLanguage(page, 'en')), zh: address(inLanguage(page, 'zh')) };
  });
  return writeSitemap(pages);
}
