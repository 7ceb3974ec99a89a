import { listWords } from '#core/lint/list-words.ts'
import type { Rule } from '#core/lint/rule.ts'
import { statusSigns } from '#core/lint/status-signs.ts'

export const beStatusCriteria: Rule = {
  id: 'be-status-criteria',
  severity: 'warning',
  jurisdictions: ['BE'],
  summary: {
    fr: "Du temps, une méthode ou une hiérarchie imposés à l'indépendant.",
    en: 'Time, a method or a hierarchy imposed on the independent provider.',
  },
  why: {
    fr: "La loi-programme du 27 décembre 2006 retient quatre critères généraux : la volonté des parties, la liberté d'organiser le temps, celle d'organiser le travail, et la possibilité d'un contrôle hiérarchique.",
    en: 'The Belgian programme law of 27 December 2006 has four general criteria: the will of the parties, the freedom to organise time, that to organise work, and the possibility of hierarchical control.',
  },
  remedy: {
    fr: 'Écrivez availability.nature: contact-window et status.freedomOfOrganisation: true ; retirez les mots de hiérarchie.',
    en: 'Write availability.nature: contact-window and status.freedomOfOrganisation: true; remove words of hierarchy.',
  },
  facts: ['BE-08'],
  paths: ['availability.nature', 'status.freedomOfOrganisation', 'status.controlsOwnSchedule'],
  examples: [
    { on: 'BE-RNW-0006' },
    {
      on: 'BE-RNW-0006',
      set: { 'availability.nature': 'fixed-presence' },
      finds: {
        says: {
          fr: 'À comparer aux quatre critères : des heures de présence imposées.',
          en: 'To compare with the four criteria: imposed hours of presence.',
        },
      },
    },
    {
      on: 'BE-RNW-0006',
      set: { 'status.freedomOfOrganisation': false },
      text: 'Le Prestataire rend compte chaque matin à son supérieur hiérarchique.',
      finds: {
        says: {
          fr: 'À comparer aux quatre critères : une méthode imposée et un pouvoir hiérarchique.',
          en: 'To compare with the four criteria: an imposed method and the authority of a superior.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const signs = statusSigns(subject).filter(
      ({ kind, path }) => kind === 'orders' || path === 'availability.nature',
    )
    if (signs.length === 0) return
    const { fr, en } = listWords(signs.map(({ words }) => words))
    say({
      at: signs.find(({ path }) => path)?.path ?? 'status',
      says: {
        fr: `À comparer aux quatre critères : ${fr}.`,
        en: `To compare with the four criteria: ${en}.`,
      },
    })
  },
}
