import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The real contracts that the generated ones are made from, by turns. */
const models = ['FR-ADM-0001', 'US-HRL-0003']

/**
 * Fills a folder with `count` contracts of the real clauses: each its own id, client and amounts.
 * @param home the project, whose clauses, parties and sample contracts are the matter
 */
export function generateRepository(home: string, folder: string, count: number): string[] {
  for (const part of ['clauses', 'content/parties'])
    cpSync(join(home, part), join(folder, part), { recursive: true })
  const sources = models.map((id) => ({
    id,
    contract: readFileSync(join(home, 'content/contracts', id, 'contract.mdx'), 'utf8'),
  }))
  return Array.from({ length: count }, (_, index) => {
    const source = sources[index % sources.length]
    if (!source) throw new Error('no model contract')
    const id = `${source.id.slice(0, -4)}${String(index + 1).padStart(5, '0')}`
    const client = `client-${String(index + 1).padStart(5, '0')}`
    writeParty(home, folder, source.contract, client, index)
    const text = source.contract
      .replace(source.id, id)
      .replace(/client: [\w-]+/, `client: ${client}`)
      .replace(/amount: 900\.00/, `amount: ${800 + (index % 400)}.00`)
    mkdirSync(join(folder, 'content/contracts', id), { recursive: true })
    writeFileSync(join(folder, 'content/contracts', id, 'contract.mdx'), text)
    return id
  })
}

function writeParty(
  home: string,
  folder: string,
  contract: string,
  slug: string,
  index: number,
): void {
  const model = /client: ([\w-]+)/.exec(contract)?.[1] ?? ''
  const party = readFileSync(join(home, 'content/parties', `${model}.yaml`), 'utf8')
  const named = party.replace(/legalName: (.*)/, `legalName: $1 ${index + 1}`)
  writeFileSync(join(folder, 'content/parties', `${slug}.yaml`), named)
}
