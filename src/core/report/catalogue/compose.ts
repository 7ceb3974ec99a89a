import type { CatalogueEntry } from '#core/report/catalogue-entry.ts'

/** Messages about templates, packages and the writing of a contract from them. */
export const composeMessages = {
  'template-place': ({ id, version, path }) => ({
    text: {
      fr: `Ce modèle se dit « ${id} » ${version}, son fichier est ${path}.`,
      en: `This template says "${id}" ${version}, its file is ${path}.`,
    },
    expected: {
      fr: `content/templates/${id}/${version}.mdx`,
      en: `content/templates/${id}/${version}.mdx`,
    },
    remedy: { fr: 'Accordez les deux.', en: 'Make them agree.' },
  }),
  'package-place': ({ id, path }) => ({
    text: {
      fr: `Cette offre se dit « ${id} », son fichier est ${path}.`,
      en: `This package says "${id}", its file is ${path}.`,
    },
    expected: { fr: `content/packages/${id}.yaml`, en: `content/packages/${id}.yaml` },
    remedy: { fr: 'Accordez les deux.', en: 'Make them agree.' },
  }),
  'project-client': ({ client, guess }) => ({
    text: {
      fr: `Le client « ${client} » n'a pas de fichier dans content/parties.`,
      en: `The client "${client}" has no file in content/parties.`,
    },
    remedy: guess
      ? { fr: `Vouliez-vous dire « ${guess} » ?`, en: `Did you mean "${guess}"?` }
      : { fr: 'Écrivez le fichier de ce client.', en: 'Write the file of that client.' },
  }),
  'project-contract': ({ id, guess }) => ({
    text: {
      fr: `Le contrat « ${id} » n'existe pas dans content/contracts.`,
      en: `The contract "${id}" does not exist in content/contracts.`,
    },
    remedy: guess
      ? { fr: `Vouliez-vous dire « ${guess} » ?`, en: `Did you mean "${guess}"?` }
      : { fr: 'Retirez-le de la liste.', en: 'Remove it from the list.' },
  }),
  'currency-mixed': ({ path, actual, currency }) => ({
    text: { fr: `« ${path} » est en ${actual}.`, en: `"${path}" is in ${actual}.` },
    expected: {
      fr: `${currency}, la devise du reste`,
      en: `${currency}, the currency of the rest`,
    },
    remedy: {
      fr: `Un contrat n'a qu'une devise : écrivez ce montant en ${currency}, ou tous les autres en ${actual} (--set ${path}="…").`,
      en: `A contract has one currency: write this amount in ${currency}, or all others in ${actual} (--set ${path}="…").`,
    },
  }),
  'fees-mixed': ({ model, key, other }) => ({
    text: {
      fr: `Deux modèles de prix sont mêlés : fees.model vaut « ${model} », mais « fees.${key} » appartient à « ${other} ».`,
      en: `Two payment models are mixed: fees.model is "${model}", but "fees.${key}" belongs to "${other}".`,
    },
    expected: { fr: "les termes d'un seul modèle", en: 'the terms of one model only' },
    remedy: {
      fr: `Retirez « ${key} », ou choisissez fees.model: ${other} et retirez les termes de « ${model} ».`,
      en: `Remove "${key}", or choose fees.model: ${other} and remove the terms of "${model}".`,
    },
  }),
} satisfies Record<string, CatalogueEntry>
