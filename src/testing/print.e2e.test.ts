import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Contract } from '#core/contract/contract.ts'
import { foldTypography } from '#core/locale/typographer.ts'
import { type PdfJob, printContracts } from '#node/print/pdf-contracts.ts'
import { readPrintAssets } from '#node/print/print-assets.ts'
import { openPrinter } from '#node/print/printer.ts'
import { longTableContract } from './fixtures/long-table-contract.ts'
import { type PdfLine, type ReadPdf, readPdfFile } from './fixtures/read-pdf.ts'
import {
  bilingualContract,
  englishContract,
  frenchContract,
  frenchContractSaying,
} from './fixtures/sample-contract.ts'
import { shownWords } from './fixtures/shown-words.ts'
import { isThere } from './fixtures/tools.ts'

const contracts = {
  fr: frenchContract,
  en: englishContract,
  both: bilingualContract,
  table: longTableContract,
}
const pdfs = {} as Record<keyof typeof contracts, ReadPdf>
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausier-print-'))
  const jobs = Object.entries(contracts).map(([name, contract]) => ({
    ...job(contract, name),
    date: '2026-12-18',
  }))
  const result = await printContracts(jobs, { cacheFolder: join(folder, 'cache') })
  expect(result).toEqual({ printed: jobs.length, cached: 0, messages: [] })
  for (const name of Object.keys(contracts) as (keyof typeof contracts)[]) {
    pdfs[name] = await readPdfFile(await readFile(join(folder, `${name}.pdf`)))
  }
})

describe('a printed contract', () => {
  test.each(['fr', 'en', 'both'] as const)(
    'says all that its page says, in that order: %s',
    (name) => {
      expect(wordsOf(pdfs[name])).toBe(shownWords(contracts[name]))
    },
  )

  test('has about nine pages of A4, or of Letter where the law is American', () => {
    expect(pdfs.fr.pages.length).toBeGreaterThanOrEqual(8)
    expect(pdfs.fr.pages.length).toBeLessThanOrEqual(10)
    for (const { width, height } of pdfs.fr.pages)
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    for (const { width, height } of pdfs.en.pages)
      expect([Math.round(width), Math.round(height)]).toEqual([612, 792])
  })

  test('says on every page which paper it is, that it is not signed, its digest and its number', () => {
    const fours = frenchContract.digest.slice(7).match(/.{4}/gu)?.join(' ')
    pdfs.fr.pages.forEach((page, index) => {
      const margins = marginsOf(page).join('\n')
      expect(margins).toContain('non signé')
      expect(margins).toContain(`sha256 ${fours}`)
      expect(margins).toContain(`page ${index + 1} / ${pdfs.fr.pages.length}`)
      if (index > 0) expect(margins).toContain('FR-ADM-0001, version 1.0')
    })
  })

  test('begins each language on a new page, with its own head', () => {
    const first = pdfs.both.pages.findIndex(
      (page) => bodyOf(page)[0]?.text === 'Services Agreement',
    )
    expect(first).toBe(pdfs.fr.pages.length)
    expect(marginsOf(pdfs.both.pages[first]).join()).toContain('not signed')
    expect(marginsOf(pdfs.both.pages[first - 1]).join()).toContain('non signé')
  })

  test('has its headings as outline, each once', () => {
    const [part] = frenchContract.parts
    const headings = part?.sections.map(({ number, title }) => `${number} ${title}`.trim()) ?? []
    const top = pdfs.fr.outline.filter(({ depth }) => depth <= 1).map(({ title }) => title)
    expect(foldAll(top)).toEqual(foldAll([part?.title ?? '', ...headings]))
    expect(pdfs.fr.outline.filter(({ depth }) => depth === 2).map(({ title }) => title)).toContain(
      'A.1 Objet et étendue',
    )
  })

  test('is tagged, with language, title and its facts', () => {
    const roles = new Set(pdfs.fr.pages.flatMap((page) => page.roles))
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link'])
      expect(roles).toContain(role)
    expect(pdfs.fr.info).toMatchObject({
      Language: 'fr',
      Title: 'Contrat de prestation de services, FR-ADM-0001',
      Author: 'Camille Spécimen EI',
      Subject: frenchContract.digest,
      CreationDate: "D:20261218000000+00'00'",
    })
    expect(pdfs.fr.info['Creator']).toMatch(/^Clausier \d/u)
    expect(pdfs.fr.metadata).toContain(frenchContract.digest)
    expect(pdfs.en.info).toMatchObject({ Language: 'en', Author: 'Jordan Placeholder' })
  })
})

