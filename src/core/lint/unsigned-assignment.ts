import type { Found } from './say.ts'
import type { Subject } from './subject.ts'

/** What is said of an assignment of rights that its author does not sign (QC-17, GB-09); nothing when it is signed, or none. */
export function unsignedAssignment({ terms: { ip } }: Subject): Found | undefined {
  if (ip?.mode !== 'assignment' || ip.signedByAuthor === true) return undefined
  return {
    at: 'ip.signedByAuthor',
    says: {
      fr: "Les droits sont cédés, et le contrat ne dit pas que l'auteur signe la cession.",
      en: 'Rights are assigned, and the contract does not say that the author signs the assignment.',
    },
  }
}
