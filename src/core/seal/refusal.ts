import type { Words } from '#core/locale/locale.ts'
import { bundleRefusals } from './refusals/bundle.ts'
import { certificateRefusals } from './refusals/certificate.ts'
import { messageRefusals } from './refusals/message.ts'
import { pdfRefusals } from './refusals/pdf.ts'
import { replyRefusals } from './refusals/reply.ts'

const refusals = {
  ...bundleRefusals,
  ...certificateRefusals,
  ...messageRefusals,
  ...pdfRefusals,
  ...replyRefusals,
}

/** A permanent slug, such as `signature-wrong`. */
export type RefusalSlug = keyof typeof refusals

/**
 * Why something that should prove a fact does not. Thrown inside a check, shown as the reason of a
 * failed line; never a bug and never the environment.
 */
export class Refusal extends Error {
  readonly slug: RefusalSlug
  readonly words: Words

  constructor(slug: RefusalSlug, words: Words) {
    super(words.en)
    this.name = 'Refusal'
    this.slug = slug
    this.words = words
  }
}

/** Stops a check. Details come from the file: they are cut short and stripped of control characters. */
export function refuse(
  slug: RefusalSlug,
  details: Readonly<Record<string, string | number>> = {},
): never {
  const shown = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, printable(String(value))]),
  )
  throw new Refusal(slug, refusals[slug](shown))
}

/** What came of a check: its result, or why it stopped. Bugs go on being thrown. */
export async function attempt<T>(check: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await check() }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error }
    throw error
  }
}

export type Attempt<T> =
  | { readonly value: T; readonly refusal?: undefined }
  | { readonly value?: undefined; readonly refusal: Refusal }

/** Text from a file, fit for a terminal and for a page. */
export function printable(text: string): string {
  const safe = text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '\ufffd')
  return safe.length > 120 ? `${safe.slice(0, 117)}…` : safe
}
