import * as z from 'zod'
import { languages } from '#core/locale/locale.ts'
import { type StatementOf, statementSchema } from '#core/seal/statement/statement.ts'
import { statementToSign } from '#node/sign/statement-to-sign.ts'
import type { Sitting } from './sitting.ts'

const wishSchema = z.strictObject({
  language: z.enum(languages),
  signer: z.strictObject({
    name: z.string(),
    title: z.string().optional(),
    email: z.string().optional(),
  }),
  drawing: z.unknown().optional(),
})

/**
 * The statement that a wish of the page asks for, made of the text as it stands: the page says who signs and in which
 * language, and nothing else. `undefined` for what is no wish.
 * @param openedAt when the page was opened, ISO
 */
export function statementOfWish(
  wish: unknown,
  { found, page, origin, build }: Sitting,
  openedAt: string,
): StatementOf<'signed'> | undefined {
  const read = wishSchema.safeParse(wish)
  if (!read.success) return undefined
  const { language, signer, drawing } = read.data
  const { document, no, clock, life } = found
  const base = statementToSign({
    contract: document.contract,
    party: 'provider',
    language,
    name: signer.name,
    at: clock.now(life.facts.zone),
    ...(no && { document: no }),
    ...(page.pdf && { pdf: page.pdf.digest }),
  })
  const statement = statementSchema.safeParse({
    ...base,
    signer: { role: 'provider', ...signer },
    openedAt,
    intent: { ...base?.intent, words: page.intent[language] },
    consent: { ...base?.consent, words: page.consent[language] },
    page: { origin, build },
    ...(drawing !== undefined && { drawing }),
  })
  return statement.success && statement.data.kind === 'signed' ? statement.data : undefined
}
