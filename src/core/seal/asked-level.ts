import type { Contract } from '#core/contract/contract.ts'
import type { Words } from '#core/locale/locale.ts'

/** A level of electronic signature that nothing made here attests (eIDAS, art. 3, points 11 and 12). */
export type AskedLevel = keyof typeof levels

/** The level that a contract says it is signed with (`sign.method`), where that is more than a simple signature. */
export function askedLevel({ terms }: Pick<Contract, 'terms'>): AskedLevel | undefined {
  const method = terms.sign?.method
  return method === 'advanced' || method === 'qualified' ? method : undefined
}

/** That the text asks for more than is attested, one sentence without its full stop. */
export function askedLevelWords(level: AskedLevel): Words {
  const { fr, en } = levels[level]
  return {
    fr: `le texte prévoit une signature électronique ${fr}, et rien ici n'atteste ce niveau`,
    en: `the text provides for ${en} electronic signature, and nothing here attests that level`,
  }
}

const levels = {
  advanced: { fr: 'avancée', en: 'an advanced' },
  qualified: { fr: 'qualifiée', en: 'a qualified' },
} as const satisfies Record<string, Words>
