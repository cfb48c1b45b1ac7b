/**
 * Abbreviations and other names, ours, each with what it stands for in the labels. They help finding only: an entry
 * whose labels hold one of the phrases is found by the other name too.
 */
export const ALIASES: readonly { name: string; phrases: readonly string[] }[] = [
  { name: 'AI', phrases: ['artificial intelligence', '人工智能'] },
  { name: 'AGI', phrases: ['artificial general intelligence', 'general artificial intelligence', '通用人工智能'] },
  { name: 'GenAI', phrases: ['generative artificial intelligence', 'generative ai', '生成式人工智能'] },
  { name: 'ML', phrases: ['machine learning', '机器学习'] },
  { name: 'IT', phrases: ['information technology', '信息技术'] },
  { name: '6G', phrases: ['sixth-generation mobile', '第六代移动通信'] },
  { name: 'IoT', phrases: ['internet of things', '物联网'] },
  { name: 'HPC', phrases: ['high performance computing', 'high-performance computing', '高性能计算'] },
  { name: 'BCI', phrases: ['brain-computer interface', '脑机接口'] },
  { name: 'HMI', phrases: ['human-machine interface', '人机接口', '人机交互'] },
  { name: 'PNT', phrases: ['positioning, navigation', '定位、导航'] },
  { name: 'UAV', phrases: ['drone', 'uncrewed', 'unmanned aerial', '无人机', '无人系统'] },
  { name: 'EV', phrases: ['electric vehicle', 'new energy vehicle', '新能源汽车', '电动汽车'] },
  { name: 'chip', phrases: ['semiconductor', 'integrated circuit', 'microelectronics'] },
  { name: '芯片', phrases: ['半导体', '集成电路', '微电子'] },
  { name: 'synbio', phrases: ['synthetic biology', 'engineering biology', '合成生物', '工程生物'] }
];
