/** Journal des changements d'un contrat, et ce que chaque changement modifie dans le texte. */
export const changesFr = {
  changeLog: 'Journal des changements',
  changeLogLead:
    "Ce que dit git du contrat et de ses avenants : qui, quand, pourquoi, et ce qui change. Le plus récent d'abord.",
  changeLogEmpty: "Ce contrat n'est pas encore enregistré dans git.",
  changeLogEarlier: 'Changements plus anciens : {n}',
  changeLogSee: 'Voir le texte comparé',
  changeLogBrought: 'apporte : {subject} ({author})',
  changesTitle: 'Ce qui change',
  changesIn: 'Avenant {no}',
  changesEarlier: 'Changement précédent',
  changesLater: 'Changement suivant',
  changesPrint: 'Imprimer cette page',
} as const satisfies Record<string, string>
