/** The names of the topics in English, by their id in the column `theme`. They are ours, and the only ones. */
export const TOPIC_NAMES: Readonly<Record<string, string>> = {
  'computing-ai': 'Computing and AI',
  chips: 'Chips and microelectronics',
  quantum: 'Quantum',
  'networks-data': 'Networks and data',
  interfaces: 'Human–machine interfaces',
  robots: 'Robots and autonomy',
  biology: 'Biology and health',
  'materials-manufacturing': 'Materials and manufacturing',
  'energy-environment': 'Energy and environment',
  'air-sea-space': 'Air, sea and space',
  'sensing-defence': 'Sensing and defence',
  other: 'Other'
};
