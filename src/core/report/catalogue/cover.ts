import type { CatalogueEntry } from '#core/report/catalogue-entry.ts'
import { kindWords } from '#core/report/kind-words.ts'

const did = (guess: string | undefined) => ({
  fr: guess ? `Vouliez-vous dire « ${guess} » ? ` : '',
  en: guess ? `Did you mean "${guess}"? ` : '',
})

/** Messages about the typed values of a cover page, a party or a clause description. */
export const coverMessages = {
  'term-unknown': ({ key, guess }) => ({
    text: { fr: `Terme inconnu « ${key} ».`, en: `Unknown term "${key}".` },
    remedy: {
      fr: `${did(guess).fr}Sinon, retirez cette ligne : aucune clause ne la lirait.`,
      en: `${did(guess).en}Otherwise remove the line: no clause would read it.`,
    },
  }),
  'term-wrong-type': ({ path, kind = '', example, actual }) => ({
    text: {
      fr: `« ${path} » vaut « ${actual} », qui n'est pas du type attendu.`,
      en: `"${path}" is "${actual}", which is not of the expected type.`,
    },
    expected: {
      fr: `${kindWords(kind).fr}${example ? `, par exemple ${example}` : ''}`,
      en: `${kindWords(kind).en}${example ? `, for example ${example}` : ''}`,
    },
    remedy: { fr: 'Corrigez la valeur.', en: 'Correct the value.' },
  }),
  'term-number-for-text': ({ path, source }) => ({
    text: {
      fr: `« ${path} » est lu comme un nombre : ${source} perdrait ses zéros ou sa forme.`,
      en: `"${path}" is read as a number: ${source} would lose its zeros or its form.`,
    },
    expected: { fr: `"${source}", entre guillemets`, en: `"${source}", in quotes` },
    remedy: { fr: 'Mettez la valeur entre guillemets.', en: 'Put the value in quotes.' },
  }),
  'term-missing': ({ path, label, labelEn, clause }) => ({
    text: {
      fr: `« ${path} » (${label}) manque : la clause « ${clause} » ne peut pas s'en passer.`,
      en: `"${path}" (${labelEn ?? label}) is missing: the clause "${clause}" cannot do without it.`,
    },
    remedy: {
      fr: 'Écrivez ce terme sur la page de garde.',
      en: 'Write this term on the cover page.',
    },
  }),
  'term-out-of-range': ({ path, actual, min, max }) => ({
    text: { fr: `« ${path} » vaut ${actual}.`, en: `"${path}" is ${actual}.` },
    expected: { fr: `de ${min} à ${max}`, en: `${min} to ${max}` },
    remedy: {
      fr: 'Choisissez une valeur dans ces limites.',
      en: 'Choose a value within these limits.',
    },
  }),
  'term-choice': ({ path, actual, codes, guess }) => ({
    text: { fr: `« ${path} » vaut « ${actual} ».`, en: `"${path}" is "${actual}".` },
    expected: { fr: `l'un de : ${codes}`, en: `one of: ${codes}` },
    remedy: {
      fr: `${did(guess).fr}Choisissez dans la liste.`,
      en: `${did(guess).en}Choose from the list.`,
    },
  }),
  'party-unknown': ({ slug, guess }) => ({
    text: {
      fr: `Aucune partie « ${slug} » dans content/parties.`,
      en: `No party "${slug}" in content/parties.`,
    },
    remedy: {
      fr: `${did(guess).fr}Sinon, créez content/parties/${slug}.yaml.`,
      en: `${did(guess).en}Otherwise create content/parties/${slug}.yaml.`,
    },
  }),
  'party-broken': ({ slug }) => ({
    text: {
      fr: `La partie « ${slug} » a elle-même des erreurs.`,
      en: `The party "${slug}" has mistakes of its own.`,
    },
    remedy: {
      fr: `Corrigez d'abord content/parties/${slug}.yaml.`,
      en: `Correct content/parties/${slug}.yaml first.`,
    },
  }),
  'contract-id-mismatch': ({ id, folder }) => ({
    text: {
      fr: `Le contrat s'appelle « ${id} » mais son dossier « ${folder} ».`,
      en: `The contract is called "${id}" but its folder "${folder}".`,
    },
    remedy: { fr: 'Donnez-leur le même nom.', en: 'Give them the same name.' },
  }),
  'contract-id-twice': ({ id, other }) => ({
    text: {
      fr: `Le numéro « ${id} » est déjà pris par ${other}.`,
      en: `The id "${id}" is already taken by ${other}.`,
    },
    remedy: { fr: 'Choisissez un autre numéro.', en: 'Choose another id.' },
  }),
} satisfies Record<string, CatalogueEntry>
