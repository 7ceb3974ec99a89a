import { partyOf } from '#core/lint/party.ts'
import type { Rule } from '#core/lint/rule.ts'

export const frLangEnglish: Rule = {
  id: 'fr-lang-english',
  severity: 'info',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Un contrat de droit français en anglais seulement.',
    en: 'A contract under French law in English only.',
  },
  why: {
    fr: 'Deux entreprises privées peuvent contracter en anglais ; devant un tribunal français, une traduction peut être demandée, et son traducteur choisit alors les mots.',
    en: 'Two private businesses may contract in English; a French court may ask for a translation, whose translator then chooses the words.',
  },
  remedy: {
    fr: 'Écrivez doc.language: fr+en et doc.prevailingLanguage si vous voulez une version française de votre main.',
    en: 'Write doc.language: fr+en and doc.prevailingLanguage to have a French version of your own.',
  },
  facts: ['FR-38'],
  paths: ['doc.language'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'doc.language': 'en' },
      finds: {
        says: {
          fr: "Le contrat n'existe qu'en anglais, sous le droit français.",
          en: 'The contract exists in English only, under French law.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (subject.languages.includes('fr') || subject.languages.length === 0) return
    if (partyOf(subject, 'client')?.kind === 'public-body') return
    say({
      at: 'doc.language',
      says: {
        fr: "Le contrat n'existe qu'en anglais, sous le droit français.",
        en: 'The contract exists in English only, under French law.',
      },
    })
  },
}
