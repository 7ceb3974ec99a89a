import { affirmedIn } from '#core/lint/affirmed.ts'
import { partyOf } from '#core/lint/party.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause, type Subject } from '#core/lint/subject.ts'

const auxiliaries = phraseFinder(['auxiliaire', 'auxiliary', 'auxiliaries'])

export const beAuxiliaryBook6: Rule = {
  id: 'be-auxiliary-book6',
  severity: 'warning',
  jurisdictions: ['BE'],
  summary: {
    fr: 'Des sous-traitants ou une société, sans clause sur les auxiliaires.',
    en: 'Subcontractors or a company, without a term on auxiliaries.',
  },
  why: {
    fr: "Depuis le 1er janvier 2025, le livre 6 du code civil permet au client d'agir directement contre les auxiliaires du prestataire (sous-traitants, personnel, administrateurs) ; le contrat peut l'exclure.",
    en: "Since 1 January 2025 book 6 of the Belgian civil code lets the Client act directly against the Provider's auxiliaries (subcontractors, staff, directors); the contract may exclude it.",
  },
  remedy: {
    fr: 'Ajoutez la clause assignment-subcontracting : sous le droit belge, elle traite des auxiliaires.',
    en: 'Add the clause assignment-subcontracting: under Belgian law it deals with auxiliaries.',
  },
  facts: ['BE-12'],
  paths: ['sub.list', 'parties.provider.kind'],
  examples: [
    { on: 'BE-RNW-0006' },
    { on: 'BE-RNW-0006', without: ['assignment-subcontracting'] },
    {
      on: 'BE-RNW-0006',
      set: { 'parties.provider.kind': 'company' },
      without: ['assignment-subcontracting'],
      finds: {
        says: {
          fr: 'Le contrat ne dit rien des auxiliaires du prestataire, que le client pourrait assigner directement.',
          en: "The contract says nothing of the Provider's auxiliaries, whom the Client could sue directly.",
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!hasAuxiliaries(subject) || hasClause(subject, 'assignment-subcontracting')) return
    if (affirmedIn(subject, auxiliaries).length > 0) return
    say({
      at: subject.terms.sub?.list?.length ? 'sub.list' : 'parties.provider.kind',
      says: {
        fr: 'Le contrat ne dit rien des auxiliaires du prestataire, que le client pourrait assigner directement.',
        en: "The contract says nothing of the Provider's auxiliaries, whom the Client could sue directly.",
      },
    })
  },
}

/** True when somebody stands behind the Provider: subcontractors, or the people of a company. */
function hasAuxiliaries(subject: Subject): boolean {
  const kind = partyOf(subject, 'provider')?.kind
  const isCompany = kind === 'company' || kind === 'agency' || kind === 'psc'
  return isCompany || Boolean(subject.terms.sub?.list?.length)
}
