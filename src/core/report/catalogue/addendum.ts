import type { CatalogueEntry } from '#core/report/catalogue-entry.ts'

const did = (guess: string | undefined) => ({
  fr: guess ? `Vouliez-vous dire « ${guess} » ? ` : '',
  en: guess ? `Did you mean "${guess}"? ` : '',
})

/** Messages about an addendum itself: its file, its number, the contract it changes. */
export const addendumMessages = {
  'addendum-file-name': ({ name }) => ({
    text: {
      fr: `« ${name} » n'est ni le contrat ni un avenant.`,
      en: `"${name}" is neither the contract nor an addendum.`,
    },
    expected: {
      fr: 'contract.mdx, ou A1.mdx, A2.mdx, …',
      en: 'contract.mdx, or A1.mdx, A2.mdx, …',
    },
    remedy: {
      fr: 'Renommez le fichier, ou rangez-le ailleurs : personne ne le lirait ici.',
      en: 'Rename the file, or keep it elsewhere: nobody would read it here.',
    },
  }),
  'addendum-alone': ({ type }) => ({
    text: {
      fr: `Un document de type « ${type} » ne peut pas être le contrat de son dossier.`,
      en: `A document of type "${type}" cannot be the contract of its folder.`,
    },
    expected: {
      fr: 'un fichier A1.mdx dans le dossier du contrat modifié',
      en: 'a file A1.mdx in the folder of the contract it changes',
    },
    remedy: { fr: 'Placez-le à côté de ce contrat.', en: 'Put it beside that contract.' },
  }),
  'addendum-type': ({ actual, types }) => ({
    text: {
      fr: `« ${actual} » n'est pas un type d'avenant.`,
      en: `"${actual}" is not a type of addendum.`,
    },
    expected: { fr: `l'un de : ${types}`, en: `one of: ${types}` },
    remedy: {
      fr: 'Choisissez dans la liste, ou donnez à ce document un dossier à lui.',
      en: 'Choose from the list, or give this document a folder of its own.',
    },
  }),
  'addendum-form-missing': ({ type, form }) => ({
    text: {
      fr: `Un document de type « ${type} » a besoin de la clause « ${form} ».`,
      en: `A document of type "${type}" needs the clause "${form}".`,
    },
    remedy: {
      fr: `Ajoutez ${form} sous la page de garde, ou corrigez doc.type.`,
      en: `Add ${form} below the cover page, or correct doc.type.`,
    },
  }),
  'addendum-number': ({ actual, no }) => ({
    text: {
      fr: `L'avenant porte le numéro « ${actual} » dans un fichier ${no}.mdx.`,
      en: `The addendum has the number "${actual}" in a file ${no}.mdx.`,
    },
    expected: { fr: `doc.no: ${no}`, en: `doc.no: ${no}` },
    remedy: { fr: 'Accordez les deux.', en: 'Make them agree.' },
  }),
  'addendum-id': ({ actual, id }) => ({
    text: {
      fr: `doc.id vaut « ${actual} », mais cet avenant s'appelle « ${id} ».`,
      en: `doc.id is "${actual}", but this addendum is called "${id}".`,
    },
    remedy: {
      fr: 'Retirez doc.id : le dossier et le numéro le disent.',
      en: 'Remove doc.id: the folder and the number say it.',
    },
  }),
  'addendum-term-loose': ({ key, type }) => ({
    text: {
      fr: `« ${key} » appartient au contrat : un avenant (${type}) ne l'écrit pas sur sa page de garde.`,
      en: `"${key}" belongs to the contract: an addendum (${type}) does not write it on its cover page.`,
    },
    expected: {
      fr: 'change.changes: [{ path, old, new }]',
      en: 'change.changes: [{ path, old, new }]',
    },
    remedy: {
      fr: "Pour le changer, ajoutez-le à change.changes avec l'ancienne et la nouvelle valeur ; sinon, retirez-le.",
      en: 'To change it, add it to change.changes with its old and new value; otherwise remove it.',
    },
  }),
  'addendum-base-other': ({ actual, id }) => ({
    text: {
      fr: `L'avenant dit modifier « ${actual} », mais il est dans le dossier de « ${id} ».`,
      en: `The addendum says it changes "${actual}", but it is in the folder of "${id}".`,
    },
    expected: { fr: `base.id: ${id}`, en: `base.id: ${id}` },
    remedy: {
      fr: 'Corrigez base.id, ou déplacez le fichier.',
      en: 'Correct base.id, or move the file.',
    },
  }),
  'addendum-of-addendum': ({ actual, id }) => ({
    text: {
      fr: `« ${actual} » est lui-même un avenant : un avenant modifie le contrat, dans l'état où les avenants précédents l'ont mis.`,
      en: `"${actual}" is itself an addendum: an addendum changes the contract, as the earlier addenda left it.`,
    },
    expected: { fr: `base.id: ${id}`, en: `base.id: ${id}` },
    remedy: {
      fr: 'Nommez le contrat, et donnez comme anciennes valeurs celles que cet avenant-là a fixées.',
      en: 'Name the contract, and give as old values those that the other addendum set.',
    },
  }),
  'addendum-base-version': ({ actual, version }) => ({
    text: {
      fr: `L'avenant modifie la version ${actual} du contrat, qui en est à ${version}.`,
      en: `The addendum changes version ${actual} of the contract, which is at ${version}.`,
    },
    expected: { fr: `base.version: ${version}`, en: `base.version: ${version}` },
    remedy: {
      fr: 'Un avenant modifie la version signée : corrigez base.version, ou remettez le contrat à cette version.',
      en: 'An addendum changes the version that was signed: correct base.version, or put the contract back to that version.',
    },
  }),
  'addendum-base-unsigned': ({ id }) => ({
    text: {
      fr: `Aucune signature du contrat ${id} par les deux parties n'est consignée.`,
      en: `No signature of contract ${id} by both parties is recorded.`,
    },
    expected: { fr: 'un contrat signé', en: 'a signed contract' },
    remedy: {
      fr: "Tant qu'il n'est pas signé, changez le contrat lui-même ; s'il l'est, consignez les signatures (clausier record <contrat> signed).",
      en: 'While it is not signed, change the contract itself; if it is, record the signatures (clausier record <contract> signed).',
    },
  }),
  'addendum-base-signed-other': ({ actual, signed }) => ({
    text: {
      fr: `L'avenant dit le contrat signé le ${actual} ; la dernière signature consignée est du ${signed}.`,
      en: `The addendum says the contract was signed on ${actual}; the last recorded signature is of ${signed}.`,
    },
    expected: { fr: `base.signedAt: ${signed}`, en: `base.signedAt: ${signed}` },
    remedy: {
      fr: 'Corrigez base.signedAt, ou la date de la signature consignée.',
      en: 'Correct base.signedAt, or the date of the recorded signature.',
    },
  }),
  'addendum-period': ({ from, until }) => ({
    text: {
      fr: `Le changement s'achève le ${until}, avant de commencer le ${from}.`,
      en: `The change ends on ${until}, before it starts on ${from}.`,
    },
    remedy: {
      fr: 'Corrigez change.until ou change.effectiveAt.',
      en: 'Correct change.until or change.effectiveAt.',
    },
  }),
  'addendum-old-value': ({ path, addendum, old, actual, source, on }) => ({
    text: {
      fr: `${addendum} donne ${old} comme ancienne valeur de « ${path} », mais le ${on} c'est ${actual} qui est en vigueur, selon ${source}.`,
      en: `${addendum} gives ${old} as the old value of "${path}", but on ${on} it is ${actual} that is in force, by ${source}.`,
    },
    expected: { fr: actual ?? '', en: actual ?? '' },
    remedy: {
      fr: `Corrigez l'ancienne valeur dans ${addendum}, ou les dates de l'un des deux documents.`,
      en: `Correct the old value in ${addendum}, or the dates of one of the two documents.`,
    },
  }),
  'addendum-overtaken': ({ path, addendum, other, on }) => ({
    text: {
      fr: `${other} change « ${path} » à compter du ${on}, alors que ${addendum}, plus récent, le règle déjà ce jour-là.`,
      en: `${other} changes "${path}" from ${on}, when ${addendum}, the later one, already rules it on that day.`,
    },
    remedy: {
      fr: `Dites dans ${addendum} jusqu'à quand il vaut, ou reprenez les deux changements dans un avenant de plus.`,
      en: `Say in ${addendum} until when it applies, or take both changes up in one more addendum.`,
    },
  }),
} satisfies Record<string, CatalogueEntry>

