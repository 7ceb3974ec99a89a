/**
 * A value as somebody typed it over the one that was shown to them, written as a contract's file writes it: where
 * `900.00 EUR` stands and `900,00 €` was shown, `850 €` becomes `850.00 EUR`. Only the number may differ; it may also stand
 * alone. Nothing where there is more than one number, other words around it, or where another value was shown than stands
 * there now.
 * @param shown the value on the page, in the reader's language
 * @param standing the value in the file
 */
export function typedValue(typed: string, shown: string, standing: string): string | undefined {
  const [now, before, wanted] = [standing, shown, typed].map(withOneNumber)
  if (!now || !before || !wanted || Number(now.number) !== Number(before.number)) return undefined
  if (wanted.around !== '' && wanted.around !== before.around) return undefined
  const isMoney = /^#[A-Z]{3}$/u.test(now.around)
  return standing.replace(writtenNumber, isMoney ? withCents(wanted.number) : wanted.number)
}

const writtenNumber = /\d+(?:\.\d+)?/u
const typedNumber = /\d(?:[\s\u00a0\u202f.,'\u2019]?\d)*/gu

/** The only number of a text, as a file writes it, and the text around it without spaces. */
function withOneNumber(text: string): { number: string; around: string } | undefined {
  const [found, ...others] = text.matchAll(typedNumber)
  if (!found || others.length > 0) return undefined
  const around = text.replace(found[0], '#').replace(/[\s\u00a0\u202f]+/gu, '')
  return { number: plainNumber(found[0]), around: around === '#' ? '' : around }
}

/** `1 234,50`, `1,234.50`, `1'234.50` as `1234.50`. Three digits after a single sign are thousands. */
function plainNumber(written: string): string {
  const digits = written.replace(/[\s\u00a0\u202f'\u2019]/gu, '')
  const [, whole = digits, decimals] = /^(.*)[.,](\d{1,2}|\d{4,})$/u.exec(digits) ?? []
  const units = whole.replace(/[.,]/gu, '').replace(/^0+(?=\d)/u, '')
  return decimals === undefined ? units : `${units}.${decimals}`
}

function withCents(number: string): string {
  const [units, decimals = ''] = number.split('.')
  return `${units}.${decimals.padEnd(2, '0')}`
}
