import { appendFileSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { floorPdf } from './floor-pdf.ts'
import { floorSite } from './floor-site.ts'
import { generateRepository } from './generate-repository.ts'
import { lintCost } from './lint-cost.ts'
import { type RunCost, measureRun } from './measure-run.ts'

/** One line of the table. */
export type BenchRow = {
  readonly name: string
  readonly cost: RunCost
  readonly ratio?: { readonly to: string; readonly value: number }
}

const home = dirname(dirname(dirname(import.meta.dirname)))

/**
 * Generates a repository and times every kind of run on it, each in a process of its own, in one sitting.
 * @param onRow called as each figure is known: the whole takes minutes
 */
export async function benchRuns(
  count: number,
  onRow: (row: BenchRow) => void,
): Promise<BenchRow[]> {
  const work = mkdtempSync(join(tmpdir(), 'clausier-bench-'))
  const rows: BenchRow[] = []
  const add = (name: string, cost: RunCost, against?: BenchRow): BenchRow => {
    const ratio = against && { to: against.name, value: cost.seconds / against.cost.seconds }
    const row = { name, cost, ...(ratio && { ratio }) }
    rows.push(row)
    onRow(row)
    return row
  }
  try {
    const root = join(work, 'repository')
    const ids = generateRepository(home, root, count)
    const out = join(work, 'dist')
    const build = (...more: string[]) =>
      measureRun([
        join(home, 'scripts/clausier.ts'),
        '--root',
        root,
        'build',
        '--out',
        out,
        ...more,
      ])
    const check = (path: string) =>
      measureRun([join(home, 'scripts/clausier.ts'), '--root', root, 'check', path])
    add('rules, all contracts, after the walk', await lintCost(root))
    add('check, one contract, from a cold start', await check(`content/contracts/${ids[0]}`))
    const siteOnly = () => build('--no-pdf')

    const cold = await siteOnly()
    const floor = add(
      'floor: bare Astro, the same HTML',
      await floorSite(home, out, join(work, 'floor-site')),
    )
    const coldRow = add('site, cold', cold, floor)
    add('site, unchanged', await siteOnly(), coldRow)
    editContract(root, ids[0] ?? '')
    add('site, one contract edited', await siteOnly(), coldRow)
    editClause(root)
    add('site, one clause edited', await siteOnly(), coldRow)

    const floorPrint = add(
      'floor: bare page.pdf on warm tabs',
      await floorPdf(root, ids, join(work, 'floor-pdf')),
    )
    add('site and PDFs, PDFs cold', await build(), floorPrint)
    add('site and PDFs, unchanged', await build())
    editContract(root, ids[1] ?? '')
    add('site and PDFs, one contract edited', await build())
    return rows
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function editContract(root: string, id: string): void {
  const path = join(root, 'content/contracts', id, 'contract.mdx')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/dueDays: \d+/, 'dueDays: 20'))
}

/** A sentence more in a clause that every contract uses; as a draft, since a released clause may not change. */
function editClause(root: string): void {
  const folder = join(root, 'clauses/notices/1.0.0')
  const lockFile = join(root, 'clauses/lock.json')
  const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as { released: Record<string, unknown> }
  delete lock.released['notices@1.0.0']
  writeFileSync(lockFile, JSON.stringify(lock))
  const meta = join(folder, 'clause.yaml')
  writeFileSync(meta, readFileSync(meta, 'utf8').replace('status: released', 'status: draft'))
  appendFileSync(join(folder, 'fr.mdx'), '\nUne phrase de plus.\n')
  appendFileSync(join(folder, 'en.mdx'), '\nOne more sentence.\n')
}
