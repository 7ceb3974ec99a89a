import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemOfMarkdown } from '#core/change/review/inert-markdown.ts'
import { review } from '#node/command/review.ts'
import { type GitRepository, gitRepository } from '#testing/fixtures/git-repository.ts'
import { runVerb } from '#testing/fixtures/run-verb.ts'

/** A pull request that changes one number in one contract, as it reads: the texts beside this file are read by people. */
let repository: GitRepository

const contracts = { fr: 'FR-ADM-0001', en: 'GB-AGY-0004' } as const

beforeAll(() => {
  repository = gitRepository()
  cpSync('clauses', join(repository.root, 'clauses'), { recursive: true })
  cpSync('content/parties', join(repository.root, 'content/parties'), { recursive: true })
  for (const id of Object.values(contracts)) {
    const path = `content/contracts/${id}/contract.mdx`
    repository.write({ [path]: readFileSync(path) })
  }
  repository.commit('contracts: first drafts')
  repository.git('clone', '-q', '--bare', '.', join(repository.top, '.git/origin.git'))
  repository.git('remote', 'add', 'origin', join(repository.top, '.git/origin.git'))
  repository.git('fetch', '-q', 'origin')
})
afterAll(() => repository.dispose())

/** Changes one number on a branch of its own, as somebody does on the host's web page. */
function propose(id: string, before: string, after: string): void {
  repository.git('checkout', '-q', '-B', 'proposal', 'origin/main')
  const path = `content/contracts/${id}/contract.mdx`
  const text = readFileSync(join(repository.root, path), 'utf8')
  expect(text.split(before)).toHaveLength(2)
  repository.write({ [path]: text.replace(before, after) })
  repository.commit('ask for more')
}

test.each([
  ['fr', 'amount: 900.00 EUR', 'amount: 950.00 EUR'],
  ['en', 'nonRenewalNoticeDays: 30', 'nonRenewalNoticeDays: 45'],
] as const)('one number changed, in %s', async (language, before, after) => {
  propose(contracts[language], before, after)
  const link = 'https://example.com/actions/runs/1'
  const options = { base: 'origin/main', today: '2027-01-10', link }
  const { code, out } = await runVerb(review, repository.root, [], options, language)
  expect(code).toBe(0)
  expect(problemOfMarkdown(`${out}\n`, link)).toBeUndefined()
  const shown = out.replace(/\b[0-9a-f]{7}\b/u, 'abcdef0')
  await expect(`${shown}\n`).toMatchFileSnapshot(`one-number.${language}.md`)
})
