/** The names of the topics in Chinese, by their id in the column `theme`. They are ours, and the only ones. */
export const TOPIC_NAMES: Readonly<Record<string, string>> = {
  'computing-ai': '计算与人工智能',
  chips: '芯片与微电子',
  quantum: '量子',
  'networks-data': '网络与数据',
  interfaces: '人机交互',
  robots: '机器人与自主系统',
  biology: '生物与健康',
  'materials-manufacturing': '材料与制造',
  'energy-environment': '能源与环境',
  'air-sea-space': '空天与海洋',
  'sensing-defence': '感知与国防',
  other: '其他'
};
