import type { Finding } from '#core/seal/finding.ts'
import { failed, found, shortName } from './contract-findings.ts'

/** A record that git has, and that is gone or another one today. */
export type LostRecord = {
  readonly path: string
  readonly change: 'removed' | 'rewritten'
  /** Short id and day of the commit that changed it; of the last commit that has it, when the change is not committed. */
  readonly commit: string
  readonly on: string
  /** False for a change of the files on disk alone. */
  readonly isCommitted: boolean
}

/** What git knows of the records of a contract. */
export type LedgerHistory = {
  /** How many records the last commit has. */
  readonly committed: number
  readonly lost: readonly LostRecord[]
  /** The clone lacks earlier commits: they were not looked at. */
  readonly isShallow: boolean
}

/** The losses that count: samples are made anew from time to time, and only a change on disk counts for them. */
export function lossesThatCount(
  lost: readonly LostRecord[],
  isSample: boolean,
): readonly LostRecord[] {
  return lost.filter(({ isCommitted }) => !(isSample && isCommitted))
}

/** Whether every record that was ever committed is still in the chain, as it was. */
export function historyLines(
  { committed, lost, isShallow }: LedgerHistory,
  isSample: boolean,
): readonly Finding[] {
  const counted = lossesThatCount(lost, isSample)
  if (counted.length > 0)
    return counted.map((one) => failed('records-history', lossWords(one), shortName(one.path)))
  if (committed === 0) return [found('records-history', uncommitted, '', 'claimed')]
  if (isShallow) return [found('records-history', shallow, '', 'claimed')]
  return [found('records-history', isSample ? lastCommit(committed) : wholeHistory(committed))]
}

function lossWords({ change, commit, on, isCommitted }: LostRecord) {
  const [fr, en] =
    change === 'removed'
      ? ['il a été ôté', 'it was removed']
      : ['il a été réécrit', 'it was rewritten']
  return isCommitted
    ? { fr: `${fr} par le commit ${commit} du ${on}`, en: `${en} by commit ${commit} of ${on}` }
    : {
        fr: `${fr} ; le commit ${commit} du ${on} l'a`,
        en: `${en}; commit ${commit} of ${on} has it`,
      }
}

const uncommitted = {
  fr: "aucun n'est encore dans un commit : rien ne montre s'il en manque un",
  en: 'none is in a commit yet: nothing shows whether one is missing',
}
const shallow = {
  fr: 'ce clone est partiel : les commits plus anciens manquent ; git fetch --unshallow les apporte',
  en: 'this clone is shallow: earlier commits are missing; git fetch --unshallow brings them',
}

function lastCommit(count: number) {
  return {
    fr: `${count} fait${count > 1 ? 's' : ''}, comparé${count > 1 ? 's' : ''} au dernier commit ; les exemples se refont, leur passé ne compte pas`,
    en: `${count} record${count > 1 ? 's' : ''}, compared with the last commit; samples are made anew, their past does not count`,
  }
}

function wholeHistory(count: number) {
  return {
    fr: `${count} fait${count > 1 ? 's' : ''}, comparé${count > 1 ? 's' : ''} à tous les commits de cette branche`,
    en: `${count} record${count > 1 ? 's' : ''}, compared with all commits of this branch`,
  }
}
