import type { WordFault } from '#core/change/word/read/open-word.ts'
import type { WordAuthor } from '#core/change/word/read/word-lines.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { type Language, type Words, localeOf } from '#core/locale/locale.ts'
import type { Proposal } from './match-lines.ts'
import type { WordProposals } from './read-proposals.ts'
import type { Unmapped } from './unmapped.ts'

/** What a terminal says under the redline of a Word file: who changed what, and what a redline cannot show. */
export function proposalLines(
  { proposals, unmapped, origin }: WordProposals,
  language: Language,
): string[] {
  const listed = (title: Words, lines: readonly string[]) =>
    lines.length > 0 ? ['', title[language], ...lines.map((line) => `  ${line}`)] : []
  const tracked = proposals.filter(({ isTracked }) => isTracked)
  const untracked = proposals.filter(({ isTracked }) => !isTracked)
  return [
    ...(origin === 'this-text' ? [] : ['', words[origin][language]]),
    ...listed(
      words.tracked,
      tracked.map((one) => proposalLine(one, language)),
    ),
    ...listed(
      words.untracked,
      untracked.map((one) => proposalLine(one, language)),
    ),
    ...listed(
      words.unmapped,
      unmapped.map((one) => unmappedLine(one, language)),
    ),
  ]
}

/** `7. Paiement, modifié : Bob Example, 5 janvier 2027` */
function proposalLine({ line, kind, by }: Proposal, language: Language): string {
  const where = line.heading || words.top[language]
  return said(
    `${where}, ${kinds[kind][language]}`,
    by.map((one) => authorWords(one, language)).join(' ; '),
    language,
  )
}

function unmappedLine({ kind, where, by, text }: Unmapped, language: Language): string {
  const at = [kinds[kind][language], where].filter(Boolean).join(', ')
  const more = [by ? authorWords(by, language) : '', text ? quoted(text, language) : '']
  return said(at, more.filter(Boolean).join(', '), language)
}

function said(what: string, more: string, language: Language): string {
  if (more === '') return what
  return language === 'fr' ? `${what} : ${more}` : `${what}: ${more}`
}

function authorWords({ author, date }: WordAuthor, language: Language): string {
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0]
  const day = iso && formatDate({ kind: 'date', iso }, localeOf(language, ''))
  return [author || words.nobody[language], ...(day ? [day] : [])].join(', ')
}

function quoted(text: string, language: Language): string {
  const short = text.length > 160 ? `${text.slice(0, 160)}…` : text
  return language === 'fr' ? `« ${short} »` : `“${short}”`
}

/** Why a file is not read, for who asked: what it is, and what to do. */
export const wordFaults: Readonly<
  Record<WordFault, { readonly why: Words; readonly remedy: Words }>
> = {
  'not-a-zip': {
    why: {
      fr: "Ce n'est pas un fichier Word, ou il est abîmé.",
      en: 'It is no Word file, or it is damaged.',
    },
    remedy: {
      fr: 'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.',
      en: 'Open it in Word or LibreOffice and save it as .docx.',
    },
  },
  'too-large': {
    why: {
      fr: 'Décompressé, il serait plus gros que tout contrat.',
      en: 'Unpacked it would be larger than any contract.',
    },
    remedy: {
      fr: 'Ôtez-en les images et les pièces jointes, et enregistrez-le à nouveau.',
      en: 'Remove pictures and attachments from it, and save it again.',
    },
  },
  'no-document': {
    why: {
      fr: "Il n'a pas de texte : c'est peut-être un fichier d'un autre genre.",
      en: 'It has no text: perhaps it is another kind of file.',
    },
    remedy: {
      fr: 'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.',
      en: 'Open it in Word or LibreOffice and save it as .docx.',
    },
  },
  ambiguous: {
    why: {
      fr: 'Il contient deux fois la même partie : deux lecteurs pourraient y voir deux textes.',
      en: 'It holds the same part twice, so that two readers may see two texts.',
    },
    remedy: {
      fr: "Ouvrez-le dans Word ou LibreOffice, regardez ce qu'il dit, et enregistrez-le à nouveau.",
      en: 'Open it in Word or LibreOffice, look at what it says, and save it again.',
    },
  },
  'declares-entities': {
    why: {
      fr: "Il déclare des entités, dont aucun fichier Word n'a besoin.",
      en: 'It declares entities, which no Word file needs.',
    },
    remedy: {
      fr: 'Ne vous y fiez pas ; demandez un fichier enregistré par Word ou LibreOffice.',
      en: 'Do not trust it; ask for a file saved by Word or LibreOffice.',
    },
  },
  'not-xml': {
    why: {
      fr: "Une de ses parties est abîmée, ou imbriquée plus profond qu'aucun document.",
      en: 'A part of it is damaged, or nested deeper than any document.',
    },
    remedy: {
      fr: 'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.',
      en: 'Open it in Word or LibreOffice and save it as .docx.',
    },
  },
}

const words = {
  'another-text': {
    fr: "Ce fichier a été fait à partir d'un autre texte du contrat ; « --from » nomme la révision envoyée.",
    en: 'This file was made from another text of the contract; --from names the revision that was sent.',
  },
  unknown: {
    fr: 'Ce fichier ne dit plus de quel texte il vient ; il est rapproché par ses mots.',
    en: 'This file no longer says which text it was made from; it is matched by its words.',
  },
  tracked: { fr: 'Changements suivis :', en: 'Tracked changes:' },
  untracked: {
    fr: 'Changements faits sans suivi :',
    en: 'Changes made without tracking:',
  },
  unmapped: {
    fr: 'Aussi dans le fichier, et pas dans la comparaison :',
    en: 'Also in the file, and not in the comparison:',
  },
  top: { fr: 'En tête du contrat', en: 'Top of the contract' },
  nobody: { fr: 'auteur inconnu', en: 'unknown author' },
} as const satisfies Record<string, Words>

const kinds: Readonly<Record<Proposal['kind'] | Unmapped['kind'], Words>> = {
  changed: { fr: 'modifié', en: 'changed' },
  deleted: { fr: 'supprimé', en: 'removed' },
  inserted: { fr: 'ajouté', en: 'added' },
  comment: { fr: 'Commentaire', en: 'Comment' },
  footnote: { fr: 'Note de bas de page', en: 'Footnote' },
  endnote: { fr: 'Note de fin', en: 'Endnote' },
  picture: { fr: 'Image', en: 'Picture' },
  'text-box': { fr: 'Zone de texte', en: 'Text box' },
  embedded: { fr: 'Objet incorporé', en: 'Embedded object' },
  formatting: { fr: 'Mise en forme modifiée', en: 'Formatting changed' },
  equation: { fr: 'Équation', en: 'Equation' },
  moved: {
    fr: 'Passage déplacé, comparé comme supprimé et ajouté',
    en: 'Passage moved, compared as removed and added',
  },
  'inserted-and-deleted': { fr: 'Ajouté puis retiré', en: 'Added and taken out again' },
  'header-or-footer': { fr: 'En-tête ou pied de page modifié', en: 'Header or footer changed' },
}
