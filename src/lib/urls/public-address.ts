import { resolve } from '$app/paths';

/** Hosts that lead others nowhere: this machine, and names of the network around it. */
export const LOCAL_HOST = /^(localhost|.+\.(localhost|local)|127\..+|0\.0\.0\.0|\[::1\])$/;

/** Where others find a page of this site. */
export interface Place {
  /** its full address; null where this copy has none that leads others to it */
  url: string | null;
  /** its path within the site, with query and fragment */
  path: string;
}

/**
 * Where others find what a link leads to: under SITE_ADDRESS where the build was given one, otherwise where this copy
 * is, unless that is a local address or a file.
 * @param link absolute, or relative to the page
 * @param here the page’s own address
 * @param root a link to the site’s start
 */
export function placeOf(link: string, here: string, root: string, siteAddress: string): Place {
  const [start, to] = [new URL(root, here), new URL(link, here)];
  const isPublic = /^https?:$/.test(start.protocol) && !LOCAL_HOST.test(start.hostname);
  const site = siteAddress || (isPublic ? start.href : '');
  const path = `${to.pathname}${to.search}${to.hash}`.slice(start.pathname.length);
  return { url: site ? site + path : null, path: `/${path}` };
}

/** The same for the page that is open. */
export const placeHere = (link: string): Place =>
  placeOf(link, location.href, resolve('/'), import.meta.env.SITE_ADDRESS);

/** A place in running text: its address, or its path and the version of the data that it shows. */
export const placeInWords = ({ url, path }: Place, version: string): string =>
  url ?? `${path}, data version ${version}`;
