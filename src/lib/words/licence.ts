import type { Locale } from '#lib/model/locale.ts';

const IN: Record<Locale, Record<string, string>> = {
  en: {
    'us-government-work':
      'a work of the US government; not in copyright in the US. We did not check the document for a notice.',
    'OGL-UK-3.0': 'Open Government Licence v3.0',
    'CC-BY-4.0': 'compiled by this project, CC BY 4.0; the terms themselves are those of official texts',
    'eu-reuse-decision': 'reported as reusable under Decision 2011/833/EU; we have not seen the document’s own notice',
    'not-stated': 'not stated'
  },
  zh: {
    'us-government-work': '美国政府作品，在美国境内不受版权保护；文件中可能印有的声明未经核对。',
    'OGL-UK-3.0': '英国《开放政府许可证》第3.0版（Open Government Licence v3.0）',
    'CC-BY-4.0': '由本项目汇编，采用CC BY 4.0许可；所列术语出自官方文本',
    'eu-reuse-decision': '据称可依第2011/833/EU号决定再利用；未见文件自身的声明',
    'not-stated': '未说明'
  }
};

/** The terms of a list in words; the identifier itself where there are none for it. */
export const licenceWords = (locale: Locale, id: string): string => IN[locale][id] ?? id;
