import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { EnvironmentFault } from '#node/faults.ts'
import { runVerb } from '#testing/fixtures/run-verb.ts'
import { verify } from './verify.ts'

const root = mkdtempSync(join(tmpdir(), 'clausier-verify-'))
mkdirSync(join(root, 'content/contracts/FR-ADM-0001'), { recursive: true })
writeFileSync(join(root, 'content/contracts/FR-ADM-0001/A1.mdx'), '')
mkdirSync(join(root, 'papers'))
afterAll(() => rmSync(root, { recursive: true }))

test.each([
  ['FR-ADM-001', 'Aucun contrat « FR-ADM-001 ».', 'Vouliez-vous dire FR-ADM-0001 ?'],
  ['FR-ADM-0001/A9', 'Aucun contrat « FR-ADM-0001/A9 ».', 'Vouliez-vous dire FR-ADM-0001/A1 ?'],
  ['FR-ADM-001/A1', 'Aucun contrat « FR-ADM-001/A1 ».', 'Vouliez-vous dire FR-ADM-0001/A1 ?'],
  ['rien', 'Aucun contrat « rien ».', 'Lancez « clausier digest » pour la liste des contrats.'],
])('%s is no contract, and told as such', async (name, what, remedy) => {
  expect(await toldInFrench(name)).toMatchObject({ what, remedy })
})

test.each(['FR-ADM-0001.pdf', 'proof.zip', 'papers/FR-ADM-001', 'letter.docx'])(
  '%s is a path, and told as such',
  async (name) => {
    const what = `${join(root, name)} n'a pas pu être lu.`
    expect(await toldInFrench(name)).toMatchObject({ what })
  },
)

test('an addendum is judged with the records of its contract', async () => {
  const [contract, addendum] = await Promise.all(
    ['FR-ADM-0001', 'FR-ADM-0001/A1'].map((name) => runVerb(verify, root, [name])),
  )
  expect(contract?.out).toContain('\n')
  expect(addendum?.out).toBe(contract?.out.replace('FR-ADM-0001', 'FR-ADM-0001/A1'))
})

test('a folder that is no bundle is told as such', async () => {
  const why = `Le dossier ${join(root, 'papers')} n'est pas un dossier de preuves : il n'a ni bundle.json ni SHA256SUMS.`
  expect(await toldInFrench('papers')).toMatchObject({ why })
})

async function toldInFrench(name: string) {
  const fault: unknown = await runVerb(verify, root, [name]).catch((error: unknown) => error)
  if (!(fault instanceof EnvironmentFault)) throw fault
  return fault.told('fr')
}
