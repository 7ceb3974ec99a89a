import * as z from 'zod'
import { cover } from '#core/contract/cover.ts'
import { choice, choices, text } from '#core/terms/kinds.ts'

/** Words that the archive shows in both interface languages. */
export const bothLanguages = z.strictObject({ fr: text(), en: text() })

export const templateRoles = ['solo', 'obm', 'agency', 'client-side'] as const
export type RoleId = (typeof templateRoles)[number]

export const feeModels = [
  'hourly',
  'retainer',
  'fixed-upfront',
  'fixed-deposit',
  'milestone',
  'on-approval',
] as const

/** What a template says about itself. */
const templateMeta = z.strictObject({
  id: text(60),
  version: text(20),
  status: choice('draft', 'released', 'deprecated'),
  titles: bothLanguages,
  purpose: bothLanguages,
  /** Templates of one tier family are compared side by side. */
  tier: choice('basic', 'premium').optional(),
  docType: choice('contract', 'master', 'client-addendum', 'sow', 'subcontract'),
  /** Three letters of the ids of its contracts: `FR-ADM-0001`. */
  code: text(3),
  roles: choices(...templateRoles),
  feeModels: choices(...feeModels),
})

/** The front matter of a template: what it is, and the terms that it decides. */
export const templateCover = z.strictObject({
  template: templateMeta,
  terms: cover.partial().prefault({}),
})

type TemplateMeta = z.output<typeof templateMeta>

/** A template that was read and checked. */
export type Template = {
  readonly meta: TemplateMeta
  /** The terms as written, not yet read: they are merged with those of the package and the contract. */
  readonly terms: Readonly<Record<string, unknown>>
  /** Clauses, special terms and conditions, as written below the front matter. */
  readonly body: string
  readonly path: string
}

/** `va-basic@1.0.0`, as contracts name their template. */
export function templateName({ meta }: Template): string {
  return `${meta.id}@${meta.version}`
}
