import { factById } from '#core/law/find-fact.ts'
import type { Language } from '#core/locale/locale.ts'
import { joinList } from '#core/locale/join-list.ts'
import { type Message, type Severity, formatMessage } from '#core/report/message.ts'
import { sourceLine } from '#core/report/source-line.ts'
import { type Finding, isFinding } from './finding.ts'

/** How the terminal shows a report. */
export type ReportStyle = {
  readonly language: Language
  /** Text of a file, for the line a message is about. */
  readonly textOf: (file: string) => string | undefined
  /** Colours a word by its severity, or gives it back as it is. */
  readonly paint: (severity: Severity, text: string) => string
}

/** One message: its place and words as everywhere, then the line with a caret, what it rests on and where to read more. */
export function messageText(message: Message, style: ReportStyle): string {
  const { language, textOf, paint } = style
  const [head = '', ...rest] = formatMessage(message, language).split('\n')
  const text = textOf(message.file)
  const finding = isFinding(message) ? message : undefined
  const shown = text === undefined ? undefined : sourceLine(text, message.place, finding?.span)
  const lines = [
    paint(message.severity, head),
    ...(shown ? [`      ${shown.line}`, `      ${paint(message.severity, shown.caret)}`] : []),
    ...(finding ? [`    ${finding.why[language]}`] : []),
    ...rest,
    ...(finding ? [`    ${seeLine(finding, language)}`] : []),
  ]
  return lines.join('\n')
}

/** `see FR-02, FR-09 (sources read in 2026-11): clausier rules fr-payment-cap` */
function seeLine({ facts, rule }: Finding, language: Language): string {
  const verb = `clausier rules ${rule}`
  if (facts.length === 0) return language === 'fr' ? `voir ${verb}` : `see ${verb}`
  const ids = joinList(
    facts.map(({ id }) => id),
    language,
  )
  const asOf = facts[0]?.asOf ?? ''
  const unsure = facts.some(({ id }) => factById(id)?.tag === 'G')
  if (language === 'fr')
    return `voir ${ids} (${unsure ? 'en partie non vérifié' : `sources lues en ${asOf}`}) : ${verb}`
  return `see ${ids} (${unsure ? 'partly unverified' : `sources read in ${asOf}`}): ${verb}`
}

/** Findings the author accepts: one line each, with the reason. */
export function allowedText(finding: Finding, language: Language): string {
  const { file, place, rule, allowed } = finding
  const word = language === 'fr' ? 'admis' : 'allowed'
  return `${file}:${place.line}:${place.column}  ${word}  ${rule}  ${allowed?.reason ?? ''}`
}

/** `2 errors, 1 warning, 3 infos, 1 allowed.` */
export function summaryText(
  messages: readonly Message[],
  documents: number,
  language: Language,
): string {
  const open = messages.filter((message) => !(isFinding(message) && message.allowed))
  const count = (severity: Severity) => open.filter((one) => one.severity === severity).length
  const parts = [
    counted(count('error'), language, words.error),
    counted(count('warning'), language, words.warning),
    counted(count('info'), language, words.info),
    counted(messages.length - open.length, language, words.allowed),
  ].filter((part) => part !== '')
  const read = counted(documents, language, words.document) || words.none[language]
  const end = parts.length > 0 ? parts.join(', ') : words.nothing[language]
  return `${read}${language === 'fr' ? ' : ' : ': '}${end}.`
}

function counted(n: number, language: Language, noun: Noun): string {
  if (n === 0) return ''
  const isOne = language === 'fr' ? n < 2 : n === 1
  return `${n} ${noun[language][isOne ? 0 : 1]}`
}

type Noun = Record<Language, readonly [one: string, many: string]>

const words = {
  document: { fr: ['document lu', 'documents lus'], en: ['document read', 'documents read'] },
  error: { fr: ['erreur', 'erreurs'], en: ['error', 'errors'] },
  warning: { fr: ['avertissement', 'avertissements'], en: ['warning', 'warnings'] },
  info: { fr: ['information', 'informations'], en: ['info', 'infos'] },
  allowed: { fr: ['constat admis', 'constats admis'], en: ['allowed', 'allowed'] },
  none: { fr: 'Aucun document lu', en: 'No document read' },
  nothing: { fr: 'rien à signaler', en: 'nothing to report' },
} as const
