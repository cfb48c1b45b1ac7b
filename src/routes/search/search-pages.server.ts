import type { Links } from '#lib/urls/links.ts';
import { aboutMessages } from '#lib/words/about.ts';
import { accessibilityMessages } from '#lib/words/accessibility.ts';
import { messages as backgroundEn } from '#lib/words/en/background.ts';
import { messages as backgroundZh } from '#lib/words/zh/background.ts';
import { messages as briefEn } from '#lib/words/en/brief.ts';
import { messages as briefZh } from '#lib/words/zh/brief.ts';
import { chooserMessages } from '#lib/words/chooser.ts';
import { dataMessages } from '#lib/words/data.ts';
import { embedMessages } from '#lib/words/embed.ts';
import { en } from '#lib/words/en/shared.ts';
import { entriesMessages } from '#lib/words/entries.ts';
import { comparedMessages } from '#lib/words/compared.ts';
import { whoNamesWhatMessages } from '#lib/words/who-names-what.ts';
import { glanceMessages } from '#lib/words/glance.ts';
import { customViewMessages } from '#lib/words/custom-view.ts';
import { historyMessages } from '#lib/words/history.ts';
import { listsMessages } from '#lib/words/lists.ts';
import { matrixDescription } from '#lib/words/matrix-head.ts';
import { methodMessages } from '#lib/words/method.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Messages } from '#lib/words/index.ts';
import { overlapsMessages } from '#lib/words/overlaps.ts';
import { topicsMessages } from '#lib/words/topics.ts';
import { helpMessages } from '#lib/words/workbench-help.ts';
import { workbenchMessages } from '#lib/words/workbench.ts';
import { zh } from '#lib/words/zh/shared.ts';
import type { IndexedPage } from '#lib/search/search-index.ts';

/** A page that the search finds: its link (one without arguments), and what it is called and about in a language. */
interface SearchedPage {
  link: keyof Links;
  words: (locale: Locale, m: Messages) => { title: string; text: string };
}

const described = ({ title, description }: { title: string; description: string }) => ({ title, text: description });

/** The pages of the site that are no list, entry, topic or overlap. A new page is one line here. */
const PAGES: readonly SearchedPage[] = [
  { link: 'home', words: (locale, m) => ({ title: m.site.nav.matrix, text: matrixDescription[locale].first }) },
  {
    link: 'anyLists',
    words: (locale) => ({ title: customViewMessages(locale).title, text: chooserMessages(locale).freeNote })
  },
  { link: 'glance', words: (locale) => described(glanceMessages(locale)) },
  { link: 'whoNamesWhat', words: (locale) => described(whoNamesWhatMessages(locale)) },
  { link: 'compared', words: (locale) => described(comparedMessages(locale)) },
  { link: 'overlaps', words: (locale) => described(overlapsMessages(locale)) },
  { link: 'lists', words: (locale) => described(listsMessages(locale)) },
  { link: 'entries', words: (locale) => described(entriesMessages(locale).index) },
  { link: 'topics', words: (locale) => described(topicsMessages(locale)) },
  { link: 'history', words: (locale) => described(historyMessages(locale)) },
  { link: 'background', words: (locale) => described(locale === 'zh' ? backgroundZh : backgroundEn) },
  { link: 'brief', words: (locale) => described(locale === 'zh' ? briefZh : briefEn) },
  { link: 'data', words: (locale) => described(dataMessages(locale)) },
  { link: 'workbench', words: (locale) => described(workbenchMessages(locale)) },
  { link: 'workbenchHelp', words: (locale) => described(helpMessages(locale)) },
  { link: 'embed', words: (locale) => described(embedMessages(locale)) },
  { link: 'method', words: (locale) => described(methodMessages(locale)) },
  {
    link: 'differences',
    words: (locale) => {
      const { pageHeading, pageDescription } = methodMessages(locale).differences;
      return { title: pageHeading, text: pageDescription };
    }
  },
  {
    link: 'challenges',
    words: (locale) => {
      const { pageHeading, pageDescription } = methodMessages(locale).challenge;
      return { title: pageHeading, text: pageDescription };
    }
  },
  { link: 'about', words: (locale) => described(aboutMessages(locale)) },
  { link: 'accessibility', words: (locale) => described(accessibilityMessages(locale)) }
];

/** Those pages in both languages, as the index holds them. */
export const searchedPages = (): IndexedPage[] =>
  PAGES.map(({ link, words }) => {
    const [inEnglish, inChinese] = [words('en', en), words('zh', zh)];
    return {
      link,
      title: { en: inEnglish.title, zh: inChinese.title },
      text: { en: inEnglish.text, zh: inChinese.text }
    };
  });
