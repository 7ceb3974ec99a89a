import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Contract } from '#core/contract/contract.ts'
import { type Message, sortMessages } from '#core/report/message.ts'
import { findBrowser } from '#node/browser/find-browser.ts'
import { probeMachine } from '#node/browser/probe-machine.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { ContractPrinter } from './contract-printer.ts'
import { workThrough } from './work-through.ts'

/** A contract to print. */
export type PdfJob = {
  readonly contract: Contract
  /** Where the PDF goes. */
  readonly to: string
  /** ISO date or instant the PDF bears; none by default, never the clock's. */
  readonly date?: string
  /** The file that messages name; the contract's own by default. */
  readonly file?: string
  /**
   * What `contractHtml` gives for the contract, for a caller who already has it: it is half the
   * work.
   */
  readonly fragment?: string
}

export type PdfOptions = {
  /** Where finished PDFs are kept between runs. */
  readonly cacheFolder: string
  /** Called after each contract. */
  readonly onProgress?: (progress: PdfProgress) => void
  /** Stops the work; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal
  /** How many contracts are printed at once; one a processor, eight at most, by default. */
  readonly concurrency?: number
}

export type PdfProgress = {
  readonly contract: string
  readonly outcome: PdfOutcome
  /** The name of its PDF in the cache, when there is one. */
  readonly key: string | undefined
  /** How many contracts are done, this one included. */
  readonly done: number
}

export type PdfOutcome = 'printed' | 'cached' | 'refused'

export type PdfResult = {
  readonly printed: number
  readonly cached: number
  /** Why contracts were refused: a character no font has. */
  readonly messages: readonly Message[]
}

/**
 * Prints contracts to PDF files. A contract that did not change since the last run is not printed
 * again, and a file that already says the same is not written again. Contracts are taken one after
 * the other, so that memory stays flat.
 * @throws EnvironmentFault when there is no browser, it dies, or a file cannot be written
 */
export async function printContracts(
  jobs: Iterable<PdfJob>,
  options: PdfOptions,
): Promise<PdfResult> {
  const count = { printed: 0, cached: 0, refused: 0 }
  const messages: Message[] = []
  const browser = await findBrowser(probeMachine())
  const printer = await ContractPrinter.open(options.cacheFolder, browser)
  const hire = () => {
    const tab = printer.tab()
    return async ({ contract, to, ...details }: PdfJob) => {
      const file = `content/contracts/${contract.id}/contract.mdx`
      const made = await printer.print(contract, tab, { file, ...details })
      if (made.pdf) await writeIfOther(to, made.pdf)
      messages.push(...made.messages)
      count[made.outcome] += 1
      const done = count.printed + count.cached + count.refused
      options.onProgress?.({ contract: contract.id, outcome: made.outcome, key: made.key, done })
    }
  }
  const { signal, concurrency: workers = defaultConcurrency() } = options
  try {
    await workThrough(jobs, { workers, signal, interrupt: () => void printer.close() }, hire)
  } finally {
    await printer.close()
  }
  return { printed: count.printed, cached: count.cached, messages: sortMessages(messages) }
}

function defaultConcurrency(): number {
  return Math.min(availableParallelism(), 8)
}

async function writeIfOther(path: string, pdf: Uint8Array): Promise<void> {
  const now = await readFile(path).catch(() => undefined)
  if (!now?.equals(pdf)) await writeFileAtomically(path, pdf)
}
