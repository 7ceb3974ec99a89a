import { expect, test } from 'vitest'
import { templateClauses } from './template-clauses.ts'
import type { Template } from './template.ts'

const body = `<Clause id="parties" version="1.0.0" />

<When lang="fr">

## Contrat-cadre

Le contrat-cadre s'applique.

</When>
<When value="fees.model" is="retainer">
<Clause id="fees-retainer" version="1.0.0" />
<When law="FR">
<Clause id="hardship" version="1.2.0" />
</When>
</When>

<Signatures />

<Annex id="form-dpa" version="1.0.0" />
`

test('clauses in the order of the text, each under all its conditions, and the own text without them', () => {
  const { clauses, own } = templateClauses({ body, path: 't.mdx' } as Template)
  expect(
    clauses.map(({ id, version, role, conditions }) => [
      `${id}@${version}`,
      role,
      conditions.length,
    ]),
  ).toEqual([
    ['parties@1.0.0', 'article', 0],
    ['fees-retainer@1.0.0', 'article', 1],
    ['hardship@1.2.0', 'article', 2],
    ['form-dpa@1.0.0', 'annex', 0],
  ])
  expect(clauses[2]?.conditions).toMatchObject([
    { value: 'fees.model', is: 'retainer' },
    { law: ['FR'] },
  ])
  expect(own).toMatchObject([
    {
      type: 'when',
      condition: { lang: 'fr' },
      blocks: [{ type: 'heading' }, { type: 'paragraph' }],
    },
  ])
})
