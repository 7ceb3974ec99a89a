import type { Terms } from '#core/contract/terms.ts'
import type { Words } from '#core/locale/locale.ts'
import { listWords } from './list-words.ts'

/** Something that laws keep outside limits of liability. */
type CarveOut = 'fraud' | 'gross-negligence' | 'death-injury' | 'essential-obligation'

/** How a message names it, with its article. */
const carveOutWords: Readonly<Record<CarveOut, Words>> = {
  fraud: { fr: 'le dol', en: 'wilful misconduct' },
  'gross-negligence': { fr: 'la faute lourde', en: 'gross negligence' },
  'death-injury': { fr: 'le décès et le dommage corporel', en: 'death and personal injury' },
  'essential-obligation': { fr: "l'obligation essentielle", en: 'the essential obligation' },
}

/** Codes of `liab.carveOuts` that name a matter; some name two at once. */
const namedBy: Readonly<Record<CarveOut, readonly string[]>> = {
  fraud: ['fraud', 'intentional-gross-fault'],
  'gross-negligence': ['gross-negligence', 'intentional-gross-fault'],
  'death-injury': ['death-injury', 'bodily-moral-injury'],
  'essential-obligation': ['essential-obligation'],
}

/**
 * The matters of a law's list that a contract's limits of liability do not leave out, as a sentence names them;
 * `undefined` when all are left out, or when the contract has no limits.
 */
export function missingCarveOuts({ liab }: Terms, asked: readonly CarveOut[]): Words | undefined {
  if (!liab?.cap && !liab?.indirectExcluded) return undefined
  const missing = asked.filter(
    (one) => !liab.carveOuts?.some((code) => namedBy[one].includes(code)),
  )
  return missing.length > 0 ? listWords(missing.map((one) => carveOutWords[one])) : undefined
}
