import type { ElementContent } from 'hast'
import { h, s } from 'hastscript'
import type { Hand } from '#core/contract/html.ts'
import { formatInstant } from '#core/locale/format-date.ts'
import type { Locale } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { evidenceWords } from './evidence-words.ts'

/** What a signer left where the contract has room for a hand. */
export type SignedHand = {
  /** The name as it was typed. */
  readonly name: string
  /** ISO with offset. */
  readonly signedAt: string
  /** The lines of a drawn signature, in their own units; y goes down. */
  readonly drawing?: {
    readonly width: number
    readonly height: number
    readonly lines: readonly (readonly (readonly [x: number, y: number])[])[]
  }
}

/** What stands in the rooms for hands of a signed paper. */
export type SignedHands = {
  readonly provider?: SignedHand
  readonly client?: SignedHand
  /** Roles that sign in the PDF itself too: the first language's room becomes a signature field. */
  readonly fields?: readonly ('provider' | 'client')[]
}

/**
 * Fills the rooms for hands of a contract.
 * @param locales of its parts, in order; the first holds the signature fields of the PDF
 */
export function signedHand(
  { fields = [], ...hands }: SignedHands,
  locales: readonly Locale[],
): Hand {
  return (party, language) => {
    const locale = locales.find((one) => one.startsWith(language)) ?? 'en-GB'
    const hand = hands[party]
    const isField = fields.includes(party) && locale === locales[0]
    return [
      ...(hand ? [h('div.signed', shown(hand, locale))] : []),
      ...(isField ? [h('a.sig', { href: `https://sig.invalid/${party}` })] : []),
    ]
  }
}

function shown({ name, signedAt, drawing }: SignedHand, locale: Locale): ElementContent[] {
  const language = locale.startsWith('fr') ? 'fr' : 'en'
  const type = typographer(language)
  const when = `${evidenceWords.signed[language]} ${formatInstant(signedAt, locale)}`
  const label = `${evidenceWords.drawn[language]} ${name}`
  return [
    drawing
      ? s(
          'svg',
          { viewBox: `0 0 ${drawing.width} ${drawing.height}`, role: 'img', ariaLabel: label },
          drawing.lines.map((line) => s('polyline', { points: line.flat().join(' ') })),
        )
      : h('p.typed', type(name)),
    h('p.when', `${type(when)}, ${evidenceWords.seeEvidence[language]}`),
  ]
}
