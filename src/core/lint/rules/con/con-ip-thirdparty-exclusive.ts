import { hasClause } from '#core/lint/subject.ts'
import type { LocalWords } from '#core/terms/kinds.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conIpThirdpartyExclusive: Rule = {
  id: 'con-ip-thirdparty-exclusive',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Une cession exclusive de ce qui appartient à un tiers.',
    en: 'An exclusive assignment of what belongs to a third party.',
  },
  why: {
    fr: "Le prestataire ne peut céder une police, une photo ou un modèle dont il n'a qu'une licence.",
    en: 'The Provider cannot assign a font, a photo or a template of which it has a licence only.',
  },
  remedy: {
    fr: "Ajoutez la clause third-party-materials et retirez ces éléments d'ip.works.",
    en: 'Add the clause third-party-materials and take these items out of ip.works.',
  },
  facts: [],
  paths: ['ip.mode', 'ip.exclusive', 'ip.thirdParty', 'ip.works'],
  examples: [
    { on: 'FR-LCH-0002', set: { 'ip.thirdParty': [{ name: 'Police Exemple Sans' }] } },
    {
      on: 'FR-LCH-0002',
      set: {
        'ip.thirdParty': [{ name: 'Police Exemple Sans' }],
        'ip.works': ['plan de lancement', 'affiche en Police Exemple Sans'],
      },
      finds: {
        says: {
          fr: 'La cession exclusive porte sur « affiche en Police Exemple Sans », mais « Police Exemple Sans » appartient à un tiers.',
          en: 'The exclusive assignment covers "affiche en Police Exemple Sans", but "Police Exemple Sans" belongs to a third party.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.thirdParty': [{ name: 'Police Exemple Sans' }] },
      without: ['third-party-materials'],
      finds: {
        says: {
          fr: "La cession est exclusive et rien n'en retire « Police Exemple Sans », qui appartient à un tiers.",
          en: 'The assignment is exclusive and nothing takes "Police Exemple Sans" out of it, which belongs to a third party.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { mode, exclusive, thirdParty, works } = subject.terms.ip ?? {}
    const isExclusive =
      mode === 'exclusive-licence' || (mode === 'assignment' && exclusive !== false)
    if (!isExclusive) return
    const isCarvedOut = hasClause(subject, 'third-party-materials')
    for (const [index, { name }] of (thirdParty ?? []).entries()) {
      if (!name) continue
      const work = works
        ?.map(spelt)
        .find((words) => words.toLowerCase().includes(name.toLowerCase()))
      if (work === undefined && isCarvedOut) continue
      say({
        at: `ip.thirdParty.${index}.name`,
        says:
          work === undefined
            ? {
                fr: `La cession est exclusive et rien n'en retire « ${name} », qui appartient à un tiers.`,
                en: `The assignment is exclusive and nothing takes "${name}" out of it, which belongs to a third party.`,
              }
            : {
                fr: `La cession exclusive porte sur « ${work} », mais « ${name} » appartient à un tiers.`,
                en: `The exclusive assignment covers "${work}", but "${name}" belongs to a third party.`,
              },
      })
    }
  },
}

function spelt({ any, fr, en }: LocalWords): string {
  return any ?? fr ?? en ?? ''
}
