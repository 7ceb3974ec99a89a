import type { Words } from '#core/locale/locale.ts'

/** What is said of a PDF and the contract it names. */
export const printWords = {
  nothing: {
    fr: "il ne nomme aucun contrat de ce dépôt : son texte n'a été comparé à rien",
    en: 'it names no contract of this repository: its text was compared with nothing',
  },
  notHere: {
    fr: 'cette page ne le compare à aucun contrat : « clausier verify » le fait, dans le dépôt du contrat',
    en: 'this page compares it with no contract: "clausier verify" does, in the repository of the contract',
  },
  unreadable: (id: string): Words => ({
    fr: `il nomme ${id}, qui ne peut pas être lu : « clausier check » dit pourquoi ; rien n'a été comparé`,
    en: `it names ${id}, which cannot be read: "clausier check" says why; nothing was compared`,
  }),
  otherText: (id: string, said: string, now: string): Words => ({
    fr: `il nomme ${id} et se dit d'un autre texte, ${said} ; celui d'aujourd'hui est ${now} : rien n'a été comparé`,
    en: `it names ${id} and says it is of another text, ${said}; today's is ${now}: nothing was compared`,
  }),
  unprinted: (id: string, why: Words): Words => ({
    fr: `il nomme ${id}, qui n'a pas pu être imprimé ici pour comparer : ${why.fr}`,
    en: `it names ${id}, which could not be printed here to compare: ${why.en}`,
  }),
  refused: { fr: "l'impression en est refusée", en: 'printing it is refused' },
  sealed: (id: string, record: string): Words => ({
    fr: `c'est, octet pour octet, celui que fixe le sceau de ${id}, ${record} ; ses signatures sont dans les faits : clausier verify ${id}`,
    en: `it is, byte for byte, the one that the seal of ${id} fixes, ${record}; its signatures are in the records: clausier verify ${id}`,
  }),
  given: (id: string, record: string): Words => ({
    fr: `c'est, octet pour octet, celui que nomme une déclaration de ${id}, ${record}`,
    en: `it is, byte for byte, the one that a statement of ${id} names, ${record}`,
  }),
  same: (id: string): Words => ({
    fr: `c'est, octet pour octet, ce que cette machine imprime de ${id} aujourd'hui`,
    en: `it is, byte for byte, what this machine prints of ${id} today`,
  }),
  sameBefore: (id: string): Words => ({
    fr: `jusqu'à la première signature, c'est, octet pour octet, ce que cette machine imprime de ${id} aujourd'hui`,
    en: `up to the first signature it is, byte for byte, what this machine prints of ${id} today`,
  }),
  sameText: (id: string): Words => ({
    fr: `les mots qu'on y lit sont ceux de ${id}, mais non les octets que cette machine imprime (autre navigateur, autre version) : une image ou un trait a pu y être ajouté`,
    en: `the words that can be read in it are those of ${id}, but not the bytes this machine prints (another browser or version): a picture or a line may have been added`,
  }),
  differs: (id: string, { was, now }: { was: string; now: string }): Words => ({
    fr: `${id} dit « ${was} », et ce PDF « ${now} »`,
    en: `${id} says "${was}", and this PDF "${now}"`,
  }),
  unsigned: {
    fr: "le fichier seul n'engage personne",
    en: 'the file alone binds nobody',
  },
} as const
