import type { OfflineMessages } from '#lib/words/en/offline.ts';

/** Reading without a connection, in Chinese. */
export const messages: OfflineMessages = {
  newer: '已有新版本，您正在查看上一版本。',
  reload: '重新加载',
  offline: '当前没有网络连接，显示的是本机保存的内容。',
  close: '关闭',
  notKept: {
    title: '本机未保存',
    heading: '没有网络连接，本机也未保存此页',
    description: '没有网络连接且本机未保存所需页面时显示。',
    why: '打开过的页面断网后仍可在此浏览器中阅读。此页不在其中，或保存于本站较早的版本。这与该页的内容无关。',
    what: '请在联网后重试。以下页面可能已经保存：'
  },
  site: {
    heading: '离线阅读',
    intro: '打开过的页面会保存在此浏览器中，断网后仍可阅读。联网时，页面始终取自网站。阅读情况不会发送到任何地方。',
    whole: (files, size) => `整个网站连同数据共${files}个文件，在本机约占${size}；传输时经过压缩，流量更少。`,
    keep: (size) => `保存整个网站（${size}）`,
    goOn: '继续',
    cancel: '取消',
    progress: (files, of, size) => `已保存${files}个文件，共${of}个，${size}`,
    progressLabel: '已保存的文件',
    kept: (version) =>
      `整个网站已保存在本机，数据版本${version}。接受新版本后会重新获取。设备空间不足时，浏览器可能会清除所保存的内容。`,
    some: (files) => `本机目前已保存${files}个文件。`,
    remove: '删除已保存的页面',
    removed: '已删除，只保留未保存页面时显示的说明页。',
    cancelled: '已停止。已下载的文件仍然保存。',
    failed: {
      room: '设备空间不足。已下载的文件仍然保存。',
      version: '本站已有新版本。请重新加载此页后再试。',
      connection: '网络连接中断。已下载的文件仍然保存。'
    },
    cannot: '此浏览器在这里无法保存网站以供离线使用：不支持或禁用了Service Worker，或当前连接不安全。',
    noScript: '保存功能需要JavaScript，阅读则不需要。'
  }
};
