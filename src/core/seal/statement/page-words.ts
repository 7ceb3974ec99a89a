import type { Language } from '#core/locale/locale.ts'

/** What somebody says by an answer on a share page, word for word; `{…}` is filled for each text. */
export const pageWords = {
  fr: {
    readIntent: "J'ai lu le contrat {id}, version {version}.",
    signIntent:
      "En signant, je m'engage par le contrat {id}, version {version}, dont l'empreinte commence par {digest}.",
    signConsent:
      "J'accepte de conclure ce contrat par voie électronique. J'ai pu le lire en entier et en garder une copie ; je peux en demander une copie papier, et renoncer à cette voie tant que je n'ai pas signé.",
  },
  en: {
    readIntent: 'I have read the contract {id}, version {version}.',
    signIntent:
      'By signing, I bind myself by the contract {id}, version {version}, whose digest begins with {digest}.',
    signConsent:
      'I agree to conclude this contract electronically. I was able to read all of it and keep a copy; I can ask for a paper copy, and withdraw from this way of signing as long as I have not signed.',
  },
} as const satisfies Record<Language, Record<string, string>>

/** A phrase with its blanks filled; a blank without a value is left out. */
export function fillBlanks(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '')
}

/** How many digits of a text's digest the intention to sign names. */
export const digestDigits = 12
