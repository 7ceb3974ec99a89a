/** What `addendum` says. */
export const addendumWords = {
  fr: {
    kinds: {
      rate: 'un tarif',
      scope: 'les services',
      renewal: 'le renouvellement',
      suspension: 'une suspension',
      dpa: 'le traitement de données personnelles',
    },
    title: (contract: string, no: string) =>
      `Avenant ${no} au contrat ${contract} — Ctrl-C pour arrêter, rien ne sera écrit`,
    kind: 'Que change cet avenant ?',
    rate: 'Quel tarif change ?',
    rateNow: (value: string) => `aujourd'hui ${value}`,
    newRate: (label: string, now: string) => `${label} : quel nouveau montant ? (actuel : ${now})`,
    from: { change: 'À compter de quel jour ?', pause: 'Premier jour de la suspension ?' },
    until: {
      change: "Jusqu'à quel jour ? (Entrée : jusqu'à la fin du contrat)",
      pause: 'Dernier jour de la suspension ?',
      period: (usual: string) => `Nouvelle date de fin ? (Entrée : ${usual})`,
    },
    reason: 'Pour quel motif ?',
    reasonExample: 'ajout du suivi mensuel',
    added: 'Quel service ajoutez-vous ? (Entrée : aucun)',
    removed: 'Quel service retirez-vous ?',
    nothingRemoved: 'Aucun',
    question: (label: string) => `${label} ?`,
    wrong: (example: string) => `Cela ne se lit pas. Par exemple : ${example}`,
    write: 'Écrire cet avenant ?',
    declined: "Rien n'a été écrit.",
    missing: (count: number) =>
      count === 1
        ? 'Il manque un choix pour écrire cet avenant.'
        : `Il manque ${count} choix pour écrire cet avenant.`,
    missingWhy: 'Sans terminal, ou avec --yes, tout se donne par options :',
    missingRemedy:
      'Ajoutez ces options, ou lancez « clausier addendum » dans un terminal : il pose les questions.',
    missingKind: "ce que change l'avenant : rate, scope, renewal, suspension ou dpa",
    missingSigned: "date de signature du contrat : aucune signature n'est enregistrée",
    badKind: (kind: string) => `« ${kind} » n'est pas un genre d'avenant.`,
    badKindWhy: (kinds: string) => `Il y a : ${kinds}.`,
    badKindRemedy: 'Choisissez dans cette liste.',
    notWritten:
      "L'avenant n'a pas été écrit : corrigez ces points, ou ajoutez --draft pour écrire un brouillon.",
    taken: (path: string) => `${path} existe déjà.`,
    takenWhy: "Un autre avenant a pris ce numéro à l'instant.",
    takenRemedy: 'Relancez la commande : elle prendra le numéro suivant.',
    wrote: (path: string) => `Écrit : ${path}`,
    next: (id: string, contract: string) => [
      'Ensuite :',
      `  le lire :        npm run -s clausier -- text ${id}`,
      `  le vérifier :    npm run -s clausier -- check content/contracts/${contract}`,
      `  l'imprimer :     npm run -s clausier -- pdf ${id}`,
      `  l'enregistrer :  git add content && git commit -m "amend(${contract}): ${id.split('/')[1]}"`,
    ],
  },
  en: {
    kinds: {
      rate: 'a rate',
      scope: 'the services',
      renewal: 'the renewal',
      suspension: 'a suspension',
      dpa: 'the processing of personal data',
    },
    title: (contract: string, no: string) =>
      `Addendum ${no} to contract ${contract} — Ctrl-C stops, nothing will be written`,
    kind: 'What does this addendum change?',
    rate: 'Which rate changes?',
    rateNow: (value: string) => `now ${value}`,
    newRate: (label: string, now: string) => `${label}: what new amount? (now: ${now})`,
    from: { change: 'From which day?', pause: 'First day of the suspension?' },
    until: {
      change: 'Until which day? (Enter: until the contract ends)',
      pause: 'Last day of the suspension?',
      period: (usual: string) => `New end date? (Enter: ${usual})`,
    },
    reason: 'For what reason?',
    reasonExample: 'monthly follow-up added',
    added: 'Which service do you add? (Enter: none)',
    removed: 'Which service do you remove?',
    nothingRemoved: 'None',
    question: (label: string) => `${label}?`,
    wrong: (example: string) => `That cannot be read. For example: ${example}`,
    write: 'Write this addendum?',
    declined: 'Nothing was written.',
    missing: (count: number) =>
      count === 1
        ? 'One choice is missing to write this addendum.'
        : `${count} choices are missing to write this addendum.`,
    missingWhy: 'Without a terminal, or with --yes, everything is given by options:',
    missingRemedy: 'Add these options, or run "clausier addendum" in a terminal: it asks.',
    missingKind: 'what the addendum changes: rate, scope, renewal, suspension or dpa',
    missingSigned: 'date of signature of the contract: no signature is recorded',
    badKind: (kind: string) => `"${kind}" is not a kind of addendum.`,
    badKindWhy: (kinds: string) => `There are: ${kinds}.`,
    badKindRemedy: 'Choose from this list.',
    notWritten:
      'The addendum was not written: correct these points, or add --draft to write a draft.',
    taken: (path: string) => `${path} already exists.`,
    takenWhy: 'Another addendum took this number a moment ago.',
    takenRemedy: 'Run the command again: it will take the next number.',
    wrote: (path: string) => `Written: ${path}`,
    next: (id: string, contract: string) => [
      'Next:',
      `  read it:    npm run -s clausier -- text ${id}`,
      `  check it:   npm run -s clausier -- check content/contracts/${contract}`,
      `  print it:   npm run -s clausier -- pdf ${id}`,
      `  record it:  git add content && git commit -m "amend(${contract}): ${id.split('/')[1]}"`,
    ],
  },
} as const
