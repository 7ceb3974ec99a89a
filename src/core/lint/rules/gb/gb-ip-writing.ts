import type { Rule } from '#core/lint/rule.ts'
import { unsignedAssignment } from '#core/lint/unsigned-assignment.ts'

export const gbIpWriting: Rule = {
  id: 'gb-ip-writing',
  severity: 'error',
  jurisdictions: ['GB'],
  summary: {
    fr: "Une cession de droits d'auteur que le cédant ne signe pas.",
    en: 'An assignment of copyright that the assignor does not sign.',
  },
  why: {
    fr: "L'indépendant garde le droit d'auteur ; la loi britannique (CDPA, art. 90) demande une cession écrite et signée par le cédant ou pour lui.",
    en: 'The freelancer keeps the copyright; the CDPA (s. 90) asks for a written assignment signed by or for the assignor.',
  },
  remedy: {
    fr: "Écrivez ip.signedByAuthor: true quand l'auteur signe lui-même le contrat.",
    en: 'Write ip.signedByAuthor: true when the author signs the contract.',
  },
  facts: ['GB-09'],
  paths: ['ip.mode', 'ip.signedByAuthor'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
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