describe('the layout', () => {
  test.each(['fr', 'en', 'table'] as const)(
    'leaves no heading and no announcement alone at a foot: %s',
    (name) => {
      const headings = contracts[name].parts.flatMap((part) =>
        part.sections.map((section) => section.title),
      )
      for (const page of pdfs[name].pages.slice(0, -1)) {
        const last = bodyOf(page).at(-1)?.text ?? ''
        expect(last).not.toMatch(/[:：]$/u)
        expect(headings.some((heading) => last.endsWith(heading))).toBe(false)
      }
    },
  )

  test.each(['fr', 'en'] as const)('leaves no line of a paragraph alone on a page: %s', (name) => {
    const { pages } = pdfs[name]
    pages.slice(1).forEach((page, index) => {
      const [head, next] = bodyOf(page)
      const foot = bodyOf(pages[index] ?? page).at(-1)
      const isBroken = head !== undefined && !startsBlock(head)
      if (isBroken)
        expect([foot?.text, head.text, startsBlock(next)]).toEqual([foot?.text, head.text, false])
      if (isBroken && foot) expect([startsBlock(foot), foot.text]).toEqual([false, foot.text])
    })
  })

  test('sets lines of 78 characters at most, but for one in a hundred full of narrow letters', () => {
    const lengths = pdfs.fr.pages.flatMap(bodyOf).map((line) => {
      const [first, ...rest] = line.pieces.map((piece) => piece.text)
      const isNumber = /^[\dA-Z.]+ ?$/u.test(first ?? '')
      return (isNumber ? rest.join('') : line.text).trim().length
    })
    expect(lengths.filter((length) => length > 78).length).toBeLessThan(lengths.length / 100)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(82)
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(72)
  })

  test('hangs article and paragraph numbers in the margin, markers under their text', () => {
    const lines = pdfs.fr.pages.flatMap(bodyOf)
    const left = (start: RegExp) =>
      new Set(lines.filter(({ text }) => start.test(text)).map(({ x }) => Math.round(x)))
    expect(left(/^(?:\d+\.|\d+\.\d+|A\.\d+(?:\.\d+)?) [A-ZÀÉ]/u)).toEqual(new Set([62]))
    expect(left(/^\([a-e]\) /u)).toEqual(new Set([112]))
    expect(left(/^\(ii?\) /u)).toEqual(new Set([134]))
  })

  test('repeats the head of a table on each of its pages and splits no row', () => {
    const pages = pdfs.table.pages.filter((page) =>
      bodyOf(page).some(({ text }) => text.includes('Tâche')),
    )
    expect(pages.length).toBeGreaterThanOrEqual(3)
    const rows = pages.map((page) =>
      bodyOf(page).flatMap(({ text }) => text.match(/Tâche\d+|fin\d+/gu) ?? []),
    )
    for (const page of pages)
      expect(
        bodyOf(page)
          .map(({ text }) => text)
          .join('\n'),
      ).toMatch(/Service ?Livrable/u)
    for (const row of rows) {
      const started = row.filter((word) => word.startsWith('Tâche')).map((word) => word.slice(5))
      expect(row.filter((word) => word.startsWith('fin')).map((word) => word.slice(3))).toEqual(
        started,
      )
      expect(started.length).toBeGreaterThanOrEqual(2)
    }
  })

  test.each(['fr', 'en', 'table'] as const)(
    'keeps the signatures on one page with 30 mm for a hand, and words of the contract with them: %s',
    (name) => {
      const pages = pdfs[name].pages.filter((page) =>
        bodyOf(page).some(({ text }) => text === 'Signatures'),
      )
      expect(pages).toHaveLength(1)
      const lines = bodyOf(pages[0])
      expect(lines[0]?.text).not.toBe('Signatures')
      const dates = lines.filter(({ text }) => text.startsWith('Date'))
      expect(dates).toHaveLength(2)
      for (const { y } of dates) expect(y).toBeGreaterThan(70 + 30 * (72 / 25.4))
    },
  )
})

