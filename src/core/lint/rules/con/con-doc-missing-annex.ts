import { specialTexts } from '#core/lint/special-texts.ts'
import type { LocalWords } from '#core/terms/kinds.ts'
import type { Rule } from '#core/lint/rule.ts'

/** `annexe C`, `Annex 2`, `Appendix B`: a letter on its own, or a number. */
const named = /(?<!\p{L})(?:annexe|annex|appendix)\s([A-Z]|\d{1,2})(?![\p{L}\p{N}'’])/giu

export const conDocMissingAnnex: Rule = {
  id: 'con-doc-missing-annex',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Une annexe ou une politique nommée qui n'est pas jointe.",
    en: 'An annex or a policy that is named and not attached.',
  },
  why: {
    fr: "Une partie serait liée par un document que l'autre n'a jamais reçu.",
    en: 'A party would be bound by a document that the other never received.',
  },
  remedy: {
    fr: 'Joignez le document (docs.list, ou <Annex />), ou retirez la mention.',
    en: 'Attach the document (docs.list, or <Annex />), or remove the mention.',
  },
  facts: [],
  paths: ['aup.clientPolicies', 'docs.list'],
  examples: [
    { on: 'FR-ADM-0001', text: "Le détail figure à l'annexe A." },
    {
      on: 'FR-ADM-0001',
      set: {
        'aup.clientPolicies': [{ title: 'Charte informatique' }],
        'docs.list': [{ name: 'Charte informatique' }],
      },
    },
    {
      on: 'FR-ADM-0001',
      text: "Le détail figure à l'annexe C.",
      finds: {
        says: {
          fr: 'Le texte renvoie à « annexe C » ; le contrat a 1 annexe.',
          en: 'The text refers to "annexe C"; the contract has 1 annex.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'aup.clientPolicies': [{ title: 'Charte informatique' }] },
      finds: {
        says: {
          fr: "La politique « Charte informatique » lie le prestataire et n'est pas dans docs.list.",
          en: 'The policy "Charte informatique" binds the Provider and is not in docs.list.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const attached = (subject.terms.docs?.list ?? []).map(({ name }) => spelt(name).toLowerCase())
    for (const [index, { title }] of (subject.terms.aup?.clientPolicies ?? []).entries()) {
      const name = spelt(title)
      if (name && !attached.some((one) => one.includes(name.toLowerCase())))
        say({
          at: `aup.clientPolicies.${index}.title`,
          says: {
            fr: `La politique « ${name} » lie le prestataire et n'est pas dans docs.list.`,
            en: `The policy "${name}" binds the Provider and is not in docs.list.`,
          },
        })
    }
    const count = subject.clauses.filter(({ clause }) => clause.meta.kind === 'annex').length
    for (const { text, place } of specialTexts(subject))
      for (const [span, label = ''] of text.matchAll(named))
        if (rankOf(label) > count)
          say({
            at: { place },
            span,
            says: {
              fr: `Le texte renvoie à « ${span} » ; le contrat a ${count} annexe${count > 1 ? 's' : ''}.`,
              en: `The text refers to "${span}"; the contract has ${count} ${count === 1 ? 'annex' : 'annexes'}.`,
            },
          })
  },
}

/** 3 for `C` and for `3`. */
function rankOf(label: string): number {
  return /^\d/.test(label) ? Number(label) : label.toUpperCase().charCodeAt(0) - 64
}

function spelt(words: LocalWords | null | undefined): string {
  return words?.any ?? words?.fr ?? words?.en ?? ''
}
