import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
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
import { PARTS, type Block, type Brief, type Run, type Section, type Table as BriefTable } from '#lib/brief/model.ts';
import { svgOf, type Figure } from '#lib/figures/scene.ts';
import type { Locale } from '#lib/model/locale.ts';

/** Makes the picture of a figure as the bytes of a PNG; a browser paints it, and Word shows it where it draws no SVG. */
export type MakePicture = (figure: Figure) => Promise<Uint8Array>;

/** What the renderer says itself: the running footer. */
export interface DocxWords {
  page: (n: string, of: string) => string;
}

// Faces that Word has on Windows and Mac, and that other programs have in the same widths; East Asian text needs its own.
const FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimSun' };
const HEADING_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimHei' };
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

/**
 * Spacing in twentieths of a point and lines of a height in parts of the type. The rule is always said, since LibreOffice
 * reads a bare number as a fixed height, and lines of a large size would touch.
 */
const lines = (after: number, height: number, before = 0) => ({
  before,
  after,
  line: Math.round(240 * height),
  lineRule: LineRuleType.AUTO
});

const FOOTNOTES = 'word/footnotes.xml';
const MARK_OF_SEPARATOR =
  /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g;

/** How many rows a table has at most that is not divided between pages. */
const WHOLE_TABLE = 8;

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
        ...(run.title ? { italics: true } : {}),
        ...(run.lang ? { language: languageOf(run.lang) } : {})
      })
    : new TextRun({ text: shown, noProof: true });
}

const languageOf = (lang: string) =>
  lang.startsWith('zh') || lang === 'ja' || lang === 'ko'
    ? { value: 'en-GB', eastAsia: { ja: 'ja-JP', ko: 'ko-KR' }[lang] ?? 'zh-CN' }
    : { value: lang === 'en' ? 'en-GB' : lang, eastAsia: 'zh-CN' };

const paragraph = (runs: readonly Run[], style: string, keepNext = false) =>
  new Paragraph({ style, keepNext, children: runs.map(inline) });

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
  // A short table stays on one page.
  const together = rows.length <= WHOLE_TABLE;
  const cell = (runs: readonly Run[], i: number, keepNext: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style: 'TableText',
          keepNext,
          ...(columns[i]?.number ? { alignment: AlignmentType.END } : {}),
          children: runs.map(inline)
        })
      ]
    });
  const header = columns.map(({ label }, i) => cell([{ kind: 'text', text: label }], i, true));
  const options: ITableOptions = {
    style: TABLE_STYLE,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      ...rows.map(
        (cells, row) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((runs, i) => cell(runs, i, together && row < rows.length - 1))
          })
      )
    ]
  };
  return new CaptionedTable(options, caption);
}

const caption = (text: string) => new Paragraph({ style: 'Caption', keepNext: true, text });

/** A figure under its caption: an SVG, with the PNG of the same for programs that draw none, and what it says in words. */
const picture = ({ width, height, title, alt, file }: Figure, svg: string, png: Uint8Array) =>
  new Paragraph({
    style: 'Figure',
    children: [
      new ImageRun({
        type: 'svg',
        data: strToU8(svg),
        fallback: { type: 'png', data: png },
        transformation: { width, height },
        altText: { name: file, title, description: alt }
      })
    ]
  });

