import { acceptanceDays, paymentOnAcceptance } from '#core/lint/payment-on-acceptance.ts'
import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { duration } from '#core/terms/duration.ts'

/** Law of 2 August 2002: acceptance and payment together, in calendar days. */
const longest = 60

export const bePaymentVerification: Rule = {
  id: 'be-payment-verification',
  severity: 'error',
  jurisdictions: ['BE'],
  summary: {
    fr: "Un paiement qui attend la validation, au-delà du délai que la loi laisse pour l'ensemble.",
    en: 'A payment that waits for acceptance, beyond the time the law leaves for both.',
  },
  why: {
    fr: 'En droit belge, le délai de vérification ou de validation est compris dans le délai de paiement : 60 jours calendaires pour le tout.',
    en: 'Under Belgian law the time to verify or accept is part of the payment term: 60 calendar days for the whole.',
  },
  remedy: {
    fr: 'Facturez à la remise (fees.deposit.balanceTrigger ou trigger: delivery), ou faites valoir le silence : scope.acceptance.deemed: true.',
    en: 'Invoice on delivery (fees.deposit.balanceTrigger or trigger: delivery), or let silence count: scope.acceptance.deemed: true.',
  },
  facts: ['BE-03'],
  paths: [
    'fees.deposit.balanceTrigger',
    'fees.milestones[].trigger',
    'scope.acceptance.days',
    'payment.dueDays',
  ],
  examples: [
    { on: 'FR-LCH-0002', set: { 'law.governing': 'BE' } },
    {
      on: 'FR-LCH-0002',
      set: { 'law.governing': 'BE', 'fees.deposit.balanceTrigger': 'acceptance' },
      finds: {
        severity: 'warning',
        says: {
          fr: 'La facture attend la validation, dont le délai de 7 jours calendaires compte dans celui du paiement.',
          en: 'The invoice waits for acceptance, whose 7 calendar days count in the payment term.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: {
        'law.governing': 'BE',
        'fees.deposit.balanceTrigger': 'acceptance',
        'scope.acceptance.days': 20,
        'payment.dueDays': 45,
      },
      finds: {
        says: {
          fr: 'Validation et paiement prennent 73 jours calendaires ensemble, le maximum est de 60 jours calendaires.',
          en: 'Acceptance and payment take 73 calendar days together, the maximum is 60 calendar days.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: {
        'law.governing': 'BE',
        'fees.deposit.balanceTrigger': 'acceptance',
        'scope.acceptance.deemed': false,
      },
      finds: {
        says: {
          fr: 'Le paiement attend une validation que le silence du client peut retarder sans fin.',
          en: "Payment waits for an acceptance that the Client's silence can delay without end.",
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const at = paymentOnAcceptance(terms)
    if (!at) return
    const acceptance = acceptanceDays(terms)
    const total = duration((acceptance ?? 0) + (terms.payment?.dueDays?.n ?? 0), 'calendarDay')
    if (acceptance === undefined)
      say({
        at,
        says: {
          fr: 'Le paiement attend une validation que le silence du client peut retarder sans fin.',
          en: "Payment waits for an acceptance that the Client's silence can delay without end.",
        },
      })
    else if (total.n > longest) {
      const [both, most] = [valueWords(total), valueWords(duration(longest, 'calendarDay'))]
      say({
        at,
        says: {
          fr: `Validation et paiement prennent ${both.fr} ensemble, le maximum est de ${most.fr}.`,
          en: `Acceptance and payment take ${both.en} together, the maximum is ${most.en}.`,
        },
      })
    } else {
      const { fr, en } = valueWords(duration(acceptance, 'calendarDay'))
      say({
        at,
        severity: 'warning',
        says: {
          fr: `La facture attend la validation, dont le délai de ${fr} compte dans celui du paiement.`,
          en: `The invoice waits for acceptance, whose ${en} count in the payment term.`,
        },
      })
    }
  },
}
