import type { PlaceNames } from './link-names.ts'
import { streamBody } from './pdf-draft.ts'

/** What a finished PDF says about itself. */
export type PdfFacts = {
  readonly title: string
  /** The provider. */
  readonly author: string
  /** The digest of the contract. */
  readonly subject: string
  readonly language: string
  /** The program: `Clausier 0.1.0`. */
  readonly creator: string
  /** The program and the browser that printed: `Clausier 0.1.0 (Chromium 153.0.8010.0)`. */
  readonly producer: string
  /** ISO date or instant; without it the PDF has no date. */
  readonly date?: string
  /** Where links inside the document lead, in words. */
  readonly places?: PlaceNames
  /** True for a PDF that is built to PDF/A-3B and PDF/UA-1, and says so. */
  readonly archival?: boolean
}

/** The document information dictionary. */
export function infoDictionary(facts: PdfFacts): string {
  const date = facts.date && pdfDate(facts.date)
  const entries = [
    `/Title ${pdfString(facts.title)}`,
    `/Author ${pdfString(facts.author)}`,
    `/Subject ${pdfString(facts.subject)}`,
    `/Creator ${pdfString(facts.creator)}`,
    `/Producer ${pdfString(facts.producer)}`,
    ...(date ? [`/CreationDate ${date}`, `/ModDate ${date}`] : []),
  ]
  return `<<${entries.join('\n')}>>`
}

/** The same facts as an XMP packet, as a stream object in bytes (Latin-1 string). */
export function metadataStream(facts: PdfFacts): string {
  const packet = Buffer.from(xmpPacket(facts), 'utf8').toString('latin1')
  return streamBody('/Type /Metadata\n/Subtype /XML', packet)
}

/** A PDF string: plain when it is plain ASCII, UTF-16 otherwise. */
export function pdfString(text: string): string {
  if (/^[ -~]*$/u.test(text)) return `(${text.replace(/[\\()]/gu, '\\$&')})`
  const units = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  return `<${units.toString('hex').toUpperCase()}>`
}

/** An ISO date or instant as a PDF writes it, always in UTC. */
export function pdfDate(iso: string): string {
  return `(D:${instant(iso).replace(/[-:T]/gu, '').replace('Z', '')}+00'00')`
}

/** `2026-12-18T00:00:00Z`; a date alone is its first second. */
function instant(iso: string): string {
  const time = new Date(iso)
  if (Number.isNaN(time.valueOf())) throw new Error(`Expected an ISO date, not ${iso}`)
  return `${time.toISOString().slice(0, 19)}Z`
}

function xmpPacket(facts: PdfFacts): string {
  const words = (name: string, value: string) =>
    `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></dc:${name}>`
  const date = facts.date && instant(facts.date)
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    words('title', facts.title),
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(facts.author)}</rdf:li></rdf:Seq></dc:creator>`,
    words('description', facts.subject),
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(facts.language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${escapeXml(facts.creator)}</xmp:CreatorTool>`,
    ...(date
      ? [`<xmp:CreateDate>${date}</xmp:CreateDate>`, `<xmp:ModifyDate>${date}</xmp:ModifyDate>`]
      : []),
    `<pdf:Producer>${escapeXml(facts.producer)}</pdf:Producer>`,
    '</rdf:Description>',
    ...(facts.archival ? [CLAIMS] : []),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`)
}

/** PDF/A asks that whatever it does not know itself, such as PDF/UA, is described on the spot. */
const CLAIMS = [
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>',
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 the document is built to</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property>',
  '</rdf:li></rdf:Bag></pdfaExtension:schemas>',
  '</rdf:Description>',
].join('\n')
