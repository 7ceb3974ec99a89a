const units = [
  'zéro',
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
  'dix-sept',
  'dix-huit',
  'dix-neuf',
]
const tens = [
  '',
  'dix',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

/** French as in France, without accents: `deux cent quatre-vingt-onze`. */
export function french(n: number): string {
  if (n >= 100) {
    const hundreds = Math.floor(n / 100)
    const rest = n % 100
    const head = hundreds === 1 ? 'cent' : `${units[hundreds]} cent${rest ? '' : 's'}`
    return plain(rest ? `${head} ${french(rest)}` : head)
  }
  if (n < 20) return plain(units[n] ?? '')
  const ten = Math.floor(n / 10)
  const unit = ten === 7 || ten === 9 ? (n % 10) + 10 : n % 10
  const head = tens[ten] ?? ''
  if (unit === 0) return ten === 8 ? `${head}s` : head
  const joins = (unit === 1 || unit === 11) && ten < 8
  return joins ? `${head} et ${units[unit]}` : `${head}-${units[unit]}`
}

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '')

const ones = [
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
const decades = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
]

/** British English: `two hundred and ninety-one`. */
export function english(n: number): string {
  if (n >= 100) {
    const rest = n % 100
    return `${ones[Math.floor(n / 100)]} hundred${rest ? ` and ${english(rest)}` : ''}`
  }
  if (n < 20) return ones[n] ?? ''
  return n % 10
    ? `${decades[Math.floor(n / 10)]}-${ones[n % 10]}`
    : (decades[Math.floor(n / 10)] ?? '')
}
