import type { Language } from '#core/locale/locale.ts'

/** How many words before a word a negation still reaches it. */
const reach = 14

const negations: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:ne|n'\p{L}*|ni|non|sans|aucune?|jamais|pas|exclu(?:e|s|es|ent|t)?|exclusion|sauf|hors)$/u,
  en: /^(?:not|no|nor|neither|never|none|without|\p{L}+n't|non|excludes?|excluded|excluding|except|cannot)$/u,
}

/**
 * True when the words at `index` are denied in their sentence: a negation stands at most a few words before them
 * ("is not an employee", « ne perçoit ni salaire ni congés payés ») or right behind ("no salary", « le salaire n'est pas dû »).
 * Looks at one sentence and a bounded number of words, so it is cheap in any text.
 */
export function isDenied(text: string, index: number, length: number, language: Language): boolean {
  const negation = negations[language]
  const before = wordsOf(sentenceBefore(text, index)).slice(-reach)
  const behind = wordsOf(
    text.slice(index + length, index + length + 40).split(/[.;:!?\n]/)[0] ?? '',
  )
  return [...before, ...behind.slice(0, 2)].some((word) => negation.test(word))
}

/** What stands before a place in its sentence, some hundred signs at most. */
function sentenceBefore(text: string, index: number): string {
  const near = text.slice(Math.max(0, index - 200), index)
  return near.split(/[.;!?\n]/).at(-1) ?? ''
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')
}
