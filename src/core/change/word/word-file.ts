import { strToU8, zipSync } from 'fflate'
import type { MarkedPart } from '#core/change/redline/marked.ts'
import { paperOf } from '#core/locale/locale.ts'
import { type Desk, type Sheet, commentXml, documentXml, footerXml } from './document-xml.ts'
import { stylesXml } from './styles-xml.ts'
import { escapeXml, xml, xmlHead } from './xml.ts'

/** A text as a Word file is made from it. */
export type WordText = {
  readonly parts: readonly MarkedPart[]
  readonly title: string
  /** Who the file and its revisions are by. */
  readonly author: string
  /** ISO instant of the revisions. */
  readonly date?: string
  /** Governing law, for the size of the paper. */
  readonly law: string
  /** Words at the foot of each page, and the word for page. */
  readonly foot: { readonly words: string; readonly page: string }
  /** A comment beside the title, a line each; none when empty. */
  readonly comment: readonly string[]
  /** What a reader of this file finds it again by: names and short values. */
  readonly properties: Readonly<Record<string, string>>
}

/**
 * A Word file (Office Open XML) of a text, its changes as tracked changes that Word and LibreOffice can accept or reject.
 * Written without a library: none of those at hand can mark rows of tables or moves, or writes the same bytes twice.
 * The same text gives the same bytes.
 */
export function wordFile(text: WordText): Uint8Array {
  const sheet = sheets[paperOf(text.law)]
  const { desk, links } = openDesk(text)
  const hasComment = text.comment.length > 0
  const document = documentXml(text.parts, sheet, desk, hasComment)
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(hasComment),
    '_rels/.rels': relationships(packageLinks),
    'docProps/core.xml': coreProperties(text),
    'docProps/custom.xml': customProperties(text.properties),
    'word/document.xml': document,
    'word/styles.xml': stylesXml(text.parts[0]?.locale ?? 'en-GB', sheet.width - 2 * sheet.margin),
    'word/settings.xml': settings,
    'word/footer1.xml': footerXml(text.foot.words, text.foot.page),
    ...(hasComment && {
      'word/comments.xml': commentXml(text.comment, text.author, instant(text.date)),
    }),
    'word/_rels/document.xml.rels': relationships([...partLinks(hasComment), ...links()]),
  }
  const entries = Object.entries(files).map(([path, content]) => [path, strToU8(content)] as const)
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: fixedTime })
}

/** The earliest a zip can say, without a zone: files of the same text are the same. */
const fixedTime = '1980-01-01T00:00:00'

const sheets: Readonly<Record<'A4' | 'Letter', Sheet>> = {
  A4: { width: 11_906, height: 16_838, margin: 1417 },
  Letter: { width: 12_240, height: 15_840, margin: 1440 },
}

/** Hands out numbers, revisions and links, and keeps the links for the file's relationships. */
function openDesk({ author, date }: WordText): { desk: Desk; links: () => Link[] } {
  const found = new Map<string, string>()
  let last = 0
  const nextId = () => ++last
  const desk: Desk = {
    nextId,
    revise: () => ({ 'w:id': nextId(), 'w:author': author, 'w:date': instant(date) }),
    link: (url) => {
      const id = found.get(url) ?? `rLink${found.size + 1}`
      found.set(url, id)
      return id
    },
  }
  const links = () =>
    [...found].map(
      ([target, id]): Link => ({ id, type: `${office}/hyperlink`, target, isExternal: true }),
    )
  return { desk, links }
}

/** Word reads instants without fractions; with an offset some versions do not, so it is told in UTC. */
function instant(date: string | undefined): string | undefined {
  return date && new Date(date).toISOString().replace(/\.\d+Z$/u, 'Z')
}

type Link = {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal?: true
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

const packageLinks: readonly Link[] = [
  { id: 'rDocument', type: `${office}/officeDocument`, target: 'word/document.xml' },
  {
    id: 'rCore',
    type: `${packages}/relationships/metadata/core-properties`,
    target: 'docProps/core.xml',
  },
  { id: 'rCustom', type: `${office}/custom-properties`, target: 'docProps/custom.xml' },
]

function partLinks(hasComment: boolean): Link[] {
  return [
    { id: 'rStyles', type: `${office}/styles`, target: 'styles.xml' },
    { id: 'rSettings', type: `${office}/settings`, target: 'settings.xml' },
    { id: 'rFooter', type: `${office}/footer`, target: 'footer1.xml' },
    ...(hasComment
      ? [{ id: 'rComments', type: `${office}/comments`, target: 'comments.xml' }]
      : []),
  ]
}

function relationships(links: readonly Link[]): string {
  const all = links.map(({ id, type, target, isExternal }) =>
    xml('Relationship', {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: isExternal ? 'External' : undefined,
    }),
  )
  return xmlHead + xml('Relationships', { xmlns: `${packages}/relationships` }, ...all)
}

function contentTypes(hasComment: boolean): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const types: [part: string, type: string][] = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/settings.xml', `${word}.settings+xml`],
    ['/word/footer1.xml', `${word}.footer+xml`],
    ...(hasComment ? [['/word/comments.xml', `${word}.comments+xml`] as [string, string]] : []),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ]
  return (
    xmlHead +
    xml(
      'Types',
      { xmlns: `${packages}/content-types` },
      xml('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...types.map(([PartName, ContentType]) => xml('Override', { PartName, ContentType })),
    )
  )
}

/** What a counterparty changes is tracked from the first word on. */
const settings =
  xmlHead +
  xml(
    'w:settings',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    '<w:trackRevisions/>',
    xml(
      'w:compat',
      {},
      xml('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
  )

function coreProperties({ title, author, date }: WordText): string {
  const stamp = instant(date)
  return (
    xmlHead +
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packages}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      xml('dc:title', {}, escapeXml(title)),
      xml('dc:creator', {}, escapeXml(author)),
      stamp ? xml('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, stamp) : '',
    )
  )
}

function customProperties(properties: WordText['properties']): string {
  const all = Object.entries(properties).map(([name, value], index) =>
    xml(
      'property',
      { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name },
      xml('vt:lpwstr', {}, escapeXml(value)),
    ),
  )
  const names = {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  }
  return xmlHead + xml('Properties', names, ...all)
}
