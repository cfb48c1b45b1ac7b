import type { List } from '#lib/model/types.ts';
import { HTML_LANG, type Locale } from '#lib/model/locale.ts';
import { dataPackage } from '#lib/tables/schema.ts';

/** A step on the way to a page. */
export interface Crumb {
  name: string;
  /** address; absolute where the site’s address is known */
  href: string;
}

/** A file in which data can be had. */
export interface Distribution {
  href: string;
  type: string;
}

/** The part of a list that its data set says. */
export type DescribedList = Pick<
  List,
  'id' | 'kind' | 'title' | 'titleOriginal' | 'issuer' | 'published' | 'url' | 'language'
>;

const CONTEXT = 'https://schema.org';

/** The way from the start page to a page, the page itself last (https://schema.org/BreadcrumbList). */
export function breadcrumbList(crumbs: readonly Crumb[]): object {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: href }))
  };
}

const files = (distributions: readonly Distribution[]) =>
  distributions.map(({ href, type }) => ({ '@type': 'DataDownload', contentUrl: href, encodingFormat: type }));

const common = () => ({
  version: dataPackage.version,
  dateModified: dataPackage.created.slice(0, 10),
  license: dataPackage.licenses[0]?.path,
  creator: { '@type': 'Organization', name: dataPackage.contributors[0]?.title },
  isAccessibleForFree: true
});

/** The data set as a whole (https://schema.org/Dataset), from the data package. */
export function datasetOf(page: { href: string; distributions: readonly Distribution[] }): object {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': dataPackage.id,
    name: dataPackage.title,
    description: dataPackage.description,
    identifier: dataPackage.id,
    url: page.href,
    keywords: dataPackage.keywords,
    inLanguage: ['en', 'zh-Hans'],
    ...common(),
    distribution: files(page.distributions)
  };
}

const documentOf = (list: DescribedList) => ({
  '@type': 'CreativeWork',
  name: list.title,
  ...(list.titleOriginal && list.titleOriginal !== list.title ? { alternateName: list.titleOriginal } : {}),
  url: list.url,
  datePublished: list.published,
  inLanguage: list.language,
  publisher: { '@type': 'Organization', name: list.issuer }
});

/** One list as data: the document it transcribes (`isBasedOn`; a compiled list has none) and the set it is a part of. */
export function datasetOfList(
  list: DescribedList,
  page: { name: string; description: string; href: string; locale: Locale; distributions: readonly Distribution[] }
): object {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': `${dataPackage.id}#list/${list.id}`,
    name: page.name,
    description: page.description,
    identifier: `${dataPackage.id}#list/${list.id}`,
    url: page.href,
    inLanguage: HTML_LANG[page.locale],
    ...common(),
    isPartOf: { '@type': 'Dataset', '@id': dataPackage.id, name: dataPackage.title },
    ...(list.kind === 'official' ? { isBasedOn: documentOf(list) } : {}),
    distribution: files(page.distributions)
  };
}
