import { Converter } from 'opencc-js/t2cn';
import { en } from '#lib/messages/en.ts';
import { topicsMessages } from '#lib/messages/topics/index.ts';
import { zh } from '#lib/messages/zh.ts';
import { makeSearchIndex } from '#lib/search/make-index.ts';
import { CORE_LISTS, THEMES } from '#lib/views.ts';
import { searchedPages } from './search-pages.ts';
import { crosswalk, tables } from './tables.ts';
import { shippedTopic } from './topics.ts';

/** The index of the search over the shipped tables. */
export const searchIndex = () =>
  makeSearchIndex({
    tables,
    crosswalk,
    topics: THEMES.map(shippedTopic),
    topicName: (theme) => ({
      en: topicsMessages('en').theme[theme] ?? theme,
      zh: topicsMessages('zh').theme[theme] ?? theme
    }),
    countryName: (country) => ({ en: en.country(country), zh: zh.country(country) }),
    pages: searchedPages(),
    coreLists: CORE_LISTS,
    simplify: Converter({ from: 't', to: 'cn' })
  });
