import { againstTerms } from '#core/lint/numbers/against-terms.ts'
import { comparedWords } from '#core/lint/numbers/compared-words.ts'
import { type ProseNumber, proseNumbers } from '#core/lint/numbers/prose.ts'
import type { Rule } from '#core/lint/rule.ts'
import type { Found } from '#core/lint/say.ts'
import type { Subject } from '#core/lint/subject.ts'

export const conProseNumberMismatch: Rule = {
  id: 'con-prose-number-mismatch',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'all',
  summary: {
    fr: 'Un nombre écrit dans le texte diffère de celui de la page de garde.',
    en: 'A number written in the text differs from that of the cover page.',
  },
  why: {
    fr: 'Le contrat dirait deux choses : les clauses impriment la valeur de la page de garde, la phrase en annonce une autre.',
    en: 'The contract would say two things: the clauses print the value of the cover page, the sentence announces another.',
  },
  remedy: {
    fr: 'Écrivez le terme entre accolades au lieu du nombre, tel {payment.dueDays}, ou corrigez la page de garde.',
    en: 'Write the term in braces instead of the number, such as {payment.dueDays}, or correct the cover page.',
  },
  facts: [],
  paths: [],
  examples: [
    { on: 'FR-ADM-0001', text: 'Le Client paie chaque facture sous quinze (15) jours.' },
    { on: 'FR-ADM-0001', text: 'Le Client paie chaque facture sous {payment.dueDays}.' },
    {
      on: 'FR-ADM-0001',
      text: 'Le Client paie chaque facture sous 30 jours.',
      finds: {
        says: {
          fr: 'Le texte dit « 30 jours », la page de garde 15 jours calendaires (payment.dueDays).',
          en: 'The text says "30 jours", the cover page 15 calendar days (payment.dueDays).',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      text: "Either Party may end the Agreement on thirty days' written notice.",
      finds: {
        says: {
          fr: 'Le texte dit « thirty days », la page de garde 14 jours calendaires (end.noticeDays.client).',
          en: 'The text says "thirty days", the cover page 14 calendar days (end.noticeDays.client).',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      text: 'Le silence du Client vaut acceptation après 5 jours.',
      finds: {
        says: {
          fr: 'Le texte dit « 5 jours », la page de garde 5 jours ouvrés (scope.acceptance.days).',
          en: 'The text says "5 jours", the cover page 5 business days (scope.acceptance.days).',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      text: 'Le Client paie chaque facture sous quinze (14) jours.',
      finds: {
        says: {
          fr: '« quinze (14) » dit 15 en lettres et 14 en chiffres.',
          en: '"quinze (14)" says 15 in words and 14 in digits.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      text: 'Le silence du Client vaut acceptation après 5 jours ouvrables.',
      finds: {
        severity: 'warning',
        says: {
          fr: "« 5 jours ouvrables » : le reste du contrat dit « ouvrés ». En France, les jours ouvrables comprennent d'ordinaire le samedi.",
          en: '"5 jours ouvrables": the rest of the contract says « ouvrés ». In France, « jours ouvrables » usually include Saturday.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      text: 'La réunion de lancement dure au moins 2 heures.',
      finds: {
        severity: 'info',
        says: {
          fr: "« 2 heures » n'est lié à aucun terme de la page de garde.",
          en: '"2 heures" is not bound to a term of the cover page.',
        },
      },
    },
  ],
  check: (subject, say) => {
    for (const one of proseNumbers(subject)) {
      const found = foundIn(one, subject)
      if (found) say({ at: one.text.path ?? { place: one.text.place }, ...found })
    }
  },
}

function foundIn({ quantity, concept, text }: ProseNumber, subject: Subject): Found | undefined {
  const { span } = quantity
  if (quantity.kind === 'contradiction') {
    const { words, digits } = quantity
    return {
      span,
      says: {
        fr: `« ${span} » dit ${words} en lettres et ${digits} en chiffres.`,
        en: `"${span}" says ${words} in words and ${digits} in digits.`,
      },
      remedy: {
        fr: 'Accordez les deux, ou écrivez le terme entre accolades.',
        en: 'Make the two agree, or write the term in braces.',
      },
    }
  }
  // Delays for taking access away have a rule of their own.
  if (concept?.id === 'revocation') return undefined
  const standing = concept && againstTerms(quantity, concept, subject.terms)
  if (standing?.answer === 'differs') {
    const { from } = standing
    const term = comparedWords(from)
    return {
      span,
      says: {
        fr: `Le texte dit « ${span} », la page de garde ${term.fr} (${from.path}).`,
        en: `The text says "${span}", the cover page ${term.en} (${from.path}).`,
      },
      expected: { fr: `{${from.path}}`, en: `{${from.path}}` },
    }
  }
  return otherBusinessDay({ quantity, text }, subject) ?? unbound({ quantity, text }, standing)
}

/** Where a business day has the other name than in the clauses, it is not sure to be the same day. */
function otherBusinessDay(
  { quantity, text }: Pick<ProseNumber, 'quantity' | 'text'>,
  { law }: Subject,
): Found | undefined {
  if (quantity.kind !== 'duration' || quantity.unit !== 'businessDay') return undefined
  const house = /^(?:BE|CH|CA)/.test(law) ? 'ouvrable' : 'ouvré'
  const { span, businessWord } = quantity
  if (text.language !== 'fr' || businessWord === undefined || businessWord === house)
    return undefined
  return {
    span,
    severity: 'warning',
    says: {
      fr: `« ${span} » : le reste du contrat dit « ${house}s ». En France, les jours ouvrables comprennent d'ordinaire le samedi.`,
      en: `"${span}": the rest of the contract says « ${house}s ». In France, « jours ouvrables » usually include Saturday.`,
    },
    remedy: {
      fr: `Écrivez « jours ${house}s », que le contrat définit.`,
      en: `Write « jours ${house}s », which the contract defines.`,
    },
  }
}

/** An amount or a delay in a sentence of the contract that no term answers for. */
function unbound(
  { quantity, text }: Pick<ProseNumber, 'quantity' | 'text'>,
  standing: ReturnType<typeof againstTerms> | undefined,
): Found | undefined {
  const counts = quantity.kind === 'money' || quantity.kind === 'duration'
  if (!counts || text.from === 'term' || standing?.answer === 'same') return undefined
  const { span } = quantity
  const path = standing?.answer === 'open' ? standing.path : undefined
  return {
    span,
    severity: 'info',
    says: {
      fr: `« ${span} » n'est lié à aucun terme de la page de garde.`,
      en: `"${span}" is not bound to a term of the cover page.`,
    },
    remedy: path
      ? {
          fr: `Décidez ${path} sur la page de garde et écrivez {${path}} ici.`,
          en: `Decide ${path} on the cover page and write {${path}} here.`,
        }
      : {
          fr: "Rien à faire si ce nombre n'existe qu'ici ; sinon, liez-le à son terme.",
          en: 'Nothing to do if this number exists only here; otherwise bind it to its term.',
        },
  }
}