async function block(of: Block, makePicture: MakePicture, last: boolean): Promise<(Paragraph | Table)[]> {
  if (of.kind === 'figure')
    return [caption(of.caption), picture(of.figure, svgOf(of.figure), await makePicture(of.figure))];
  // A table needs a paragraph after it, or Word sets the next one against its last line.
  if (of.kind === 'table') return [caption(of.caption), table(of), new Paragraph({ style: 'AfterTable' })];
  if (of.kind === 'list') return of.items.map((item) => paragraph(item, 'ListBullet'));
  // What introduces a list or table stays with it.
  return [paragraph(of.runs, of.small ? 'FigureNote' : 'BodyText', !last && !of.small)];
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

async function section(
  { heading, level, blocks }: Section,
  makePicture: MakePicture,
  newPage: boolean
): Promise<(Paragraph | Table)[]> {
  const parts: (Paragraph | Table)[] = [
    new Paragraph({ heading: HEADINGS[level], pageBreakBefore: newPage, text: heading })
  ];
  for (const [i, of] of blocks.entries()) parts.push(...(await block(of, makePicture, i === blocks.length - 1)));
  return parts;
}

/**
 * A brief as a Word document: title, headings, captions, tables and notes in styles that a template can replace, real
 * footnotes, figures with alternative text, repeated header rows, page numbers, A4, language and properties.
 * @param makePicture how a figure becomes a PNG
 * @throws Error of `makePicture`
 */
export async function briefDocx(
  brief: Brief,
  words: DocxWords,
  makePicture: MakePicture
): Promise<Uint8Array<ArrayBuffer>> {
  const { properties } = brief;
  const body: (Paragraph | Table)[] = [];
  // A brief on own lists is short: parts that begin on new pages would leave most of them empty.
  const parted = properties.release !== null;
  for (const part of PARTS)
    for (const [i, of] of brief.sections.filter((s) => s.part === part).entries())
      body.push(...(await section(of, makePicture, i === 0 && part !== 'front' && parted)));
  const [before = '', between = '', after = ''] = words.page('\u0000', '\u0000').split('\u0000');
  const document = new Document({
    title: brief.title,
    subject: properties.subject,
    creator: properties.creator,
    lastModifiedBy: properties.creator,
    description: properties.description,
    keywords: properties.keywords,
    ...(properties.release
      ? {
          customProperties: [
            { name: 'Data version', value: properties.release.version },
            { name: 'Data date', value: properties.release.date }
          ]
        }
      : {}),
    externalStyles: TABLE_STYLES,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 20, color: INK, language: LANGUAGE },
          paragraph: { spacing: lines(60, 1.08) }
        },
        title: {
          run: { font: HEADING_FONT, size: 38, bold: true, color: INK },
          paragraph: { spacing: lines(40, 1), keepNext: true }
        },
        heading1: {
          run: { font: HEADING_FONT, size: 26, bold: true, color: INK },
          paragraph: { spacing: lines(40, 1, 140), keepNext: true, outlineLevel: 0 }
        },
        heading2: {
          run: { font: HEADING_FONT, size: 23, bold: true, color: INK },
          paragraph: { spacing: lines(40, 1, 180), keepNext: true, outlineLevel: 1 }
        },
        heading3: {
          run: { font: HEADING_FONT, size: 20, bold: true, color: INK },
          paragraph: { spacing: lines(20, 1, 120), keepNext: true, outlineLevel: 2 }
        },
        footnoteText: { run: { size: 16 }, paragraph: { spacing: lines(0, 1) } },
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
          paragraph: { numbering: { reference: 'bullets', level: 0 }, spacing: lines(40, 1.08) }
        },
        {
          id: 'Subtitle',
          name: 'Subtitle',
          basedOn: 'Normal',
          quickFormat: true,
          run: { size: 17, color: '53605F' },
          paragraph: {
            spacing: lines(60, 1),
            border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 4, color: INK } }
          }
        },
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          quickFormat: true,
          run: { size: 18, bold: true },
          paragraph: { spacing: lines(40, 1, 100), keepNext: true }
        },
        { id: 'Figure', name: 'Figure', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: lines(40, 1) } },
        {
          id: 'FigureNote',
          name: 'Figure Note',
          basedOn: 'Normal',
          quickFormat: true,
          run: { size: 17 },
          paragraph: { spacing: lines(40, 1) }
        },
        {
          id: 'TableText',
          name: 'Table Text',
          basedOn: 'Normal',
          quickFormat: true,
          run: { size: 17 },
          paragraph: { spacing: lines(0, 1) }
        },
        {
          id: 'AfterTable',
          name: 'After Table',
          basedOn: 'Normal',
          run: { size: 8 },
          paragraph: { spacing: lines(40, 1) }
        }
      ]
    },
    numbering: {
      config: [
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
          new Paragraph({ style: 'Subtitle', text: brief.status }),
          ...body
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
