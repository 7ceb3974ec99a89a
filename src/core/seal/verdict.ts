import type { Words } from '#core/locale/locale.ts'
import { type Finding, type Standing, hasFailed } from './finding.ts'

/** How all of what was checked stands: it failed as soon as one fact did, and is proved when at least one is. */
export function standingOf(findings: readonly Finding[]): Standing {
  if (hasFailed(findings)) return 'failed'
  return countOf(findings, 'proved') > 0 ? 'proved' : 'claimed'
}

/** Whether all holds, in one sentence without its full stop. */
export function verdictOf(findings: readonly Finding[]): Words {
  return verdicts[standingOf(findings)]
}

/** How many facts stand how: `Proved: 13 · Claimed: 7 · Failed: 0`. */
export function countsOf(findings: readonly Finding[]): Words {
  const proved = countOf(findings, 'proved')
  const claimed = countOf(findings, 'claimed')
  const failed = countOf(findings, 'failed')
  return {
    fr: `Prouvé : ${proved} · Déclaré : ${claimed} · Échec : ${failed}`,
    en: `Proved: ${proved} · Claimed: ${claimed} · Failed: ${failed}`,
  }
}

const verdicts: Readonly<Record<Standing, Words>> = {
  proved: {
    fr: 'Tout ce qui se vérifie ici tient',
    en: 'Everything that can be checked here holds',
  },
  failed: { fr: 'Cela ne tient pas', en: 'This does not hold' },
  claimed: { fr: "Rien n'est prouvé ici", en: 'Nothing is proved here' },
}

function countOf(findings: readonly Finding[], standing: Standing): number {
  return findings.filter((one) => one.standing === standing).length
}
