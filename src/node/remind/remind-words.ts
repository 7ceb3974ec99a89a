/** What `remind` says on standard error. */
export const remindWords = {
  fr: {
    nothing: "Rien n'est dû.",
    calendar: (n: number, path: string) => `${n} échéance(s) écrites dans ${path}`,
    to: 'À :',
    noMail: 'Aucun rappel à envoyer : tout ce qui est dû a déjà été envoyé.',
    sent: (email: string) => `envoyé à ${email}`,
    skipped: (contract: string, why: string) => `${contract} : pas de courriel, ${why}`,
    opened: (address: string) => `ouvert : ${address}`,
    closed: (number: number) => `fermé : n° ${number}`,
    why: {
      'not-ours': "le prestataire de content/settings.yaml n'y est pas partie",
      'broken-records': 'ses faits ont une erreur (clausier check)',
      'no-address': "aucune adresse n'est connue",
      'reserved-address': 'son adresse est un exemple',
    },
  },
  en: {
    nothing: 'Nothing is due.',
    calendar: (n: number, path: string) => `${n} deadline(s) written to ${path}`,
    to: 'To:',
    noMail: 'No reminder to send: what is due has been sent already.',
    sent: (email: string) => `sent to ${email}`,
    skipped: (contract: string, why: string) => `${contract}: no mail, ${why}`,
    opened: (address: string) => `opened: ${address}`,
    closed: (number: number) => `closed: no. ${number}`,
    why: {
      'not-ours': 'the provider of content/settings.yaml is no party to it',
      'broken-records': 'its records have an error (clausier check)',
      'no-address': 'no address is known',
      'reserved-address': 'its address is an example',
    },
  },
} as const