/** Messages about what an addendum changes. */
export const changeMessages = {
  'change-path-unknown': ({ path, guess }) => ({
    text: {
      fr: `Aucun terme du contrat ne s'appelle « ${path} ».`,
      en: `No term of the contract is called "${path}".`,
    },
    remedy: {
      fr: `${did(guess).fr}Un changement nomme un terme de la page de garde ; un changement de texte s'écrit sans path, avec name et new.`,
      en: `${did(guess).en}A change names a term of the cover page; a change of wording is written without path, with name and new.`,
    },
  }),
  'change-path-fixed': ({ path }) => ({
    text: {
      fr: `« ${path} » fait partie de ce qu'est ce contrat : un avenant ne peut pas le changer.`,
      en: `"${path}" is part of what this contract is: an addendum cannot change it.`,
    },
    remedy: {
      fr: 'Faites un nouveau contrat, qui remplace celui-ci.',
      en: 'Make a new contract that replaces this one.',
    },
  }),
  'change-path-group': ({ path }) => ({
    text: {
      fr: `« ${path} » réunit plusieurs termes.`,
      en: `"${path}" holds several terms.`,
    },
    expected: {
      fr: "le chemin d'un seul terme, par exemple fees.retainer.amount",
      en: 'the path of one term, for example fees.retainer.amount',
    },
    remedy: {
      fr: 'Changez ces termes un à un ; pour des services, utilisez scopeChange.',
      en: 'Change these terms one by one; for services use scopeChange.',
    },
  }),
  'change-path-model': ({ path, model, other }) => ({
    text: {
      fr: `« ${path} » est un terme du modèle de prix « ${other} », et le contrat est au modèle « ${model} ».`,
      en: `"${path}" is a term of the payment model "${other}", and the contract has the model "${model}".`,
    },
    remedy: {
      fr: 'Changez un terme du modèle du contrat ; un autre modèle de prix demande un nouveau contrat.',
      en: "Change a term of the contract's model; another payment model calls for a new contract.",
    },
  }),
  'change-wordless': ({ path, key }) => ({
    text: {
      fr: `Aucune clause du contrat n'a de mots pour « ${path} » : l'avenant ne saurait pas le dire.`,
      en: `No clause of the contract has words for "${path}": the addendum could not say it.`,
    },
    remedy: {
      fr: `Écrivez « ${key} », dans la langue du contrat.`,
      en: `Write "${key}", in the language of the contract.`,
    },
  }),
  'change-unit-model': ({ unit, model }) => ({
    text: {
      fr: `Le contrat, au modèle de prix « ${model} », n'a pas de prix par « ${unit} ».`,
      en: `The contract, with the payment model "${model}", has no price per "${unit}".`,
    },
    remedy: {
      fr: "Corrigez l'unité, ou nommez le terme dans rate.path.",
      en: 'Correct the unit, or name the term in rate.path.',
    },
  }),
  'change-path-twice': ({ path }) => ({
    text: {
      fr: `« ${path} » est changé deux fois par le même avenant.`,
      en: `"${path}" is changed twice by the same addendum.`,
    },
    remedy: {
      fr: "Gardez un seul changement ; deux valeurs l'une après l'autre demandent deux avenants.",
      en: 'Keep one change; two values one after the other call for two addenda.',
    },
  }),
  'change-service-unknown': ({ name, guess }) => ({
    text: {
      fr: `Le tableau des services n'a pas de service « ${name} ».`,
      en: `The service table has no service "${name}".`,
    },
    remedy: {
      fr: `${did(guess).fr}Écrivez le nom tel qu'il est dans le tableau en vigueur.`,
      en: `${did(guess).en}Write the name as it stands in the table in force.`,
    },
  }),
} satisfies Record<string, CatalogueEntry>
