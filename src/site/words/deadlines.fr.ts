/** La page des échéances et l'agenda à suivre. */
export const deadlinesFr = {
  deadlines: 'Échéances',
  deadlinesLead:
    'Tout ce qui vient dans les douze mois, mois par mois, et pourquoi ce jour-là. Au {date}.',
  deadlinesLate: 'En retard',
  deadlinesNone: "Rien n'est prévu dans les douze mois.",
  deadlinesMore: 'Et {n} autres ce mois-là : voir le calendrier.',
  deadlinesDate: 'Jour',
  deadlinesWhat: 'Échéance',
  deadlinesWhy: 'Pourquoi ce jour',
  deadlinesContract: 'Contrat',
  calendarFeed: 'Calendrier (.ics)',
  calendarFeedHint: "S'abonner à ce fichier tient un agenda à jour à chaque construction du site.",
} as const