describe('printing', () => {
  test('gives the same bytes in another run, in another order, with more tabs', async () => {
    const again = await mkdtemp(join(folder, 'again-'))
    const jobs = Object.entries(contracts).map(([name, contract]) => ({
      contract,
      to: join(again, `${name}.pdf`),
      date: '2026-12-18',
    }))
    await printContracts([...jobs].reverse(), { cacheFolder: join(again, 'cache'), concurrency: 3 })
    for (const name of Object.keys(contracts)) {
      const [one, two] = await Promise.all(
        [folder, again].map((place) => readFile(join(place, `${name}.pdf`))),
      )
      expect(one?.equals(two ?? Buffer.alloc(0)), name).toBe(true)
    }
  })

  test('prints only what changed, and does not touch files that already say the same', async () => {
    const options = { cacheFolder: join(folder, 'cache') }
    const to = join(folder, 'fr.pdf')
    const before = await stat(to)
    const same = await printContracts(
      [{ ...job(frenchContract, 'fr'), date: '2026-12-18' }],
      options,
    )
    expect(same).toMatchObject({ printed: 0, cached: 1 })
    expect((await stat(to)).mtimeMs).toBe(before.mtimeMs)
    const other = frenchContractSaying('900,00', '950,00')
    const progress: string[] = []
    const changed = await printContracts(
      [job(other, 'changed'), { ...job(englishContract, 'en2'), date: '2026-12-18' }],
      {
        ...options,
        concurrency: 1,
        onProgress: ({ contract, outcome, done }) =>
          progress.push(`${done} ${contract} ${outcome}`),
      },
    )
    expect(changed).toMatchObject({ printed: 1, cached: 1 })
    expect(progress).toEqual(['1 FR-ADM-0001 printed', '2 US-HRL-0003 cached'])
    expect(wordsOf(await readPdfFile(await readFile(join(folder, 'changed.pdf'))))).toContain(
      '950,00',
    )
  })

  test('refuses a contract with a character no font has, says which and where, and prints the others', async () => {
    const odd = frenchContractSaying('prestation de services', 'prestation \u2192 services')
    const result = await printContracts([job(odd, 'odd'), job(frenchContract, 'even')], {
      cacheFolder: join(folder, 'odd-cache'),
    })
    expect(result.printed).toBe(1)
    expect(result.messages.map(({ rule, file }) => [rule, file])).toEqual([
      ['glyph-missing', 'content/contracts/FR-ADM-0001/contract.mdx'],
    ])
    expect(result.messages[0]?.text.fr).toContain('« → » (U+2192)')
    expect(result.messages[0]?.text.en).toContain('prestation → services')
    expect(await readdir(folder)).toContain('even.pdf')
    expect(await readdir(folder)).not.toContain('odd.pdf')
  })

  test('stops when told to, and leaves no half-written file', async () => {
    const control = new AbortController()
    const place = join(folder, 'stopped')
    function* many(): Generator<PdfJob> {
      for (let index = 0; index < 200; index += 1) {
        yield {
          contract: frenchContractSaying('Exemple SARL', `Exemple ${index} SARL`),
          to: join(place, `${index}.pdf`),
        }
      }
    }
    const work = printContracts(many(), {
      cacheFolder: join(place, 'cache'),
      signal: control.signal,
      onProgress: ({ done }) => done === 3 && control.abort(new Error('enough')),
    })
    await expect(work).rejects.toThrow('enough')
    const names = await readdir(place, { recursive: true })
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
    for (const name of names.filter((name) => name.endsWith('.pdf'))) {
      expect((await readFile(join(place, name))).subarray(-6).toString()).toBe('%%EOF\n')
    }
  })
})

