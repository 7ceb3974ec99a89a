import { panelWords } from '#core/locale/panel-words.ts'
import type { Words } from '#core/locale/locale.ts'
import type { EvidenceLine, EvidenceSigner } from './evidence.ts'

/**
 * Who signed, and for whom: both are claims. A key or a copy shows neither whose hand it was, nor that it was entitled
 * to bind the party.
 * @param by who says so
 */
export function personLines(
  {
    party,
    name,
    title,
    organization,
  }: Omit<EvidenceSigner, 'lines' | 'title'> & {
    readonly title?: string | undefined
  },
  by: Words,
): EvidenceLine[] {
  const { fr, en } = panelWords[party]
  const role = { fr: `${organization} (${fr})`, en: `${organization} (${en})` }
  return [
    { kind: 'person', value: title ? `${name}, ${title}` : name, standing: 'claimed', by },
    { kind: 'role', value: organization ? role : { fr, en }, standing: 'claimed', by },
  ]
}
