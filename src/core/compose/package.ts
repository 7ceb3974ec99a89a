import * as z from 'zod'
import { cover } from '#core/contract/cover.ts'
import { currency, text } from '#core/terms/kinds.ts'
import { bothLanguages } from './template.ts'

/** `content/packages/<slug>.yaml`: services with their price, ready to be put into a template. */
export const packageSchema = z.strictObject({
  id: text(60),
  titles: bothLanguages,
  purpose: bothLanguages,
  /** The template it is made for; another one with the same fee model may be chosen. */
  template: text(60),
  currency: currency(),
  terms: cover.partial(),
})

/** A package that was read and checked; its terms are as written. */
export type Package = Omit<z.output<typeof packageSchema>, 'terms'> & {
  readonly terms: Readonly<Record<string, unknown>>
  readonly path: string
}
