import type { Rule } from '#core/lint/rule.ts'
import { vagueFinder } from '#core/lint/vague-finder.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { quoted } from '#core/lint/vague-words.ts'

const either = {
  fr: vagueFinder({ either: [{ phrases: ['et/ou', 'et / ou'] }] }),
  en: vagueFinder({ either: [{ phrases: ['and/or', 'and / or'] }] }),
}

export const vagAndOr: Rule = {
  id: 'vag-and-or',
  severity: 'info',
  jurisdictions: 'all',
  summary: {
    fr: '« Et/ou » dans le périmètre.',
    en: '"And/or" in the scope.',
  },
  why: {
    fr: '« Et/ou » laisse le choix sans dire à qui il revient : le prestataire lit « ou », le client lit « et ».',
    en: 'The words leave a choice and do not say whose it is: the Provider reads "or", the Client reads "and".',
  },
  remedy: {
    fr: 'Choisissez « et » ou « ou » ; si le choix est voulu, dites qui choisit.',
    en: 'Choose "and" or "or"; if the choice is meant, say who makes it.',
  },
  facts: [],
  paths: [
    'scope.services[].name',
    'scope.services[].deliverable',
    'scope.summary',
    'scope.exclusions',
  ],
  examples: [
    { on: 'FR-ADM-0001', set: { 'scope.services.0.deliverable': 'messages étiquetés et classés' } },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.0.deliverable': 'messages étiquetés et/ou classés' },
      finds: {
        says: {
          fr: "« et/ou » : les deux, ou l'un des deux ?",
          en: '"et/ou": both, or one of the two?',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'scope.services.0.deliverable': 'labelled and/or filed messages' },
      finds: {
        says: {
          fr: "« and/or » : les deux, ou l'un des deux ?",
          en: '"and/or": both, or one of the two?',
        },
      },
    },
  ],
  checkText: (text, say) => {
    const { place } = readVague(text)
    if (!place || place === 'event' || place === 'clause') return
    for (const { span } of either[text.language](text)) {
      const { fr, en } = quoted(span)
      say({
        says: { fr: `${fr} : les deux, ou l'un des deux ?`, en: `${en}: both, or one of the two?` },
        span,
      })
    }
  },
}
