/** What `new`, `duplicate` and `init` say outside their guided flow. */
export const pickWords = {
  fr: {
    template: (name: string) => `Il n'y a pas de modèle « ${name} ».`,
    package: (name: string) => `Il n'y a pas d'offre « ${name} ».`,
    role: (name: string) => `Ce modèle n'est pas fait pour le rôle « ${name} ».`,
    party: (name: string) => `Aucune partie ne s'appelle « ${name} ».`,
    law: (name: string) => `« ${name} » n'est pas un droit connu.`,
    language: (name: string) => `« ${name} » n'est pas une langue de contrat.`,
    currency: (name: string) => `« ${name} » n'est pas une devise connue.`,
    known: 'Existent :',
    guess: (guess: string) => `Vouliez-vous dire « ${guess} » ?`,
    choose: 'Choisissez dans cette liste.',
    partyRemedy:
      'Pour un nouveau client, donnez aussi ses coordonnées : --client-set kind=company --client-set address="…" --client-set email="…".',
  },
  en: {
    template: (name: string) => `There is no template "${name}".`,
    package: (name: string) => `There is no package "${name}".`,
    role: (name: string) => `This template is not made for the role "${name}".`,
    party: (name: string) => `No party is called "${name}".`,
    law: (name: string) => `"${name}" is not a law that is known here.`,
    language: (name: string) => `"${name}" is not a language of contracts.`,
    currency: (name: string) => `"${name}" is not a currency that is known here.`,
    known: 'There are:',
    guess: (guess: string) => `Did you mean "${guess}"?`,
    choose: 'Choose from this list.',
    partyRemedy:
      'For a new client give the details too: --client-set kind=company --client-set address="…" --client-set email="…".',
  },
} as const

export const newWords = {
  fr: {
    missing: (count: number) =>
      count === 1
        ? 'Il manque un choix pour écrire ce contrat.'
        : `Il manque ${count} choix pour écrire ce contrat.`,
    missingWhy: 'Sans terminal, ou avec --yes, tout se donne par options :',
    missingRemedy:
      'Ajoutez ces options, ou lancez « clausier new » dans un terminal : il pose les questions.',
    taken: (id: string) => `Le numéro « ${id} » est déjà pris.`,
    takenWhy: "Un contrat n'est jamais écrasé.",
    takenRemedy: (free: string) => `Le prochain numéro libre est ${free}.`,
    badId: (id: string) => `« ${id} » ne peut pas être un numéro de contrat.`,
    badIdWhy: 'Un numéro sert de nom de dossier : lettres, chiffres et tirets, 60 au plus.',
    partyTaken: (path: string) => `${path} existe déjà.`,
    interrupted: "Interrompu : rien n'a été écrit.",
    interruptedWhy: 'Ctrl-C.',
    interruptedRemedy: 'Relancez la commande quand vous voulez.',
    feeModel: (pack: string, model: string, template: string) =>
      `L'offre « ${pack} » (${model}) ne va pas dans le modèle « ${template} ».`,
    feeModelWhy: (models: string) => `Ce modèle accepte : ${models}.`,
    feeModelRemedy: (template: string) => `Prenez le modèle ${template}, fait pour cette offre.`,
    notWritten:
      "Le contrat n'a pas été écrit : corrigez ces points, ou ajoutez --draft pour écrire un brouillon.",
    partyWrong: (path: string, value: string) => `${path} : « ${value} »`,
    wrote: (path: string) => `Écrit : ${path}`,
    next: (id: string) => [
      'Ensuite :',
      `  le lire :        npm run -s clausier -- text ${id}`,
      `  le vérifier :    npm run -s clausier -- check content/contracts/${id}`,
      `  l'imprimer :     npm run -s clausier -- pdf ${id}`,
      `  l'enregistrer :  git add content && git commit -m "contract: ${id}"`,
    ],
  },
  en: {
    missing: (count: number) =>
      count === 1
        ? 'One choice is missing to write this contract.'
        : `${count} choices are missing to write this contract.`,
    missingWhy: 'Without a terminal, or with --yes, everything is given by options:',
    missingRemedy: 'Add these options, or run "clausier new" in a terminal: it asks.',
    taken: (id: string) => `The id "${id}" is already taken.`,
    takenWhy: 'A contract is never overwritten.',
    takenRemedy: (free: string) => `The next free id is ${free}.`,
    badId: (id: string) => `"${id}" cannot be the id of a contract.`,
    badIdWhy: 'An id is the name of a folder: letters, digits and hyphens, 60 at most.',
    partyTaken: (path: string) => `${path} already exists.`,
    interrupted: 'Interrupted: nothing was written.',
    interruptedWhy: 'Ctrl-C.',
    interruptedRemedy: 'Run the command again whenever you like.',
    feeModel: (pack: string, model: string, template: string) =>
      `The package "${pack}" (${model}) does not fit the template "${template}".`,
    feeModelWhy: (models: string) => `This template takes: ${models}.`,
    feeModelRemedy: (template: string) => `Take the template ${template}, made for this package.`,
    notWritten:
      'The contract was not written: correct these points, or add --draft to write a draft.',
    partyWrong: (path: string, value: string) => `${path}: "${value}"`,
    wrote: (path: string) => `Written: ${path}`,
    next: (id: string) => [
      'Next:',
      `  read it:    npm run -s clausier -- text ${id}`,
      `  check it:   npm run -s clausier -- check content/contracts/${id}`,
      `  print it:   npm run -s clausier -- pdf ${id}`,
      `  record it:  git add content && git commit -m "contract: ${id}"`,
    ],
  },
} as const

export const duplicateWords = {
  fr: {
    sameDates: (source: string) =>
      `Les dates sont encore celles de ${source} : changez-les avec --start et --end, ou dans le fichier.`,
  },
  en: {
    sameDates: (source: string) =>
      `The dates are still those of ${source}: change them with --start and --end, or in the file.`,
  },
} as const
