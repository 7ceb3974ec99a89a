import type { Words } from '#core/locale/locale.ts'
import { closest } from '#core/report/did-you-mean.ts'
import type { Place } from '#core/report/message.ts'
import type { Allowance } from './allowance.ts'
import type { Finding } from './finding.ts'

/** Slugs of what can be wrong with an allowance itself; each has a rule file for its page. */
export type AllowSlug = 'gen-allow-unknown' | 'gen-allow-unused' | 'gen-allow-no-reason'

/** Makes a finding of one of the engine's own rules. */
export type StampOwn = (
  slug: AllowSlug,
  place: Place,
  says: Words,
  remedy?: Words,
) => readonly Finding[]

/**
 * Marks the findings that the author accepts, and adds what is wrong with the acceptances: an unknown rule,
 * no reason, nothing to accept. An allowance without a reason accepts nothing.
 */
export function allowFindings(
  findings: readonly Finding[],
  allowances: readonly Allowance[],
  known: ReadonlySet<string>,
  stamp: StampOwn,
): Finding[] {
  const used = new Set<Allowance>()
  const marked = findings.map((finding) => {
    const allowance = allowances.find(
      (one) => one.reason !== '' && one.rule === finding.rule && covers(one, finding.place),
    )
    if (!allowance) return finding
    used.add(allowance)
    const { reason, place } = allowance
    return { ...finding, allowed: { reason, place } }
  })
  const faults = allowances.flatMap((one) => (used.has(one) ? [] : faultOf(one, known, stamp)))
  return [...marked, ...faults]
}

function covers({ from, to }: Allowance, { line }: Place): boolean {
  return line >= from && line <= to
}

function faultOf(
  { rule, reason, place }: Allowance,
  known: ReadonlySet<string>,
  stamp: StampOwn,
): readonly Finding[] {
  if (!known.has(rule)) {
    const guess = closest(rule, known)
    return stamp(
      'gen-allow-unknown',
      place,
      { fr: `Aucune règle ne s'appelle « ${rule} ».`, en: `No rule is called "${rule}".` },
      guess
        ? { fr: `Vouliez-vous dire « ${guess} » ?`, en: `Did you mean "${guess}"?` }
        : undefined,
    )
  }
  if (reason === '')
    return stamp('gen-allow-no-reason', place, {
      fr: `« ${rule} » est admise ici sans raison écrite.`,
      en: `"${rule}" is allowed here without a written reason.`,
    })
  return stamp('gen-allow-unused', place, {
    fr: `« ${rule} » est admise ici, mais ne signale rien à cet endroit.`,
    en: `"${rule}" is allowed here, but finds nothing in this place.`,
  })
}
