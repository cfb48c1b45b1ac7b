import { resolve } from '$app/paths';
import { writeSitemap } from '#lib/formats/sitemap.ts';
import { addressMaker, inLanguage } from '#lib/urls/page-address.ts';
import { sitePages } from './pages.server.ts';
import { LOCAL_ADDRESS } from '#lib/urls/social-picture.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** A sitemap has no relative addresses: without the site’s own it names those `npm start` serves. */
export const GET: RequestHandler = async ({ url }) => {
  const address = addressMaker(url, resolve('/'), import.meta.env.SITE_ADDRESS || LOCAL_ADDRESS);
  const pages = (await sitePages()).map(({ route, params }) => {
    const page = { route: { id: route as never }, params };
    return { en: address(inLanguage(page, 'en')), zh: address(inLanguage(page, 'zh')) };
  });
  return new Response(writeSitemap(pages), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
