/** Sum of digits, every second one from the right doubled: cards, SIREN, SIRET, Canadian business numbers. */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** The last two digits complete the others to a multiple of 97: Belgian enterprise numbers. */
export function isBelgian(digits: string): boolean {
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8))
}

/** Weighted sum modulo 11 with its check digit last: Swiss UID. */
export function isSwiss(digits: string): boolean {
  const weights = [5, 4, 3, 2, 7, 6, 5, 4]
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[8])
}

/** British VAT numbers: both ways of counting modulo 97 are in use. */
export function isBritishVat(digits: string): boolean {
  const sum = [...digits.slice(0, 7)].reduce(
    (total, digit, place) => total + Number(digit) * (8 - place),
    0,
  )
  const rest = (sum + Number(digits.slice(7, 9))) % 97
  return rest === 0 || rest === 42
}

/** French VAT numbers: two digits computed from the SIREN, or two characters the old way. */
export function isFrenchVat(key: string, siren: string): boolean {
  if (!isLuhn(siren)) return false
  return !/^\d\d$/.test(key) || (12 + 3 * (Number(siren) % 97)) % 97 === Number(key)
}
