import type { Language } from '#core/locale/locale.ts'
import type { Message } from '#core/report/message.ts'
import { EnvironmentFault } from '#node/faults.ts'

/** What sealing says to those who use it. */
export const sealWords = {
  /** A text that the printer refuses, with what it finds. */
  unprintable: (messages: readonly Message[]) => {
    const said = (language: Language) => messages.map(({ text }) => text[language]).join(' ')
    return new EnvironmentFault(
      { fr: 'Ce texte ne peut pas être imprimé.', en: 'This text cannot be printed.' },
      {
        why: { fr: said('fr'), en: said('en') },
        remedy: {
          fr: "Une version de Clausier aux polices plus riches l'imprimera peut-être.",
          en: 'A version of Clausier with richer fonts may print it.',
        },
      },
    )
  },
  /** A text that all have signed, and that cannot be printed: what then, and what is lost without a print. */
  unprinted: (id: string, fault: EnvironmentFault) => {
    const [fr, en] = [fault.told('fr'), fault.told('en')]
    return new EnvironmentFault(
      {
        fr: `${id} est signé de tous, et n'est pas encore scellé : le sceau fixe aussi le PDF, qui n'a pas pu être imprimé.`,
        en: `${id} is signed by all and not sealed yet: the seal fixes the PDF too, and it could not be printed.`,
      },
      {
        why: { fr: `${fr.what} ${fr.why}`, en: `${en.what} ${en.why}` },
        remedy: {
          fr: `${fr.remedy} Puis scellez : clausier record ${id} sealed. Ou scellez sans PDF : clausier record ${id} sealed --without-pdf ; le texte, les termes, les clauses et les faits seront fixés, la mise en page ne le sera pas.`,
          en: `${en.remedy} Then seal it: clausier record ${id} sealed. Or seal it without a PDF: clausier record ${id} sealed --without-pdf; the text, the terms, the clauses and the records are then fixed, the layout is not.`,
        },
        cause: fault,
      },
    )
  },
} as const
