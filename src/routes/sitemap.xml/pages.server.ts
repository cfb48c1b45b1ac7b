// The same files the build makes its pages from, so that a new page is here without anybody’s doing.
const PAGES = import.meta.glob('/src/routes/**/+page.svelte');
const ENTRIES = import.meta.glob<() => Params[] | Promise<Params[]>>('/src/routes/**/+page{.server,}.ts', {
  import: 'entries'
});

type Params = Record<string, string>;

/** A page of the site, in no language yet. */
export interface SitePage {
  /** id of its route, as in `page.route.id` */
  route: string;
  params: Params;
}

/** Pages for frames of other sites and the page of what is not kept: no reader looks for them, and they say noindex. */
const NOT_SOUGHT = /\/(?:embed\/.+|offline)$/;

/**
 * Every page the build makes that a reader may look for: each route once, or once for each of its `entries`.
 * @throws Error if a route has parameters of its own and no `entries` to fill them
 */
export async function sitePages(): Promise<SitePage[]> {
  const found = await Promise.all(
    Object.keys(PAGES).map(async (file): Promise<SitePage[]> => {
      const folder = file.slice(0, file.lastIndexOf('/'));
      const route = folder.slice('/src/routes'.length) || '/';
      if (NOT_SOUGHT.test(route)) return [];
      if (!route.replace('[[lang=lang]]', '').includes('[')) return [{ route, params: {} }];
      for (const name of [`${folder}/+page.server.ts`, `${folder}/+page.ts`]) {
        const entries = await ENTRIES[name]?.();
        if (entries) return (await entries()).map((params) => ({ route, params }));
      }
      throw new Error(`${route} has parameters, but its +page.server.ts says no entries.`);
    })
  );
  return found.flat();
}
