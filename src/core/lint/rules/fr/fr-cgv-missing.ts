import { isWritten } from '#core/lint/subject.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frCgvMissing: Rule = {
  id: 'fr-cgv-missing',
  severity: 'info',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Le contrat donne un rang aux conditions générales du prestataire sans les citer.',
    en: "The contract ranks the Provider's general terms without naming them.",
  },
  why: {
    fr: 'Un prestataire qui a des conditions générales les remet au professionnel qui les demande ; elles portent les conditions de paiement et de retard.',
    en: 'A provider that has general terms gives them to a business that asks; they hold the terms of payment and delay.',
  },
  remedy: {
    fr: 'Ajoutez leur titre, leur version et leur date à docs.list, ou retirez provider-terms de docs.order.',
    en: 'Add their title, version and date to docs.list, or take provider-terms out of docs.order.',
  },
  facts: ['FR-40'],
  paths: ['docs.order', 'docs.list'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: {
        'docs.order': ['addenda', 'contract', 'annexes', 'provider-terms'],
        'docs.list': [{ name: 'Conditions générales de Spécimen Assistance', version: '2027-01' }],
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'docs.order': ['addenda', 'contract', 'annexes', 'provider-terms'] },
      finds: {
        says: {
          fr: 'Les conditions générales du prestataire ont un rang, mais aucun document ne les désigne.',
          en: "The Provider's general terms have a rank, but no document names them.",
        },
      },
    },
  ],
  check: (subject, say) => {
    const { docs } = subject.terms
    if (!isWritten(subject, 'docs.order') || !docs?.order?.includes('provider-terms')) return
    if (docs.list?.length) return
    say({
      at: 'docs.order',
      says: {
        fr: 'Les conditions générales du prestataire ont un rang, mais aucun document ne les désigne.',
        en: "The Provider's general terms have a rank, but no document names them.",
      },
    })
  },
}
