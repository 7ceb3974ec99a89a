import { type CheckSentences, findingMaker } from '#core/seal/finding-maker.ts'
import type { Finding } from '#core/seal/finding.ts'
import type { Refusal } from '#core/seal/refusal.ts'

/** What is checked of a PDF, each with its sentence when it holds and when it does not. */
const checks = {
  'pdf-structure': {
    fr: ["Le fichier est un PDF entier, sans rien d'ajouté", 'Le fichier ne peut pas être jugé'],
    en: ['The file is a whole PDF with nothing added', 'The file cannot be judged'],
  },
  'pdf-still': {
    fr: ['Ce que montre le fichier ne change pas', 'Ce que montre le fichier peut changer'],
    en: ['What the file shows does not change', 'What the file shows can change'],
  },
  'pdf-coverage': {
    fr: [
      'Chaque signature couvre le fichier du premier au dernier octet',
      'Une signature ne couvre pas ce que montre le fichier',
    ],
    en: [
      'Each signature covers the file from the first byte to the last',
      'A signature does not cover what the file shows',
    ],
  },
  'pdf-changes': {
    fr: [
      "Ce que chacun a signé est ce que montre le fichier aujourd'hui",
      'Le fichier a été changé après une signature',
    ],
    en: [
      'What each has signed is what the file shows today',
      'The file was changed after a signature',
    ],
  },
  'pdf-store': {
    fr: [
      'La réserve pour les vérifications futures ne contient que des pièces authentiques',
      'La réserve pour les vérifications futures contient une pièce douteuse',
    ],
    en: [
      'The store for later checks holds authentic items only',
      'The store for later checks holds a doubtful item',
    ],
  },
  'signers-expected': {
    fr: ['Chaque signature attendue est là', 'Il manque une signature attendue'],
    en: ['Each expected signature is there', 'An expected signature is missing'],
  },
  'signature-value': {
    fr: ['Ces octets ont été signés', "La signature n'est pas celle de ces octets"],
    en: ['These very bytes were signed', 'The signature is not of these bytes'],
  },
  'signature-time': {
    fr: ['Heure de la signature', "L'heure de la signature n'est pas prouvée"],
    en: ['Time of the signature', 'The time of the signature is not proved'],
  },
  'signer-certificate': {
    fr: ['Identité selon le certificat', "Le certificat du signataire n'est pas reconnu"],
    en: ['Identity by certificate', "The signer's certificate is not trusted"],
  },
  'signer-revocation': {
    fr: ['Révocation du certificat', 'Le certificat était révoqué'],
    en: ['Revocation of the certificate', 'The certificate was revoked'],
  },
  'signature-level': {
    fr: ['Forme de la signature', 'La signature est en dessous de la forme attendue'],
    en: ['Form of the signature', 'The signature is below the form that was expected'],
  },
  'document-time': {
    fr: ['Le document entier existait à cette heure', "L'horodatage du document n'est pas reconnu"],
    en: [
      'The whole document existed at this time',
      'The time-stamp of the document is not trusted',
    ],
  },
} as const satisfies Record<string, CheckSentences>

/** A permanent slug of a check. */
export type PdfCheck = keyof typeof checks

const lines = findingMaker<PdfCheck>(checks)

/** A line about something that holds, or is said. */
export const { found } = lines

/** A line about something that should hold and does not. */
export function failed(check: PdfCheck, { words }: Pick<Refusal, 'words'>, about = ''): Finding {
  return lines.failed(check, words, about)
}
