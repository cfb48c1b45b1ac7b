import type { CiteMessages } from '#lib/words/en/cite.ts';

/** The words around citations in Chinese. */
export const messages: CiteMessages = {
  heading: '引用方式',
  add: '请补上本页的完整网址和访问日期。',
  open: '查看全部引用格式',
  title: '引用本页',
  intro: (version) => `网址为本页当前网址，访问日期为今天，数据版本为${version}。`,
  introPath: (version) => `本站的此副本没有公开网址。引用中给出站内路径，访问日期为今天，数据版本为${version}。`,
  form: {
    chicago: 'Chicago（著者-出版年制）',
    apa: 'APA（第7版）',
    gbt7714: 'GB/T 7714—2015',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON'
  },
  copy: '复制',
  copyForm: (form) => `复制${form}格式`,
  copied: '已复制',
  copyFailed: '浏览器阻止了复制，请直接选取文字。',
  save: (ending) => `存为.${ending}文件`,
  close: '关闭',
  noDoi: '尚未注册DOI。作者为本项目，名称与数据包中所列一致。'
};
