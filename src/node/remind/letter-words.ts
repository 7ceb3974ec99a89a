/** What reminders by mail say around the deadlines themselves. */
export const letterWords = {
  fr: {
    hello: (name: string) => `Bonjour ${name},`,
    house: 'Voici ce que vos contrats demandent.',
    other: (house: string) => `${house} vous rappelle ce qui suit.`,
    one: (contract: string, title: string) => `${contract} : ${title}`,
    many: (n: number, late: number) =>
      `${n} échéances de vos contrats${late > 0 ? `, dont ${late} en retard` : ''}`,
    several: (contract: string, n: number) => `${contract} : ${n} rappels`,
    late: 'EN RETARD',
    command: 'Pour y répondre :',
    amount: 'Montant :',
    calendar: 'Le fichier joint ajoute ces dates à votre agenda.',
    sent: 'Envoyé par Clausier à partir des faits consignés avec le contrat.',
  },
  en: {
    hello: (name: string) => `Hello ${name},`,
    house: 'This is what your contracts ask for.',
    other: (house: string) => `${house} reminds you of the following.`,
    one: (contract: string, title: string) => `${contract}: ${title}`,
    many: (n: number, late: number) =>
      `${n} deadlines of your contracts${late > 0 ? `, ${late} of them overdue` : ''}`,
    several: (contract: string, n: number) => `${contract}: ${n} reminders`,
    late: 'OVERDUE',
    command: 'To answer it:',
    amount: 'Amount:',
    calendar: 'The attached file adds these dates to your calendar.',
    sent: 'Sent by Clausier from the facts recorded with the contract.',
  },
} as const
