import { lawCodes } from '#core/law/law-codes.ts'

/** The component language: every name a contract or clause text may use, with its attributes. */
export type Component = {
  readonly attributes: Readonly<Record<string, AttributeRule>>
  /** Where it may stand. */
  readonly in: readonly ('contract' | 'clause' | 'annex')[]
  /** Between blocks, inside a sentence, or both. */
  readonly form: 'block' | 'inline' | 'both'
  /** May it hold text? */
  readonly children: boolean
}

export type AttributeRule = {
  readonly pattern: RegExp
  readonly expected: string
  readonly required?: true
  /** Written without a value: `not`. */
  readonly bare?: true
}

const id: AttributeRule = { pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, expected: 'late-payment' }
const path: AttributeRule = {
  pattern: /^[a-zA-Z][\w-]*(\.[a-zA-Z0-9][\w-]*)*$/,
  expected: 'late.graceDays',
}
const version: AttributeRule = { pattern: /^\d{1,4}\.\d{1,4}\.\d{1,4}$/, expected: '1.0.0' }
const code: AttributeRule = { pattern: /^[\w.+-]{1,60}$/, expected: 'on-delivery' }
const law = lawCodes.join('|')
const laws: AttributeRule = {
  pattern: new RegExp(`^(?:${law})(?: (?:${law}))*$`),
  expected: lawCodes.join(' '),
}
const codes: AttributeRule = { pattern: /^[\w.+-]+( [\w.+-]+)*$/, expected: 'FR BE' }
const rule: AttributeRule = {
  pattern: /^[a-z]{1,9}(?:-[a-z0-9]{1,30}){1,9}$/,
  expected: 'vag-fr-qualifier',
}
const reason: AttributeRule = {
  pattern: /^[^\n]{0,298}\S[^\n]{0,1}$/,
  expected: 'agreed with the client on 3 March 2027',
}
const need = (rule: AttributeRule): AttributeRule => ({ ...rule, required: true })

const panel = (place: 'contract' | 'clause'): Component => ({
  attributes: {},
  in: [place],
  form: 'block',
  children: false,
})
const use: Component = {
  attributes: { id: need(id), version: need(version) },
  in: ['contract'],
  form: 'block',
  children: false,
}

/** By name. Looked up with `Object.hasOwn`: `constructor` is no component. */
export const components: Readonly<Record<string, Component>> = {
  Clause: use,
  Annex: use,
  Signatures: panel('contract'),
  Allow: {
    attributes: { rule: need(rule), reason: need(reason) },
    in: ['contract'],
    form: 'block',
    children: false,
  },
  Parties: panel('clause'),
  ServiceTable: panel('clause'),
  KeyTerms: panel('clause'),
  When: {
    attributes: {
      value: path,
      is: code,
      in: codes,
      law: laws,
      clause: id,
      lang: { pattern: /^(?:fr|en)$/, expected: 'fr' },
      not: { pattern: /^$/, expected: 'not', bare: true },
    },
    in: ['contract', 'clause', 'annex'],
    form: 'both',
    children: true,
  },
  Each: {
    attributes: { list: need(path) },
    in: ['contract', 'clause', 'annex'],
    form: 'block',
    children: true,
  },
  Ref: {
    attributes: { to: need(id) },
    in: ['contract', 'clause', 'annex'],
    form: 'both',
    children: false,
  },
  Value: {
    attributes: { path: need(path) },
    in: ['contract', 'clause', 'annex'],
    form: 'both',
    children: false,
  },
}
