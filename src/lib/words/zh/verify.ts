import type { EditionCount } from '#lib/model/wording-check.ts';
import type { VerifyMessages } from '#lib/words/en/verify.ts';
import { date } from './phrases.ts';

const found = (e: EditionCount, name: string) => `${name}的${e.total}个条目中的${e.found}个`;

export const messages: VerifyMessages = {
  unreadable: {
    encrypted: '该PDF文件需要密码。请另存一份无密码的副本后再选择。',
    scanned: '该PDF文件没有文字，可能是逐页的扫描图像。请选择含文字的副本，或经文字识别的副本；识别结果须人工核对。',
    damaged: '该PDF文件已损坏或不完整，无法读取。',
    kind: '该文件不是PDF、HTML或纯文本文件。请另存为其中一种格式。',
    empty: '该文件没有文字。'
  },
  other: (name, own, asked, of) =>
    `该文件属于另一版本：是${name}，不是${asked}。文件中逐字列有${found(own, name)}，而${found(of, asked)}；仅见于一个版本的措辞，前者有${own.ownTotal}个中的${own.ownFound}个，后者有${of.ownTotal}个中的${of.ownFound}个。`,
  neither: (asked, of) =>
    `该文件不是${asked}，也不是本项目所知的其他版本。文件中逐字列有${found(of, asked)}；属于该清单的文件应至少列有四分之一，且不少于两个。`,
  edition: (name, of) =>
    `该文件是${name}：逐字列有${of.total}个条目中的${of.found}个${of.ownTotal < of.total ? `，其中措辞不见于其他版本的${of.ownTotal}个条目中有${of.ownFound}个` : ''}。`,
  emptyPages: (pages) => `第${pages.join('、')}页没有文字，其内容未核对。`,
  result: {
    'to-the-letter': '逐字一致',
    'with-differences': '有差异',
    'running-text': '仅见于行文',
    'not-found': '未找到'
  },
  counts: (n, total, caseDiffers) =>
    `${total}个条目中，逐字一致${n['to-the-letter']}个${caseDiffers > 0 ? `（其中${caseDiffers}个大小写不同）` : ''}，有差异${n['with-differences']}个，仅见于行文${n['running-text']}个，未找到${n['not-found']}个。`,
  caseDiffers: '大小写不同',
  inEnumeration: '见于列举',
  inSentence: '见于句中',
  page: (page) => `第${page}页`,
  columns: { entry: '条目', result: '在文件中', difference: '差异' },
  deleted: '仅本项目条目有',
  inserted: '仅文件有',
  all: (n) => `显示全部${n}个条目`,
  extraHeading: '文件中有而条目中没有的',
  extraNone: '文件所列各项均见于条目。',
  caption: '各条目在文件中的情况',
  document: '文件',
  stated: (title, on) => `《${title.replace(/^《(.*)》$/, '$1')}》${on ? `，${date(on)}` : '，开头没有日期'}`,
  keep: {
    heading: '提交结果',
    text: '补丁把核对结果作为“已与官方文本核对”写入数据。提交前请逐行复核，并署名负责。报告以文字说明同样的内容。',
    name: '姓名',
    nameMissing: '请先填写姓名（最多100个字符）。',
    patch: '保存补丁',
    report: '保存报告',
    known: '数据中已有本次核对的全部记录。',
    noSum: '浏览器在此连接下不计算校验和，因此没有补丁。请通过https打开本站。'
  },
  report: {
    title: (list) => `${list}的文本与文件的核对结果`,
    list: '清单',
    data: '数据',
    dataVersion: (title, version, on) => `${title} ${version}，${date(on)}`,
    document: '文件',
    sum: 'SHA-256',
    noSum: '未计算',
    by: '核对人',
    nobody: '未署名',
    on: (name, on) => `${name}，${date(on)}`,
    entry: '条目',
    text: '文件',
    caution: '结果由程序得出，未比较次序和上下级关系，须由人逐行复核。'
  }
};
