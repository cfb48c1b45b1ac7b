import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImportedXmlComponent,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  StringContainer,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  TextRun,
  WidthType,
  type ITableOptions,
  type ParagraphChild
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, Brief, Run, Section, Table as BriefTable } from '#lib/brief/model.ts';
import type { Locale } from '#lib/model/locale.ts';

/** What the renderer says itself: the running footer. */
export interface DocxWords {
  page: (n: string, of: string) => string;
}

// Faces that Word has had on Windows and Mac for long; East Asian text needs its own.
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'SimSun' };
const HEADING_FONT = { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Cambria', eastAsia: 'SimHei' };
// Word knows Simplified Chinese as zh-CN; Latin letters in a Chinese text stay English for the spelling checker.
const LANGUAGE = { value: 'en-GB', eastAsia: 'zh-CN' };
/** Of the document as a whole, in its core properties. */
const DOCUMENT_LANGUAGE: Record<Locale, string> = { en: 'en-GB', zh: 'zh-Hans' };

const INK = '17201F';
const RULE = '7C8988';
const MM = 56.6929;
const PAGE = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
const MARGIN = { top: Math.round(12 * MM), bottom: Math.round(13 * MM), side: Math.round(15 * MM) };
const TEXT_WIDTH = PAGE.width - 2 * MARGIN.side;

const FOOTNOTES = 'word/footnotes.xml';
const MARK_OF_SEPARATOR =
  /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g;

const TABLE_STYLE = 'BriefTable';
const edge = (name: string, size: number, color: string) =>
  `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
/** Hairlines between rows, a stronger line around the header row: a style, so that Word users can change it at once. */
const TABLE_STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Brief Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>${edge('top', 6, INK)}${edge('bottom', 6, RULE)}${edge('insideH', 4, 'D5DBDB')}</w:tblBorders><w:tblCellMar><w:top w:w="4" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="4" w:type="dxa"/><w:right w:w="110" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${edge('bottom', 6, INK)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>`;

function inline(run: Run): ParagraphChild {
  if (run.kind === 'note') return new FootnoteReferenceRun(run.number);
  const link = run.kind === 'address' ? run.url : run.kind === 'record' ? run.href : null;
  const shown = run.kind === 'address' ? run.url : run.kind === 'record' ? run.shown : run.text;
  if (link)
    return new ExternalHyperlink({ link, children: [new TextRun({ text: shown, style: 'Hyperlink', noProof: true })] });
  return run.kind === 'text'
    ? new TextRun({
        text: run.text,
        ...(run.strong ? { bold: true } : {}),
        ...(run.lang ? { language: languageOf(run.lang) } : {})
      })
    : new TextRun({ text: shown, noProof: true });
}

const languageOf = (lang: string) =>
  lang.startsWith('zh') || lang === 'ja' || lang === 'ko'
    ? { value: 'en-GB', eastAsia: { ja: 'ja-JP', ko: 'ko-KR' }[lang] ?? 'zh-CN' }
    : { value: lang === 'en' ? 'en-GB' : lang, eastAsia: 'zh-CN' };

const paragraph = (runs: readonly Run[], style: string) => new Paragraph({ style, children: runs.map(inline) });

/** A table with a caption in its properties, which screen readers say; the library has no option for it. */
class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const properties = this.root.find((part) => part instanceof TableProperties);
    properties?.addChildElement(new ImportedXmlComponent('w:tblCaption', { 'w:val': caption }));
  }
}

function table({ caption, columns, rows }: BriefTable): Table {
  const widths = columns.map((c) => Math.round((TEXT_WIDTH * c.width) / 100));
  const cell = (runs: readonly Run[], i: number) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style: 'TableText',
          ...(columns[i]?.number ? { alignment: AlignmentType.END } : {}),
          children: runs.map(inline)
        })
      ]
    });
  const header = columns.map(({ label }, i) => cell([{ kind: 'text', text: label }], i));
  const options: ITableOptions = {
    style: TABLE_STYLE,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) }))
    ]
  };
  return new CaptionedTable(options, caption);
}

function block(of: Block): (Paragraph | Table)[] {
  // A table needs a paragraph after it, or Word sets the next one against its last line.
  if (of.kind === 'table') return [table(of), new Paragraph({ style: 'AfterTable' })];
  return of.kind === 'list' ? of.items.map((item) => paragraph(item, 'ListBullet')) : [paragraph(of.runs, 'BodyText')];
}

const section = ({ heading, level, blocks }: Section): (Paragraph | Table)[] => [
  new Paragraph({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, text: heading }),
  ...blocks.flatMap(block)
];

