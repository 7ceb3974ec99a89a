import type { Language } from '#core/locale/locale.ts'

/** A number written in words, and how many words it takes. */
export type WordNumber = { readonly value: number; readonly length: number }

const frenchUnits = [
  'zero',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
]
const frenchTens: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
}
const englishUnits = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const englishTens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const firstWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set([...frenchUnits, ...Object.keys(frenchTens), 'une', 'cent']),
  en: new Set([...englishUnits, ...Object.keys(englishTens), 'a', 'hundred']),
}

/** True when a number in words may begin with a word; spares the look at what follows it. */
export function mayBeginNumber(word: string, language: Language): boolean {
  return firstWords[language].has(word)
}

/**
 * Reads a number from zero to 999 in words, with a half behind it if there is one: `quatre vingt onze`, `un et demi`,
 * `twenty one`, `one hundred and twenty`. Words are folded (no accents, no hyphens). An article alone (`un`, `une`, `one`) is
 * a number here; whoever asks decides whether it counts.
 */
export function numberInWords(
  words: readonly string[],
  language: Language,
): WordNumber | undefined {
  const whole = language === 'fr' ? frenchBelow1000(words) : englishBelow1000(words)
  if (!whole) return undefined
  const rest = words.slice(whole.length)
  const half = language === 'fr' ? ['et', 'demi'] : ['and', 'a', 'half']
  const hasHalf = half.every((word, at) => rest[at]?.startsWith(word))
  return hasHalf ? { value: whole.value + 0.5, length: whole.length + half.length } : whole
}

function frenchBelow1000(words: readonly string[]): WordNumber | undefined {
  const isHundred = (word: string | undefined) => word === 'cent' || word === 'cents'
  if (isHundred(words[0])) return plus(100, 1, frenchBelow100(words.slice(1)))
  const first = frenchBelow100(words)
  if (!first || first.value < 2 || first.value > 9 || !isHundred(words[first.length])) return first
  const length = first.length + 1
  return plus(first.value * 100, length, frenchBelow100(words.slice(length)))
}

function frenchBelow100(words: readonly string[]): WordNumber | undefined {
  const [first = '', second = '', third = ''] = words
  if (first === 'quatre' && second.startsWith('vingt'))
    return plus(80, 2, frenchUnit(words[2], 19, words[3]))
  const tens = frenchTens[first]
  if (tens === undefined) return frenchUnit(first, 19, second)
  const most = tens === 60 ? 19 : 9
  if (second === 'et') {
    const unit = frenchUnit(third, 11)
    const isJoined = unit && (unit.value === 1 || (unit.value === 11 && tens === 60))
    return isJoined ? { value: tens + unit.value, length: 3 } : { value: tens, length: 1 }
  }
  return plus(tens, 1, frenchUnit(second, most, third))
}

/** `un` to `seize`, and `dix sept` to `dix neuf`. */
function frenchUnit(word = '', most = 16, next = ''): WordNumber | undefined {
  if (word === 'une') return { value: 1, length: 1 }
  const value = frenchUnits.indexOf(word)
  if (value < 0) return undefined
  const after = value === 10 ? frenchUnits.indexOf(next) : -1
  if (after >= 7 && after <= 9 && most >= 17) return { value: 10 + after, length: 2 }
  return value <= most ? { value, length: 1 } : undefined
}

function englishBelow1000(words: readonly string[]): WordNumber | undefined {
  if (words[0] === 'hundred') return { value: 100, length: 1 }
  const isAHundred = words[0] === 'a' && words[1] === 'hundred'
  const first = isAHundred ? { value: 1, length: 1 } : englishBelow100(words)
  if (!first || first.value > 9 || words[first.length] !== 'hundred') return first
  const length = first.length + 1
  const joined = words[length] === 'and' && englishBelow100(words.slice(length + 1)) ? 1 : 0
  return plus(first.value * 100, length + joined, englishBelow100(words.slice(length + joined)))
}

function englishBelow100(words: readonly string[]): WordNumber | undefined {
  const tens = englishTens[words[0] ?? '']
  const unitAt = englishUnits.indexOf(words[tens === undefined ? 0 : 1] ?? '')
  if (tens === undefined) return unitAt < 0 ? undefined : { value: unitAt, length: 1 }
  return unitAt >= 1 && unitAt <= 9
    ? { value: tens + unitAt, length: 2 }
    : { value: tens, length: 1 }
}

function plus(value: number, length: number, rest: WordNumber | undefined): WordNumber {
  return rest && rest.value > 0
    ? { value: value + rest.value, length: length + rest.length }
    : { value, length }
}
