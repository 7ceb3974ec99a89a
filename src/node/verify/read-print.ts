import type { getDocumentProxy } from 'unpdf'

/** What a PDF says of itself, and what can be read in it. */
export type ReadPrint = {
  /** From the document's own information, which anybody can write. */
  readonly title: string
  readonly subject: string
  /** The words of all pages, but for those in the margins at head and foot. */
  readonly words: string
}

type Reader = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Reader['getPage']>>

/** Reads a PDF as a reader of PDF does; none when it cannot be read. Nothing in it is run. */
export async function readPrint(pdf: Uint8Array): Promise<ReadPrint | undefined> {
  const unpdf = await import('unpdf')
  try {
    const document = await unpdf.getDocumentProxy(Uint8Array.from(pdf))
    return await readAll(document).finally(() => document.loadingTask.destroy())
  } catch {
    // Whatever its bytes are: a reader of PDF finds nothing in them.
    return undefined
  }
}

async function readAll(document: Reader): Promise<ReadPrint> {
  const { info } = await document.getMetadata()
  const said = new Map<string, unknown>(Object.entries(info))
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await wordsOf(await document.getPage(number)))
  return {
    title: String(said.get('Title') ?? ''),
    subject: String(said.get('Subject') ?? ''),
    words: pages.join('\n'),
  }
}

/** In points; the margins of a printed contract hold its name, digest and page number. */
const margin = 70

async function wordsOf(page: Page): Promise<string> {
  const [, , , height = 0] = page.view
  const { items } = await page.getTextContent()
  return items
    .filter((item) => 'str' in item)
    .filter(({ transform: [, , , , , y = 0] }) => y > margin && y < height - margin)
    .map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join('')
}
