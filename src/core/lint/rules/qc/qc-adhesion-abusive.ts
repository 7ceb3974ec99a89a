import { listWords } from '#core/lint/list-words.ts'
import { type OneSided, oneSided } from '#core/lint/one-sided.ts'
import type { Rule } from '#core/lint/rule.ts'

/** Words that a party signs without having them before its eyes. */
const external: readonly OneSided[] = [
  {
    path: 'docs.list',
    words: { fr: 'des documents extérieurs au contrat', en: 'documents outside the contract' },
    holds: ({ docs }) => (docs?.list ?? []).length > 0,
  },
  {
    path: 'docs.clientTerms',
    words: { fr: 'les conditions générales du client', en: "the client's general terms" },
    holds: ({ docs }) => docs?.clientTerms === 'prevail' || docs?.clientTerms === 'ranked-last',
  },
]

export const qcAdhesionAbusive: Rule = {
  id: 'qc-adhesion-abusive',
  severity: 'warning',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: "Un contrat d'adhésion avec des clauses externes, ou qui ne lie ou ne protège qu'une partie.",
    en: 'A contract of adhesion with external clauses, or that binds or protects one party only.',
  },
  why: {
    fr: "Dans un contrat d'adhésion, le Code civil du Québec encadre les clauses externes, illisibles et abusives. La source énumère ces thèmes ; les articles n'ont pas été lus.",
    en: 'In a contract of adhesion the Civil Code of Québec regulates external, illegible and abusive clauses. The source lists these topics; the articles were not read.',
  },
  remedy: {
    fr: "Joignez le document en annexe et gardez la trace de sa remise ; rendez réciproque ce qui peut l'être (mutual: true).",
    en: 'Attach the document as an annex and keep the trail of its delivery; make reciprocal what can be (mutual: true).',
  },
  facts: ['QC-08'],
  paths: [
    'doc.adhesion',
    'lang.adhesion',
    'docs.list',
    'docs.clientTerms',
    'conf.mutual',
    'liab.mutual',
    'indem.mutual',
    'rateChange.method',
  ],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'doc.adhesion': false, 'lang.adhesion': false, 'liab.mutual': false },
    },
    {
      on: 'QC-BIL-0005',
      set: { 'docs.clientTerms': 'ranked-last', 'liab.mutual': false },
      finds: {
        says: {
          fr: "Ce contrat d'adhésion contient : les conditions générales du client ; n'est pas réciproque : la limite de responsabilité.",
          en: "This contract of adhesion takes in: the client's general terms; is not reciprocal: the limit of liability.",
        },
      },
    },
    {
      on: 'QC-BIL-0005',
      set: { 'docs.list': [{ name: { fr: 'Politique de sécurité', en: 'Security policy' } }] },
      finds: {
        says: {
          fr: "Ce contrat d'adhésion contient : des documents extérieurs au contrat.",
          en: 'This contract of adhesion takes in: documents outside the contract.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (!terms.doc.adhesion && !terms.lang?.adhesion) return
    const outside = external.filter(({ holds }) => holds(terms))
    const uneven = oneSided.filter(({ holds }) => holds(terms))
    const [first] = [...outside, ...uneven]
    if (!first) return
    const [taken, lopsided] = [outside, uneven].map((list) =>
      listWords(list.map((one) => one.words)),
    )
    const parts = [
      ...(outside.length > 0
        ? [{ fr: `contient : ${taken?.fr}`, en: `takes in: ${taken?.en}` }]
        : []),
      ...(uneven.length > 0
        ? [
            {
              fr: `n'est pas réciproque : ${lopsided?.fr}`,
              en: `is not reciprocal: ${lopsided?.en}`,
            },
          ]
        : []),
    ]
    say({
      at: first.path,
      says: {
        fr: `Ce contrat d'adhésion ${parts.map(({ fr }) => fr).join(' ; ')}.`,
        en: `This contract of adhesion ${parts.map(({ en }) => en).join('; ')}.`,
      },
    })
  },
}
