import { type Party, partyOf, roleNames, roles } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

/** Kinds of party that are often no merchants: liberal professions, associations, public bodies. */
const oftenNoMerchant: readonly NonNullable<Party['kind']>[] = [
  'sole-trader',
  'micro-entrepreneur',
  'association',
  'public-body',
]

export const frCourtClause: Rule = {
  id: 'fr-court-clause',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: "Un tribunal choisi alors qu'une partie n'est peut-être pas commerçante.",
    en: 'A chosen court, when a party may not be a merchant.',
  },
  why: {
    fr: "Une clause de compétence territoriale ne lie que des parties qui ont toutes contracté en qualité de commerçant ; une profession libérale ne l'est pas. Ce point n'a pas été vérifié à la source.",
    en: 'A clause on territorial jurisdiction binds only parties who all contracted as merchants; a liberal profession is not one. This point was not checked at the source.',
  },
  remedy: {
    fr: 'Retirez disp.courts.place : le tribunal est alors celui que désigne la loi.',
    en: 'Remove disp.courts.place: the court is then the one the law names.',
  },
  facts: ['FR-46'],
  paths: ['disp.courts.place', 'parties.provider.kind', 'parties.client.kind'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-LCH-0002',
      set: { 'disp.courts.place': 'Nantes', 'parties.client.kind': 'company' },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'disp.courts.place': 'Nantes' },
      finds: {
        says: {
          fr: "Un tribunal est choisi. Le client n'est peut-être pas commerçant.",
          en: 'A court is chosen. The Client may not be a merchant.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!subject.terms.disp?.courts?.place) return
    const role = roles.find((one) => {
      const kind = partyOf(subject, one)?.kind
      return kind && oftenNoMerchant.includes(kind)
    })
    if (!role) return
    const { fr, en } = roleNames[role]
    say({
      at: 'disp.courts.place',
      says: {
        fr: `Un tribunal est choisi. ${fr} n'est peut-être pas commerçant.`,
        en: `A court is chosen. ${en} may not be a merchant.`,
      },
    })
  },
}
