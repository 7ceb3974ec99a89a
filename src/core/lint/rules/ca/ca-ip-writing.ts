import type { Rule } from '#core/lint/rule.ts'
import { unsignedAssignment } from '#core/lint/unsigned-assignment.ts'

export const caIpWriting: Rule = {
  id: 'ca-ip-writing',
  severity: 'warning',
  jurisdictions: ['CA'],
  summary: {
    fr: "Une cession de droits d'auteur que l'auteur ne signe pas.",
    en: 'An assignment of copyright that the author does not sign.',
  },
  why: {
    fr: "La loi sur le droit d'auteur demande un écrit signé par le titulaire du droit cédé.",
    en: 'The Copyright Act asks for a writing signed by the owner of the right assigned.',
  },
  remedy: {
    fr: "Écrivez ip.signedByAuthor: true quand l'auteur signe lui-même le contrat.",
    en: 'Write ip.signedByAuthor: true when the author signs the contract.',
  },
  facts: ['QC-17'],
  paths: ['ip.mode', 'ip.signedByAuthor'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'ip.signedByAuthor': false },
      finds: {
        says: {
          fr: "Les droits sont cédés, et le contrat ne dit pas que l'auteur signe la cession.",
          en: 'Rights are assigned, and the contract does not say that the author signs the assignment.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const found = unsignedAssignment(subject)
    if (found) say(found)
  },
}
