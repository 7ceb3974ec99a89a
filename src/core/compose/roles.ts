import type { PlainTerms } from './merge-terms.ts'
import type { RoleId } from './template.ts'

/** What a role adds to a template: clauses with their place, terms, and items added to lists (spec 2.9). */
export type Role = {
  readonly titles: { readonly fr: string; readonly en: string }
  /** Clauses to have, each after the first of `after` that the contract has. */
  readonly clauses: readonly { readonly id: string; readonly after: readonly string[] }[]
  readonly terms: PlainTerms
  /** Added to the list at a path, whoever wrote it. */
  readonly items: Readonly<Record<string, readonly unknown[]>>
}

const afterIp = ['ai-use-training', 'third-party-materials', 'ip-ownership'] as const
const afterRelationship = ['non-exclusivity', 'ai-use-training'] as const

export const roles: Readonly<Record<RoleId, Role>> = {
  solo: {
    titles: { fr: 'Assistant·e indépendant·e', en: 'Solo assistant' },
    clauses: [
      {
        id: 'independent-status',
        after: ['contract-documents', 'definitions', 'recitals', 'parties'],
      },
      { id: 'portfolio-licence', after: ['third-party-materials', 'ip-ownership'] },
      { id: 'non-exclusivity', after: afterIp },
    ],
    terms: {},
    items: {},
  },
  obm: {
    titles: { fr: "Responsable d'activité en ligne (OBM)", en: 'Online business manager (OBM)' },
    clauses: [
      { id: 'confidentiality', after: ['late-payment', 'expenses'] },
      { id: 'assignment-subcontracting', after: afterRelationship },
    ],
    terms: {
      scope: { coordinatesOthers: true },
      status: { authorityToBind: 'none' },
      conf: { recipients: 'need-to-know' },
    },
    items: {
      'scope.exclusions': [
        { fr: 'paie', en: 'payroll' },
        { fr: 'tâches juridiques', en: 'legal tasks' },
        { fr: 'décisions RH', en: 'HR decisions' },
        {
          fr: 'choix, sanction ou fin de mission des autres prestataires du Client',
          en: "choosing, sanctioning or ending the Client's other contractors",
        },
      ],
    },
  },
  agency: {
    titles: { fr: 'Agence', en: 'Agency' },
    clauses: [
      { id: 'assignment-subcontracting', after: afterRelationship },
      { id: 'insurance', after: ['indemnity', 'liability-cap'] },
    ],
    terms: {
      sub: { allowed: 'with-consent', liabilityStaysWithProvider: true },
      ip: { signedByAuthor: true },
      ins: { rcPro: true },
    },
    items: {},
  },
  'client-side': {
    titles: {
      fr: 'Petite entreprise qui fait appel à un·e assistant·e',
      en: 'Small business that takes on an assistant',
    },
    clauses: [
      {
        id: 'systems-access-security',
        after: ['rush-work', 'response-times', 'availability-hours', 'place-tools-equipment'],
      },
      { id: 'acceptable-use', after: ['systems-access-security'] },
      { id: 'data-protection', after: ['security-breach-notice', 'confidentiality'] },
    ],
    terms: { access: { mfa: 'required', credentialChannel: 'password-manager' } },
    items: {},
  },
}
