import type { Language } from '#core/locale/locale.ts'
import type { Condition } from '#core/contract/content.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { lawName } from './law-names.ts'
import { type PreviewWords, codeWord, labelOf } from './preview-words.ts'

/**
 * What a `<When>` asks, as a reader would say it: `si ‹Base des pénalités de retard› = ‹contract-rate›`,
 * `unless the governing law is: France or Belgium`. A flag is asked about; any other term is there or not.
 */
export function conditionWords(
  condition: Condition,
  language: Language,
  words: PreviewWords,
): string {
  const asked = [
    ...askedOfContract(condition, language, words),
    ...askedOfTerm(condition, language, words),
  ]
  const [first] = asked
  if (asked.length === 1 && first) return condition.not ? first.no : first.yes
  const { and, except } = joints[language]
  const all = asked.map(({ yes }) => yes).join(and)
  return condition.not ? `${except} ${all}` : all
}

/** True when one condition is the other turned around: the second then reads "otherwise". */
export function isOpposite(a: Condition, b: Condition): boolean {
  return a.not !== b.not && JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))
}

/** One thing asked, as it is and turned around. */
type Asked = { readonly yes: string; readonly no: string }

function askedOfContract(
  { law, clause, lang }: Condition,
  language: Language,
  { titles }: PreviewWords,
): Asked[] {
  const joint = joints[language]
  const asked: Asked[] = []
  if (law)
    asked.push(
      isSo(`${joint.law} ${law.map((code) => lawName(code, language)).join(joint.or)}`, language),
    )
  if (clause)
    asked.push(
      isThere(`${joint.clause} ${quote(titles.get(clause)?.[language] ?? clause)}`, language),
    )
  if (lang) asked.push(isSo(joint[lang], language))
  return asked
}

function askedOfTerm(condition: Condition, language: Language, words: PreviewWords): Asked[] {
  const { value, is } = condition
  if (value === undefined) return []
  const label = quote(labelOf(value, language, words))
  const codes = is === undefined ? condition.in : [is]
  if (!codes) return [isFlag(value) ? isSo(label, language) : isThere(label, language)]
  const { or, true: yes, false: no } = joints[language]
  const plain: Record<string, string> = { true: yes, false: no }
  const read = codes.map((code) =>
    quote(codeWord(value, code, language, words) ?? plain[code] ?? code),
  )
  return [isSo(`${label} = ${read.join(or)}`, language)]
}

function isSo(what: string, language: Language): Asked {
  return { yes: `${joints[language].if} ${what}`, no: `${joints[language].unless} ${what}` }
}

/** "With" and "without" need no agreement in gender or number. */
function isThere(what: string, language: Language): Asked {
  return { yes: `${joints[language].with} ${what}`, no: `${joints[language].without} ${what}` }
}

function isFlag(path: string): boolean {
  return coverShape(path)?.kind?.kind === 'yes or no'
}

function quote(text: string): string {
  return `‹${text}›`
}

function inOrder({ value, is, law, clause, lang, ...rest }: Condition): unknown[] {
  return [value, is, rest.in, law, clause, lang]
}

const joints = {
  fr: {
    if: 'si',
    unless: 'sauf si',
    except: 'sauf',
    with: 'avec',
    without: 'sans',
    and: ' et ',
    or: ' ou ',
    true: 'oui',
    false: 'non',
    law: 'le droit applicable est :',
    clause: 'la clause',
    fr: 'le texte est en français',
    en: 'le texte est en anglais',
  },
  en: {
    if: 'if',
    unless: 'unless',
    except: 'except',
    with: 'with',
    without: 'without',
    and: ' and ',
    or: ' or ',
    true: 'yes',
    false: 'no',
    law: 'the governing law is:',
    clause: 'the clause',
    fr: 'the text is in French',
    en: 'the text is in English',
  },
} as const
