import { Parser } from 'htmlparser2';
import type { DocumentLine, OfficialDocument } from '#lib/model/official-document.ts';

/** Elements whose text stands in the line of what is around them. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' '
  )
);
/** Elements whose text is no part of the document. */
const LEFT_OUT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'select', 'button']);

/**
 * The lines of an HTML document: one for each block, list item, heading and table cell. What is hidden, and its navigation,
 * is left out.
 */
export function readHtml(html: string): OfficialDocument {
  const lines: DocumentLine[] = [];
  let text = '';
  let begins: boolean | null = true;
  let [title, heading] = ['', ''];
  const open: { name: string; out: boolean }[] = [];
  const within = (name: string) => open.some((element) => element.name === name);
  const end = (next: boolean | null) => {
    if (text.trim()) lines.push({ text, page: null, begins });
    // Of a break within a block and the end of a block, the latter decides.
    begins = text.trim() === '' && begins === true ? true : next;
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const out = open.at(-1)?.out === true || LEFT_OUT.has(name) || 'hidden' in attributes;
        if (name === 'br') end(null);
        else if (!INLINE.has(name)) end(true);
        open.push({ name, out });
      },
      ontext(part) {
        if (within('title') && !within('body')) title += part;
        else if (open.at(-1)?.out !== true && !within('head')) {
          text += part;
          if (within('h1')) heading += part;
        }
      },
      onclosetag(name) {
        while (open.length > 0 && open.pop()?.name !== name);
        if (name !== 'br' && !INLINE.has(name)) end(true);
      }
    },
    { decodeEntities: true }
  );
  parser.write(html);
  parser.end();
  end(true);
  const said = (heading.trim() || title).replace(/\s+/g, ' ').trim();
  return { lines, title: said || (lines[0]?.text.replace(/\s+/g, ' ').trim() ?? ''), emptyPages: [] };
}
