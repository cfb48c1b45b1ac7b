import { Converter } from 'opencc-js/t2cn';
import { en } from '#lib/words/en/shared.ts';
import { topicsMessages } from '#lib/words/topics.ts';
import { zh } from '#lib/words/zh/shared.ts';
import { makeSearchIndex } from '#lib/search/make-index.ts';
import { CORE_LISTS, TOPICS } from '#lib/model/views.ts';
import { searchedPages } from './search-pages.server.ts';
import { records } from '#lib/records/shipped.server.ts';
import { shippedTopic } from '#lib/records/topics.server.ts';

/** The index of the search over the shipped tables. */
export const searchIndex = () =>
  makeSearchIndex({
    records,
    topics: TOPICS.map(shippedTopic),
    topicName: (theme) => ({
      en: topicsMessages('en').theme[theme] ?? theme,
      zh: topicsMessages('zh').theme[theme] ?? theme
    }),
    countryName: (country) => ({ en: en.country(country), zh: zh.country(country) }),
    pages: searchedPages(),
    coreLists: CORE_LISTS,
    simplify: Converter({ from: 't', to: 'cn' })
  });
