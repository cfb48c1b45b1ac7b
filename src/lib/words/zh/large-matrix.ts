import type { LargeMatrixMessages } from '#lib/words/en/large-matrix.ts';

export const messages: LargeMatrixMessages = {
  table: (rows, columns) => `行${rows}个条目，列${columns}个条目。可滚动，也可用方向键。映射的全部条目对见下方文件。`,
  list: (rows, columns) => `${rows}个条目及其在${columns}个条目中的对应条目。映射的全部条目对见下方文件。`,
  paper: (from, to, rows, columns) =>
    `矩阵过大，无法完整打印。此处为${rows}行中的第${from.row + 1}～${to.row + 1}行、${columns}列中的第${from.column + 1}～${to.column + 1}列。`,
  part: '清单的一部分',
  partOf: (from, to) => (from === to ? `第${from}个` : `第${from}～${to}个`),
  before: '上一部分',
  next: '下一部分'
};
