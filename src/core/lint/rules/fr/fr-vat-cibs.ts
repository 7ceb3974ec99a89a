import type { Rule } from '#core/lint/rule.ts'
import { documentDate } from '#core/lint/subject.ts'
import type { Terms } from '#core/contract/terms.ts'

/** Ordonnance 2025-1247: the day on which the rules move, and the first on which the old reference is no longer tolerated. */
const [moves, ends] = ['2026-09-01', '2028-01-01']

export const frVatCibs: Rule = {
  id: 'fr-vat-cibs',
  severity: 'error',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Une mention de TVA qui cite le code général des impôts après le 1er septembre 2026.',
    en: 'A VAT mention that cites the French tax code (CGI) after 1 September 2026.',
  },
  why: {
    fr: "Les règles de TVA passent du CGI au CIBS le 1er septembre 2026 ; les références au CGI sont tolérées jusqu'au 31 décembre 2027. La rédaction exacte de la nouvelle mention n'est pas fixée.",
    en: 'The VAT rules move from the CGI to the CIBS on 1 September 2026; references to the CGI are tolerated until 31 December 2027. The exact wording of the new mention is not settled.',
  },
  remedy: {
    fr: 'Voyez avec un comptable quand passer à tax.mention: fr-franchise-cibs.',
    en: 'See with an accountant when to move to tax.mention: fr-franchise-cibs.',
  },
  facts: ['FR-14'],
  paths: ['tax.mention', 'tax.mentionText'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'tax.mention': 'fr-franchise-cibs' } },
    { on: 'FR-ADM-0001', set: { 'doc.date': '2026-08-31' } },
    {
      on: 'FR-ADM-0001',
      finds: {
        severity: 'info',
        says: {
          fr: "La mention de TVA cite le CGI, toléré jusqu'au 31 décembre 2027.",
          en: 'The VAT mention cites the CGI, tolerated until 31 December 2027.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'doc.date': '2028-02-01', 'term.start': '2028-03-01', 'term.end': '2028-08-31' },
      finds: {
        severity: 'error',
        says: {
          fr: 'La mention de TVA cite le CGI, que la tolérance ne couvre plus depuis le 1er janvier 2028.',
          en: 'The VAT mention cites the CGI, which the tolerance no longer covers since 1 January 2028.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const date = documentDate(subject)?.iso
    if (!date || date < moves || !citesCgi(subject.terms)) return
    const at = subject.terms.tax?.mention ? 'tax.mention' : 'tax.mentionText'
    if (date < ends)
      say({
        at,
        severity: 'info',
        says: {
          fr: "La mention de TVA cite le CGI, toléré jusqu'au 31 décembre 2027.",
          en: 'The VAT mention cites the CGI, tolerated until 31 December 2027.',
        },
      })
    else
      say({
        at,
        says: {
          fr: 'La mention de TVA cite le CGI, que la tolérance ne couvre plus depuis le 1er janvier 2028.',
          en: 'The VAT mention cites the CGI, which the tolerance no longer covers since 1 January 2028.',
        },
      })
  },
}

function citesCgi({ tax }: Terms): boolean {
  const { mention, mentionText } = tax ?? {}
  if (mention) return ['fr-franchise-cgi', 'fr-reverse-charge', 'fr-outside-eu'].includes(mention)
  return [mentionText?.any, mentionText?.fr, mentionText?.en].some((text) =>
    /\bCGI\b|293 ?B/.test(text ?? ''),
  )
}
