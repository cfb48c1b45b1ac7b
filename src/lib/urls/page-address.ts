import { resolve } from '$app/paths';
import type { Page } from '@sveltejs/kit';
import type { Locale } from '#lib/model/locale.ts';

/** The same page in a language, as a link from it; it ends in a slash, as the built files do. */
export function inLanguage(page: Pick<Page, 'route' | 'params'>, locale: Locale): string {
  // The route is whichever page this is, which the types of `resolve` cannot know.
  const address = resolve as (route: string, params: Record<string, string | undefined>) => string;
  const path = address(page.route.id ?? '/', { ...page.params, lang: locale === 'en' ? undefined : locale });
  return path.endsWith('/') ? path : `${path}/`;
}

/**
 * Makes addresses as machines want them: with SITE_ADDRESS in front where the build was given one, otherwise as they
 * are, relative to the page, which is right wherever the build is put.
 * @param url the page's own address, against which links are resolved
 * @param root a link to the site's start, to know what stands before a page's own path
 */
export function addressMaker(url: URL, root: string, siteAddress: string): (link: string) => string {
  if (!siteAddress) return (link) => link;
  const before = new URL(root, url).pathname.length;
  return (link) => new URL(new URL(link, url).pathname.slice(before), siteAddress).href;
}
