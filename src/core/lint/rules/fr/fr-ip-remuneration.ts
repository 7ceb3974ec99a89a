import type { Terms } from '#core/contract/terms.ts'
import { assignsRights } from '#core/lint/assigns-rights.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frIpRemuneration: Rule = {
  id: 'fr-ip-remuneration',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: "Une cession de droits d'auteur dont le prix n'est pas dit.",
    en: "An assignment of author's rights whose price is not stated.",
  },
  why: {
    fr: "Le code de la propriété intellectuelle pose une rémunération proportionnelle, et n'admet le forfait que dans des cas qu'il énumère : le contrat dit lequel, et combien.",
    en: 'The French intellectual property code sets proportional remuneration as the principle and allows a lump sum in listed cases only: the contract says which, and how much.',
  },
  remedy: {
    fr: 'Choisissez ip.price ; écrivez ip.priceAmount pour un montant séparé, ip.pricePct pour une part des recettes.',
    en: 'Choose ip.price; write ip.priceAmount for a separate amount, ip.pricePct for a share of receipts.',
  },
  facts: ['FR-20'],
  paths: ['ip.price', 'ip.priceAmount', 'ip.pricePct'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.price': 'separate-amount', 'ip.priceAmount': '150.00 EUR' },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.price': 'separate-amount' },
      finds: {
        says: {
          fr: "Le prix des droits cédés n'est pas chiffré.",
          en: 'The price of the rights assigned is given no figure.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.price': null },
      finds: {
        says: {
          fr: "Le prix des droits cédés n'est pas décidé.",
          en: 'The price of the rights assigned is not decided.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!assignsRights(subject)) return
    const open = openPrice(subject.terms)
    if (!open) return
    say({
      at: open,
      says:
        open === 'ip.price'
          ? {
              fr: "Le prix des droits cédés n'est pas décidé.",
              en: 'The price of the rights assigned is not decided.',
            }
          : {
              fr: "Le prix des droits cédés n'est pas chiffré.",
              en: 'The price of the rights assigned is given no figure.',
            },
    })
  },
}

/** The term that leaves the price open. */
function openPrice({ ip }: Terms): string | undefined {
  if (!ip?.price) return 'ip.price'
  if (ip.price === 'separate-amount' && !ip.priceAmount) return 'ip.priceAmount'
  return ip.price === 'proportional' && !ip.pricePct ? 'ip.pricePct' : undefined
}
