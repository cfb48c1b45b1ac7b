import { readFileSync } from 'node:fs';
import { agreementOn, jointJudgements, QUESTIONS, type Question } from '#lib/crosswalk/agreement.ts';
import type { Judgement } from '#lib/crosswalk/types.ts';
import { readTables, type TableTexts } from '#lib/tables/read-tables.ts';
import { schemaOf, TABLE_NAMES } from '#lib/tables/schema.ts';

const folder = new URL('../data/', import.meta.url);
const tables = readTables(
  Object.fromEntries(TABLE_NAMES.map((n) => [n, readFileSync(new URL(schemaOf(n).path, folder), 'utf8')])) as TableTexts
);
const top = new Set(tables.entries.filter((e) => e.parent === null).map((e) => e.id));
const [first = '', second = ''] = [...new Set(tables.codings.map((j) => j.coder))];
const of = (coder: string) =>
  tables.codings.filter((j) => j.round === 1 && j.coder === coder && top.has(j.subject) && top.has(j.object));
const joint = jointJudgements(of(first), of(second));
const seen = ([a, b]: [Judgement, Judgement]) => a.relation !== 'none' || b.relation !== 'none';
const sets: [string, [Judgement, Judgement][]][] = [
  ['all pairs', joint],
  ...tables.assessed
    .filter((a) => a.level === 'top')
    .map((a): [string, [Judgement, Judgement][]] => [
      `${a.subjectList} and ${a.objectList}`,
      joint.filter(([j]) => j.subject.startsWith(`${a.subjectList}:`) && j.object.startsWith(`${a.objectList}:`))
    ]),
  ['pairs where either saw an overlap', joint.filter(seen)]
];

const f = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : 'undefined');
console.log(
  `Round 1, ${first} and ${second}, top-level pairs. Two coders of one kind agree more easily than two people would.`
);
for (const [name, pairs] of sets) {
  console.log(`\n${name} (${pairs.length})`);
  for (const question of Object.keys(QUESTIONS) as Question[]) {
    if (question === 'overlap' && name.startsWith('pairs')) continue;
    const a = agreementOn(question, pairs);
    const { low, high } = a.alphaInterval;
    console.log(
      `  ${question.padEnd(9)} agreement ${(a.percent * 100).toFixed(1)} %, kappa ${f(a.kappa)}, alpha ${f(a.alpha)} (95 %: ${f(low)} to ${f(high)})`
    );
    console.log(
      `            ${QUESTIONS[question].categories.map((c, i) => `${c} ${((a.prevalence[i] ?? 0) * 100).toFixed(1)} %`).join(', ')}`
    );
    console.log(`            confusion ${JSON.stringify(a.confusion)}`);
  }
}
