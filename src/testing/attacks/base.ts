import type { Files } from '#testing/read-in-memory.ts'

/** The file that most attacks are made on. */
export const contractPath = 'content/contracts/T-1/contract.mdx'
export const clauseFolder = 'clauses/late-payment/1.0.0'

const contract = `---
doc: { type: contract, id: T-1, version: v1.0, language: en }
parties: { provider: ann, client: bob }
law: { governing: GB }
@cover
---

<Clause id="late-payment" version="1.0.0" />

## Special terms

@text

<Signatures />

<Annex id="form-dpa" version="1.0.0" />
`

const clause = `id: late-payment
version: 1.0.0
status: released
family: money
titles: { fr: Retard de paiement, en: Late payment }
purpose: { fr: Ce qui suit un retard., en: What follows a delay. }
params:
  - { path: late.graceDays, label: { fr: Délai de grâce, en: Grace period }, default: 3, origin: S, range: [0, 10] }
  - path: late.basis
    label: { fr: Base, en: Basis }
    words: { contract-rate: { fr: taux du contrat, en: contract rate }, statutory: { fr: taux légal, en: statutory rate } }
@cover
survives: false
severable: true
reviewedOn: null
reviewedBy: null
`

const annex = `id: form-dpa
version: 1.0.0
status: released
family: forms
kind: annex
titles: { fr: Données, en: Data }
purpose: { fr: Les données., en: The data. }
params: []
survives: true
severable: true
reviewedOn: null
reviewedBy: null
`

/** A small repository in which nothing is wrong. Attacks stand in the place of `@cover` and `@text`. */
export const base: Files = {
  [contractPath]: contract,
  [`${clauseFolder}/clause.yaml`]: clause,
  [`${clauseFolder}/fr.mdx`]: 'Le délai de grâce est de {late.graceDays}.\n\n@text\n',
  [`${clauseFolder}/en.mdx`]: 'The grace period is {late.graceDays}.\n\n@text\n',
  'clauses/form-dpa/1.0.0/clause.yaml': annex,
  'clauses/form-dpa/1.0.0/fr.mdx': '## Objet\n\nCette annexe règle les données.\n\n@text\n',
  'clauses/form-dpa/1.0.0/en.mdx': '## Subject\n\nThis annex settles the data.\n\n@text\n',
  'content/parties/ann.yaml': 'legalName: Ann Example\nsignatory: { name: Ann Example }\n@cover\n',
  'content/parties/bob.yaml': 'legalName: Bob Example\nsignatory: { name: Bob Example }\n@cover\n',
}
