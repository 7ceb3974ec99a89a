import type { Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'

/** Why a key file could not be opened, by what is in it and by what the reader of P12 files says of it. */
export function unopened(file: Uint8Array, name: string, cause: unknown): EnvironmentFault {
  const said = cause instanceof Error ? cause.message : String(cause)
  const [why, remedy] = adviceOn(new TextDecoder('latin1').decode(file.subarray(0, 64)), said)
  return new EnvironmentFault(
    {
      fr: `Le fichier de clé ${name} n'a pas pu être ouvert.`,
      en: `Could not open the key file ${name}.`,
    },
    { why, remedy, cause },
  )
}

/** A key that was opened and cannot sign here. */
export function unfit(name: string, why: Words): EnvironmentFault {
  return new EnvironmentFault(
    { fr: `La clé de ${name} ne peut pas signer ici.`, en: `The key in ${name} cannot sign here.` },
    { why, remedy: otherKey },
  )
}

type Advice = readonly [why: Words, remedy: Words]

const otherKey: Words = {
  fr: "Prenez une clé RSA d'au moins 2048 bits, ou une clé sur la courbe P-256.",
  en: 'Use an RSA key of 2048 bits or more, or one on the curve P-256.',
}

function adviceOn(start: string, said: string): Advice {
  if (start.includes('-----BEGIN')) return pem
  if (!start.startsWith('0')) return other
  if (said.includes('No private key')) return keyless
  if (said.includes('No certificates')) return bare
  return said.includes('Unsupported key algorithm') ? strange : locked
}

const exportAgain: Words = {
  fr: "Exportez-le de nouveau, clé et certificats ensemble : openssl pkcs12 -export -inkey clé.pem -in certificats.pem -out moi.p12. Rien n'a été signé.",
  en: 'Export it again, key and certificates together: openssl pkcs12 -export -inkey key.pem -in certificates.pem -out me.p12. Nothing was signed.',
}

const pem: Advice = [
  {
    fr: "C'est un fichier PEM ; il faut un fichier P12.",
    en: 'It is a PEM file; a P12 file is needed.',
  },
  exportAgain,
]
const other: Advice = [
  { fr: "Ce n'est pas un fichier P12.", en: 'It is not a P12 file.' },
  {
    fr: "Donnez le fichier .p12 ou .pfx que l'autorité vous a remis ; rien n'a été signé.",
    en: 'Give the .p12 or .pfx file that the authority handed you; nothing was signed.',
  },
]
const keyless: Advice = [
  {
    fr: 'Il contient des certificats, mais aucune clé privée.',
    en: 'It holds certificates, but no private key.',
  },
  exportAgain,
]
const bare: Advice = [
  {
    fr: 'Il contient une clé privée, mais aucun certificat.',
    en: 'It holds a private key, but no certificate.',
  },
  exportAgain,
]
const strange: Advice = [
  { fr: "Sa clé est d'un type inconnu ici.", en: 'Its key is of a kind that is unknown here.' },
  otherKey,
]
const locked: Advice = [
  {
    fr: "Son mot de passe n'est pas celui-là, ou le fichier est abîmé.",
    en: 'Its password is not the one given, or the file is damaged.',
  },
  {
    fr: "Vérifiez le mot de passe et le fichier ; rien n'a été signé.",
    en: 'Check the password and the file; nothing was signed.',
  },
]
