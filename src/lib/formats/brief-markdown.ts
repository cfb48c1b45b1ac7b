import type { Block, Brief, Run, Table } from '#lib/brief/model.ts';

/** Characters that Markdown would read as marks, and those that would read as HTML. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>|~]/g, '\\$&');

function inline(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'note') return `[^${run.number}]`;
      if (run.kind === 'address') return `<${run.url}>`;
      if (run.kind === 'record') return run.href ? `[${plain(run.shown)}](<${run.href}>)` : plain(run.shown);
      if (run.title) return `*${plain(run.text)}*`;
      if (!run.strong) return plain(run.text);
      // Marks close only at a word or bracket: before a Chinese letter a full stop within them would keep them open.
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)([\s.:。：？]*)$/s.exec(run.text) ?? [];
      return words ? `${before}**${plain(words)}**${after}` : run.text;
    })
    .join('')
    .trim();
}

function table({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `${plain(caption)}\n`,
    line(columns.map((c) => plain(c.label))),
    line(columns.map((c) => (c.number ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(inline)))
  ].join('\n');
}

function block(of: Block): string {
  if (of.kind === 'table') return table(of);
  // Markdown has no pictures of its own: what the figure shows is said in a table.
  if (of.kind === 'figure') return table(of.table);
  return of.kind === 'list' ? of.items.map((item) => `- ${inline(item)}`).join('\n') : inline(of.runs);
}

/**
 * A brief as Markdown with footnotes (`[^1]`) and tables, as GitHub, Pandoc and most editors read them. UTF-8, LF, one
 * newline at the end; the same brief gives the same text.
 */
export function briefMarkdown(brief: Brief): string {
  const parts = [
    `# ${plain(brief.title)}`,
    `*${plain(brief.status)}*`,
    ...brief.sections.flatMap((s) => [`${'#'.repeat(s.level + 1)} ${plain(s.heading)}`, ...s.blocks.map(block)]),
    `## ${plain(brief.notesHeading)}`,
    ...brief.notes.map((runs, i) => `[^${i + 1}]: ${inline(runs)}`)
  ];
  return `${parts.join('\n\n')}\n`;
}