/**
 * A brief as a Word document: title and headings (numbered) as Word knows them, real footnotes, tables with a style and
 * repeated header rows, page numbers, A4, language and properties.
 */
export async function briefDocx(brief: Brief, words: DocxWords): Promise<Uint8Array<ArrayBuffer>> {
  const { properties } = brief;
  const [before = '', between = '', after = ''] = words.page('\u0000', '\u0000').split('\u0000');
  const document = new Document({
    title: brief.title,
    subject: properties.subject,
    creator: properties.creator,
    lastModifiedBy: properties.creator,
    description: properties.description,
    keywords: properties.keywords,
    customProperties: [
      { name: 'Data version', value: properties.version },
      { name: 'Data date', value: properties.date }
    ],
    externalStyles: TABLE_STYLES,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 18, color: INK, language: LANGUAGE },
          paragraph: { spacing: { after: 30, line: 228 } }
        },
        title: {
          run: { font: HEADING_FONT, size: 36, bold: true, color: INK },
          // Said in full, since LibreOffice reads a bare number as a fixed height, and two lines of this size would touch.
          paragraph: { spacing: { after: 60, line: 240, lineRule: LineRuleType.AUTO } }
        },
        heading1: {
          run: { font: HEADING_FONT, size: 24, bold: true, color: INK },
          paragraph: {
            numbering: { reference: 'headings', level: 0 },
            spacing: { before: 80, after: 16 },
            keepNext: true,
            outlineLevel: 0
          }
        },
        heading2: {
          run: { font: HEADING_FONT, size: 21, bold: true, color: INK },
          paragraph: {
            numbering: { reference: 'headings', level: 1 },
            spacing: { before: 120, after: 40 },
            keepNext: true,
            outlineLevel: 1
          }
        },
        footnoteText: { run: { size: 13 }, paragraph: { spacing: { after: 0, line: 204 } } },
        footnoteReference: { run: { superScript: true } },
        hyperlink: { run: { color: '0B4F5A', underline: {} } }
      },
      paragraphStyles: [
        { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', quickFormat: true },
        {
          id: 'ListBullet',
          name: 'List Bullet',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: { numbering: { reference: 'bullets', level: 0 }, spacing: { after: 20 } }
        },
        {
          id: 'Byline',
          name: 'Byline',
          basedOn: 'Normal',
          run: { color: '53605F' },
          paragraph: { spacing: { after: 120 } }
        },
        {
          id: 'TableText',
          name: 'Table Text',
          basedOn: 'Normal',
          run: { size: 15 },
          paragraph: { spacing: { after: 0, line: 204 } }
        },
        {
          id: 'AfterTable',
          name: 'After Table',
          basedOn: 'Normal',
          run: { size: 8 },
          paragraph: { spacing: { after: 40, line: 120 } }
        }
      ]
    },
    numbering: {
      config: [
        {
          reference: 'headings',
          levels: ['%1', '%1.%2'].map((text, level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text,
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 425, hanging: 425 } } }
          }))
        },
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 284, hanging: 227 } } }
            }
          ]
        }
      ]
    },
    footnotes: Object.fromEntries(
      brief.notes.map((runs, i) => [i + 1, { children: [paragraph(runs, 'FootnoteText')] }])
    ),
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: {
              top: MARGIN.top,
              bottom: MARGIN.bottom,
              left: MARGIN.side,
              right: MARGIN.side,
              footer: Math.round(6 * MM)
            }
          }
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.END,
                border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: 'D5DBDB' } },
                children: [
                  new TextRun({ text: `${brief.title}   `, size: 15 }),
                  new TextRun({
                    size: 15,
                    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
                  })
                ]
              })
            ]
          })
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: brief.title }),
          new Paragraph({ style: 'Byline', text: brief.byline }),
          ...brief.sections.flatMap(section)
        ]
      }
    ]
  });
  document.CoreProperties.addChildElement(new StringContainer('dc:language', DOCUMENT_LANGUAGE[brief.locale]));
  return withoutSeparatorMarks(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/**
 * Removes the note marks that the library (9.15.2, without an option against it) puts into the two lines above the
 * footnotes as well, where they would print as numbers.
 */
function withoutSeparatorMarks(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { [FOOTNOTES]: footnotes, ...files } = unzipSync(bytes);
  if (!footnotes) throw new Error(`The Word file has no ${FOOTNOTES}.`);
  const mended = strFromU8(footnotes).replaceAll(MARK_OF_SEPARATOR, '');
  return zipSync({ ...files, [FOOTNOTES]: strToU8(mended) }) as Uint8Array<ArrayBuffer>;
}
