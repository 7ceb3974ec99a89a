import type { Rule } from '#core/lint/rule.ts'

export const frSubcontractApproval: Rule = {
  id: 'fr-subcontract-approval',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: "Un sous-traitant que le client n'a pas accepté, ou dont il n'a pas agréé les conditions de paiement.",
    en: 'A subcontractor the Client has not accepted, or whose payment terms it has not approved.',
  },
  why: {
    fr: 'La loi du 31 décembre 1975 demande que le client accepte chaque sous-traitant et agrée ses conditions de paiement ; à défaut, le prestataire reste tenu envers le sous-traitant sans pouvoir lui opposer le contrat.',
    en: 'The French law of 31 December 1975 asks the Client to accept each subcontractor and approve its payment terms; failing that, the Provider stays bound to the subcontractor but cannot invoke the subcontract.',
  },
  remedy: {
    fr: "Obtenez l'accord écrit du client, puis notez approvedAt et paymentTermsApproved: true dans sub.list.",
    en: "Obtain the Client's written agreement, then note approvedAt and paymentTermsApproved: true in sub.list.",
  },
  facts: ['FR-41'],
  paths: ['sub.list[].approvedAt', 'sub.list[].paymentTermsApproved'],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: {
        'sub.list': [
          { name: 'Dominique Gabarit EI', approvedAt: '2026-12-15', paymentTermsApproved: true },
        ],
      },
      with: ['form-subcontract-flowdown@1.0.0'],
    },
    {
      on: 'FR-ADM-0001',
      set: { 'sub.list': [{ name: 'Dominique Gabarit EI', approvedAt: '2026-12-15' }] },
      with: ['form-subcontract-flowdown@1.0.0'],
      finds: {
        says: {
          fr: "« Dominique Gabarit EI » : l'agrément des conditions de paiement par le client manque.",
          en: '"Dominique Gabarit EI": the Client\'s approval of the payment terms is missing.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'sub.list': [{ name: 'Dominique Gabarit EI' }] },
      with: ['form-subcontract-flowdown@1.0.0'],
      finds: {
        says: {
          fr: "« Dominique Gabarit EI » : l'acceptation par le client manque.",
          en: '"Dominique Gabarit EI": the Client\'s acceptance is missing.',
        },
      },
    },
  ],
  check: ({ terms: { sub } }, say) => {
    for (const [index, { name, approvedAt, paymentTermsApproved }] of (sub?.list ?? []).entries()) {
      if (approvedAt && paymentTermsApproved) continue
      say({
        at: `sub.list.${index}.${approvedAt ? 'paymentTermsApproved' : 'approvedAt'}`,
        says: approvedAt
          ? {
              fr: `« ${name ?? ''} » : l'agrément des conditions de paiement par le client manque.`,
              en: `"${name ?? ''}": the Client's approval of the payment terms is missing.`,
            }
          : {
              fr: `« ${name ?? ''} » : l'acceptation par le client manque.`,
              en: `"${name ?? ''}": the Client's acceptance is missing.`,
            },
      })
    }
  },
}
