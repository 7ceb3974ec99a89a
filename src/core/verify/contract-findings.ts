import type { Words } from '#core/locale/locale.ts'
import { type CheckSentences, findingMaker } from '#core/seal/finding-maker.ts'

/** What is checked of a contract, each with its sentence when it holds and when it does not. */
const checks = {
  'records-form': {
    fr: ['Chaque fait a la forme exacte qui se vérifie', 'Un fait ne peut pas être lu'],
    en: ['Each record has the exact form that can be verified', 'A record cannot be read'],
  },
  'records-chain': {
    fr: ['Les faits forment une chaîne entière', 'La chaîne des faits est rompue'],
    en: ['The records form a whole chain', 'The chain of records is broken'],
  },
  'records-anchor': {
    fr: ["Le dernier fait, vu d'ailleurs", "Un fait connu d'ailleurs n'est plus dans la chaîne"],
    en: [
      'The last record, seen from elsewhere',
      'A record known from elsewhere is not in the chain',
    ],
  },
  'records-history': {
    fr: [
      'Chaque fait que git connaît est encore dans la chaîne',
      "Un fait que git connaît n'est plus dans la chaîne",
    ],
    en: [
      'Each record that git knows is still in the chain',
      'A record that git knows is no longer in the chain',
    ],
  },
  'records-order': {
    fr: ['Chaque fait pouvait suivre les précédents', 'Un fait ne peut pas avoir eu lieu ainsi'],
    en: ['Each record can follow those before it', 'A record cannot have happened like this'],
  },
  evidence: {
    fr: ['Les preuves sont celles qui ont été consignées', 'Une preuve manque ou a changé'],
    en: ['The evidence is what was recorded', 'A piece of evidence is missing or has changed'],
  },
  text: {
    fr: [
      'Le texte reconstruit de ses sources est celui dont parlent les signatures',
      "Le texte reconstruit de ses sources n'est pas celui dont parlent les signatures",
    ],
    en: [
      'The text rebuilt from its sources is the one the signatures speak of',
      'The text rebuilt from its sources is not the one the signatures speak of',
    ],
  },
  'signers-expected': {
    fr: ['Chaque signature attendue est là', 'Il manque une signature attendue'],
    en: ['Each expected signature is there', 'An expected signature is missing'],
  },
  'signers-level': {
    fr: ['Niveau des signatures', 'Niveau des signatures'],
    en: ['Level of the signatures', 'Level of the signatures'],
  },
  'signers-apart': {
    fr: [
      'Une même clé a parlé pour les deux parties : rien ne montre deux personnes',
      'Une même clé a parlé pour les deux parties',
    ],
    en: [
      'One key spoke for both parties: nothing shows two persons',
      'One key spoke for both parties',
    ],
  },
  'statement-value': {
    fr: ['Cette déclaration a été signée, mot pour mot', "La déclaration n'est pas prouvée"],
    en: ['This statement was signed, word for word', 'The statement is not proved'],
  },
  'statement-device': {
    fr: ["Ce que dit l'appareil du signataire", "L'appareil du signataire dit autre chose"],
    en: ["What the signer's device says", "The signer's device says otherwise"],
  },
  'statement-match': {
    fr: ['La déclaration est bien celle du fait', "La déclaration n'est pas celle du fait"],
    en: ['The statement is that of the record', 'The statement is not that of the record'],
  },
  'statement-said': {
    fr: ["Quelqu'un le dit", 'Rien ne le prouve, et le fait dit le contraire'],
    en: ['Somebody says so', 'Nothing proves it, and the record says otherwise'],
  },
  'signer-identity': {
    fr: ['Identité du signataire', "La clé n'est pas celle qui était attendue"],
    en: ['Identity of the signer', 'The key is not the one that was expected'],
  },
  'statement-time': {
    fr: ['Heure de la déclaration', "L'heure de la déclaration n'est pas possible"],
    en: ['Time of the statement', 'The time of the statement is not possible'],
  },
  seal: {
    fr: ['Le sceau tient', 'Ce qui est scellé a changé'],
    en: ['The seal holds', 'What is sealed has changed'],
  },
  'seal-pdf': {
    fr: ['Le PDF que fixe le sceau', "Le PDF n'est pas celui que fixe le sceau"],
    en: ['The PDF that the seal fixes', 'The PDF is not the one the seal fixes'],
  },
  'seal-time': {
    fr: ['Heure du sceau', "L'horodatage du sceau ne tient pas"],
    en: ['Time of the seal', 'The time-stamp of the seal does not hold'],
  },
} as const satisfies Record<string, CheckSentences>

/** A permanent slug of a check. */
export type ContractCheck = keyof typeof checks

/** Lines about what holds or is said (`found`), and about what should hold and does not (`failed`). */
export const { found, failed } = findingMaker<ContractCheck>(checks)

/** The words of a message, as the reason of a line: without its full stop. */
export function reasonOf({ text }: { readonly text: Words }): Words {
  const bare = (words: string) => words.replace(/\.$/u, '')
  return { fr: bare(text.fr), en: bare(text.en) }
}

/** `0003-signed` of `records/0003-signed.json`. */
export function shortName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/u, '')
}