describe('a hostile document', () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.setHeader('access-control-allow-origin', '*').end('leaked')
  })
  afterAll(() => server.close())

  test('runs no script, reads no file of the machine and reaches no network', async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    const html = `<!doctype html><title>t</title>
      <link rel="stylesheet" href="${origin}/a.css"><style>@import "${origin}/b.css"; p{background:url(${origin}/c)}</style>
      <p>innocent</p><img src="${origin}/d"><img src=x onerror="document.body.append('ran')">
      <iframe src="file:///etc/passwd"></iframe><iframe src="${origin}/e"></iframe>
      <object data="file:///etc/passwd"></object><embed src="file:///etc/hostname">
      <script>document.body.append('ran')</script><script src="${origin}/f"></script>
      <meta http-equiv="refresh" content="0;url=${origin}/g">`
    const printer = await openPrinter(await readPrintAssets())
    try {
      const tab = await printer.openTab()
      const pages = (await readPdfFile(await tab.print(html))).pages
      const text = pages.flatMap((page) => page.lines.map((line) => line.text)).join('\n')
      expect(text).toContain('innocent')
      expect(text).not.toMatch(/root:|ran|leaked/u)
      expect(asked).toBe(0)
    } finally {
      await printer.close()
    }
  })
})

describe('other tools agree', () => {
  test('qpdf finds no fault', (context) => {
    if (!isThere('qpdf')) context.skip('qpdf is not installed')
    for (const name of Object.keys(contracts))
      execFileSync('qpdf', ['--check', join(folder, `${name}.pdf`)])
  })

  test('poppler finds every font embedded, in subsets, with its characters', (context) => {
    if (!isThere('pdffonts')) context.skip('poppler-utils is not installed')
    const table = execFileSync('pdffonts', [join(folder, 'both.pdf')], { encoding: 'utf8' })
    const fonts = table.split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThanOrEqual(3)
    for (const font of fonts)
      expect(font).toMatch(/\+Source(?:Serif4|Sans3).* CID TrueType .* yes yes yes /u)
  })

  test('poppler reads the same words', (context) => {
    if (!isThere('pdftotext')) context.skip('poppler-utils is not installed')
    const body = ['-x', '0', '-y', '66', '-W', '600', '-H', '706', '-raw']
    const text = execFileSync('pdftotext', [...body, join(folder, 'fr.pdf'), '-'], {
      encoding: 'utf8',
    })
    expect(foldTypography(text)).toBe(shownWords(frenchContract))
  })
})

function job(contract: Contract, name: string): PdfJob {
  return { contract, to: join(folder, `${name}.pdf`) }
}

type Page = ReadPdf['pages'][number]

/** Margins of 25 and 26 mm are 71 and 74 points. */
function isBody(page: Page, line: PdfLine): boolean {
  return line.y > 70 && line.y < page.height - 70
}

function bodyOf(page: Page | undefined): PdfLine[] {
  return page ? page.lines.filter((line) => isBody(page, line)) : []
}

function marginsOf(page: Page | undefined): string[] {
  return page ? page.lines.filter((line) => !isBody(page, line)).map((line) => line.text) : []
}

function wordsOf(pdf: ReadPdf): string {
  return foldTypography(
    pdf.pages.flatMap((page) => bodyOf(page).map((line) => line.text)).join(' '),
  )
}

function foldAll(texts: readonly string[]): string[] {
  return texts.map(foldTypography)
}

/** True for the first line of a paragraph, item, heading or table: what it begins with, or where it stands, tells. */
function startsBlock(line: PdfLine | undefined): boolean {
  return (
    !line ||
    /^(?:\d+\.|\d+\.\d+|[A-Z]\.\d+(?:\.\d+)?|\([a-z]+\)|Annexe|Signatures|Service|Fait|The Parties sign)(?: |$)/u.test(
      line.text,
    )
  )
}
