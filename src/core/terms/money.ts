/** An amount in minor units (cents, pence) of one ISO 4217 currency. Never a float. */
export type Money = {
  readonly kind: 'money'
  readonly minor: number
  readonly currency: Currency
}

/** Currencies a contract may be written in. All have two decimals. */
export const currencies = ['EUR', 'CHF', 'CAD', 'GBP', 'USD'] as const
export type Currency = (typeof currencies)[number]

const written = /^(\d{1,10})(?:\.(\d{1,2}))? ([A-Z]{3})$/

/** Reads `1800.00 EUR`. Gives `undefined` when the text is not an amount in a known currency. */
export function parseMoney(text: string): Money | undefined {
  const match = written.exec(text.trim())
  const currency = currencies.find((known) => known === match?.[3])
  if (!match || !currency) return undefined
  const cents = (match[2] ?? '').padEnd(2, '0')
  return { kind: 'money', minor: Number(match[1]) * 100 + Number(cents), currency }
}

/** The form an author writes: `1800.00 EUR`. */
export function writeMoney(money: Money): string {
  const units = Math.trunc(money.minor / 100)
  return `${units}.${String(money.minor % 100).padStart(2, '0')} ${money.currency}`
}

/**
 * Takes `pct` per cent of an amount, rounded half up to the minor unit (spec 2.7).
 * @param pct a decimal string such as `19.5618`, four decimals at most
 */
export function percentOf(money: Money, pct: string): Money {
  const scaled = BigInt(Math.round(Number(pct) * 10_000))
  const divisor = 1_000_000n
  return { ...money, minor: Number(roundHalfUp(BigInt(money.minor) * scaled, divisor)) }
}

/** Multiplies an amount by `numerator / denominator`, rounded half up to the minor unit. */
export function shareOf(money: Money, numerator: number, denominator: number): Money {
  const product = BigInt(money.minor) * BigInt(numerator)
  return { ...money, minor: Number(roundHalfUp(product, BigInt(denominator))) }
}

/** Adds amounts of one currency. Throws on mixed currencies: the caller checks first. */
export function addMoney(first: Money, ...others: Money[]): Money {
  return others.reduce((sum, next) => {
    if (sum.currency !== next.currency)
      throw new Error(`cannot add ${next.currency} to ${sum.currency}`)
    return { ...sum, minor: sum.minor + next.minor }
  }, first)
}

function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}
