import type { Rule } from '#core/lint/rule.ts'

const wanted = [
  { key: 'id', fr: 'le numéro du contrat', en: 'the id of the contract' },
  { key: 'version', fr: 'sa version', en: 'its version' },
  {
    key: 'signedAt',
    fr: 'la date de signature du contrat',
    en: 'the signature date of the contract',
  },
] as const

export const conAddendumBaseMissing: Rule = {
  id: 'con-addendum-base-missing',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'addenda',
  summary: {
    fr: 'Un avenant qui ne dit pas quel contrat il modifie.',
    en: 'An addendum that does not say which contract it changes.',
  },
  why: {
    fr: "Sans le numéro, la version et la date de signature du contrat, on ne sait pas à quel texte l'avenant s'ajoute.",
    en: 'Without the id, the version and the signature date of the contract nobody knows which text the addendum joins.',
  },
  remedy: {
    fr: 'Écrivez base: { id: …, version: …, signedAt: … }.',
    en: 'Write base: { id: …, version: …, signedAt: … }.',
  },
  facts: [],
  paths: ['base.id', 'base.version', 'base.signedAt'],
  examples: [
    { on: 'BE-RNW-0006/A1' },
    {
      on: 'BE-RNW-0006/A1',
      set: { 'base.signedAt': undefined },
      finds: {
        says: {
          fr: "L'avenant ne dit pas la date de signature du contrat (base.signedAt).",
          en: 'The addendum does not say the signature date of the contract (base.signedAt).',
        },
      },
    },
    {
      on: 'BE-RNW-0006/A2',
      set: { 'base.id': undefined, 'base.version': undefined },
      finds: {
        says: {
          fr: "L'avenant ne dit ni le numéro du contrat (base.id), ni sa version (base.version).",
          en: 'The addendum does not say the id of the contract (base.id), or its version (base.version).',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const missing = wanted.filter(({ key }) => !terms.base?.[key])
    const [first] = missing
    if (!first) return
    const fr = missing.map((one) => `${one.fr} (base.${one.key})`)
    const en = missing.map((one) => `${one.en} (base.${one.key})`)
    say({
      at: `base.${first.key}`,
      says: {
        fr: `L'avenant ne dit ${fr.length > 1 ? `ni ${fr.join(', ni ')}` : `pas ${fr[0]}`}.`,
        en: `The addendum does not say ${en.join(', or ')}.`,
      },
    })
  },
}
