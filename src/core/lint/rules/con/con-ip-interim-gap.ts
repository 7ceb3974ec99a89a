import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conIpInterimGap: Rule = {
  id: 'con-ip-interim-gap',
  severity: 'info',
  jurisdictions: 'all',
  summary: {
    fr: "Le client paie après la livraison et ne peut pas employer le livrable d'ici là.",
    en: 'The Client pays after delivery and may not use the deliverable meanwhile.',
  },
  why: {
    fr: "Les droits ne passent qu'au paiement complet : entre la livraison et le paiement, publier le livrable serait le faire sans droit.",
    en: 'Rights pass on full payment only: to publish the deliverable between delivery and payment would be to do so without a right.',
  },
  remedy: {
    fr: 'Écrivez ip.interimLicence: true, ou gardez ce choix en connaissance de cause.',
    en: 'Write ip.interimLicence: true, or keep this choice knowingly.',
  },
  facts: [],
  paths: ['ip.transferTrigger', 'ip.interimLicence', 'payment.dueDays'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.interimLicence': false },
      finds: {
        says: {
          fr: "Les droits passent au paiement complet, 15 jours calendaires après la facture, et rien n'est permis avant.",
          en: 'Rights pass on full payment, 15 calendar days after the invoice, and nothing is allowed before.',
        },
      },
    },
  ],
  check: ({ terms: { ip, payment } }, say) => {
    const due = payment?.dueDays
    if (ip?.transferTrigger !== 'on-full-payment' || ip.interimLicence !== false) return
    if (!due?.n || payment?.dueMode === 'before-start') return
    const days = valueWords(due)
    say({
      at: 'ip.interimLicence',
      says: {
        fr: `Les droits passent au paiement complet, ${days.fr} après la facture, et rien n'est permis avant.`,
        en: `Rights pass on full payment, ${days.en} after the invoice, and nothing is allowed before.`,
      },
    })
  },
}
