import type { CatalogueEntry } from '#core/report/catalogue-entry.ts'
import { whereWords } from './where-words.ts'

const did = (guess: string | undefined) => ({
  fr: guess ? `Vouliez-vous dire « ${guess} » ? ` : '',
  en: guess ? `Did you mean "${guess}"? ` : '',
})

/** Messages about the text of a contract or clause: what may stand in it, what it refers to. */
export const contentMessages = {
  'findings-refused': ({ id, n, folder }) => ({
    text: {
      fr: `Erreurs relevées par les règles dans ${id} et non admises : ${n}.`,
      en: `Errors the rules find in ${id} and nobody has allowed: ${n}.`,
    },
    remedy: {
      fr: `Lisez-les : clausier check ${folder}. Corrigez-les, ou admettez chacune avec sa raison.`,
      en: `Read them: clausier check ${folder}. Mend them, or allow each with its reason.`,
    },
  }),
  'rule-crashed': ({ rule, problem }) => ({
    text: {
      fr: `La règle ${rule} s'est interrompue : ${problem}`,
      en: `The rule ${rule} stopped: ${problem}`,
    },
    remedy: {
      fr: 'Les autres règles ont été appliquées. Signalez cette panne avec le contrat qui la provoque.',
      en: 'The other rules were applied. Report this fault with the contract that causes it.',
    },
  }),
  'mdx-syntax': ({ problem }) => ({
    text: {
      fr: `Ce passage ne se lit pas : ${problem}`,
      en: `This passage cannot be read: ${problem}`,
    },
    remedy: {
      fr: 'Fermez chaque balise, écrivez « \\{ » pour une accolade et « \\< » pour un chevron.',
      en: 'Close every tag; write "\\{" for a brace and "\\<" for an angle bracket.',
    },
  }),
  'code-refused': ({ what }) => ({
    text: { fr: `« ${what} » est du code.`, en: `"${what}" is code.` },
    remedy: {
      fr: "Retirez-le : un contrat est un texte, rien ne s'y exécute.",
      en: 'Remove it: a contract is a text, nothing in it runs.',
    },
  }),
  'expression-refused': ({ source }) => ({
    text: {
      fr: `« {${source}} » n'est pas un simple terme.`,
      en: `"{${source}}" is not a plain term.`,
    },
    expected: {
      fr: 'un chemin comme {fees.retainer.amount}',
      en: 'a path such as {fees.retainer.amount}',
    },
    remedy: {
      fr: 'Écrivez le chemin du terme, sans calcul, appel ni commentaire.',
      en: 'Write the path of the term, without arithmetic, call or comment.',
    },
  }),
  'element-refused': ({ what }) => ({
    text: { fr: `${what} : pas dans un contrat.`, en: `${what}: not in a contract.` },
    expected: {
      fr: 'paragraphes, listes, tableaux, citations, gras, italique, liens',
      en: 'paragraphs, lists, tables, quotations, bold, italic, links',
    },
    remedy: {
      fr: 'Réécrivez ce passage avec ces éléments.',
      en: 'Write this passage with those elements.',
    },
  }),
  'component-unknown': ({ name, guess }) => ({
    text: { fr: `<${name}> n'existe pas ici.`, en: `<${name}> does not exist here.` },
    remedy: {
      fr: `${did(guess && `<${guess}>`).fr}Les composants sont décrits dans le guide, page « Écrire un contrat ».`,
      en: `${did(guess && `<${guess}>`).en}Components are described in the handbook, page "Writing a contract".`,
    },
  }),
  'component-misplaced': ({ name, where = '' }) => ({
    text: {
      fr: `<${name}> ne peut pas se trouver ${whereWords(where).fr}.`,
      en: `<${name}> cannot stand ${whereWords(where).en}.`,
    },
    remedy: { fr: 'Déplacez-le ou retirez-le.', en: 'Move it or remove it.' },
  }),
  'attribute-unknown': ({ name, component, guess }) => ({
    text: {
      fr: `<${component}> n'a pas d'attribut « ${name} ».`,
      en: `<${component}> has no attribute "${name}".`,
    },
    remedy: { fr: `${did(guess).fr}Retirez-le.`, en: `${did(guess).en}Remove it.` },
  }),
  'attribute-missing': ({ name, component }) => ({
    text: {
      fr: `<${component}> attend l'attribut « ${name} ».`,
      en: `<${component}> needs the attribute "${name}".`,
    },
    remedy: { fr: `Écrivez ${name}="…".`, en: `Write ${name}="…".` },
  }),
  'attribute-twice': ({ name, component }) => ({
    text: {
      fr: `<${component}> a deux fois l'attribut « ${name} ».`,
      en: `<${component}> has the attribute "${name}" twice.`,
    },
    remedy: { fr: 'Gardez-en un seul.', en: 'Keep one of them.' },
  }),
  'attribute-value': ({ name, component, actual, expected }) => ({
    text: {
      fr: `L'attribut « ${name} » de <${component}> vaut « ${actual} ».`,
      en: `The attribute "${name}" of <${component}> is "${actual}".`,
    },
    expected: { fr: expected ?? '', en: expected ?? '' },
    remedy: {
      fr: 'Écrivez une valeur simple entre guillemets.',
      en: 'Write a plain value in quotes.',
    },
  }),
  'url-refused': ({ url }) => ({
    text: { fr: `Adresse refusée « ${url} ».`, en: `Refused address "${url}".` },
    expected: { fr: 'https:, mailto:, tel: ou #ancre', en: 'https:, mailto:, tel: or #anchor' },
    remedy: {
      fr: "Écrivez l'adresse complète en https, ou retirez le lien.",
      en: 'Write the full https address, or remove the link.',
    },
  }),
  'image-refused': ({ url }) => ({
    text: {
      fr: `Image « ${url} » : pas dans un contrat.`,
      en: `Image "${url}": not in a contract.`,
    },
    remedy: {
      fr: 'Décrivez-la en mots, ou joignez-la en annexe : une image ne se compare pas et ne se signe pas.',
      en: 'Describe it in words, or attach it: a picture can neither be compared nor be signed as text.',
    },
  }),
  'clause-unknown': ({ id, guess }) => ({
    text: { fr: `Clause inconnue « ${id} ».`, en: `Unknown clause "${id}".` },
    remedy: {
      fr: `${did(guess).fr}Les clauses sont dans le dossier « clauses ».`,
      en: `${did(guess).en}The clauses are in the folder "clauses".`,
    },
  }),
  'clause-version-unknown': ({ id, version, known }) => ({
    text: {
      fr: `La clause « ${id} » n'a pas de version ${version}.`,
      en: `The clause "${id}" has no version ${version}.`,
    },
    expected: { fr: known ?? '', en: known ?? '' },
    remedy: { fr: 'Choisissez une version existante.', en: 'Choose a version that exists.' },
  }),
  'clause-broken': ({ id, version }) => ({
    text: {
      fr: `La clause « ${id} » ${version} a elle-même des erreurs.`,
      en: `The clause "${id}" ${version} has mistakes of its own.`,
    },
    remedy: { fr: "Corrigez d'abord la clause.", en: 'Correct the clause first.' },
  }),
  'clause-twice': ({ id }) => ({
    text: {
      fr: `La clause « ${id} » est déjà dans ce contrat.`,
      en: `The clause "${id}" is already in this contract.`,
    },
    remedy: { fr: 'Gardez-la une seule fois.', en: 'Keep it once.' },
  }),
  'clause-language-missing': ({ id, language }) => ({
    text: {
      fr: `La clause « ${id} » n'a pas de texte en « ${language} ».`,
      en: `The clause "${id}" has no text in "${language}".`,
    },
    remedy: {
      fr: 'Ajoutez la traduction, ou changez doc.language.',
      en: 'Add the translation, or change doc.language.',
    },
  }),
  'clause-silent': ({ id }) => ({
    text: {
      fr: `La clause « ${id} » ne dit rien avec ces termes.`,
      en: `The clause "${id}" says nothing under these terms.`,
    },
    remedy: {
      fr: 'Décidez ses termes sur la page de garde, ou retirez la clause.',
      en: 'Decide its terms on the cover page, or remove the clause.',
    },
  }),
  'translation-missing': ({ path, language }) => ({
    text: {
      fr: `« ${path} » n'est pas traduit en « ${language} ».`,
      en: `"${path}" is not translated into "${language}".`,
    },
    expected: { fr: '{ fr: "…", en: "…" }', en: '{ fr: "…", en: "…" }' },
    remedy: { fr: 'Écrivez les deux langues.', en: 'Write both languages.' },
  }),
  'path-unknown': ({ path, guess }) => ({
    text: { fr: `Aucun terme ne s'appelle « ${path} ».`, en: `No term is called "${path}".` },
    remedy: { fr: `${did(guess).fr}Corrigez le chemin.`, en: `${did(guess).en}Correct the path.` },
  }),
  'path-undecided': ({ path, clause }) => ({
    text: {
      fr: `« ${path} » n'est pas décidé, mais la clause « ${clause} » l'écrit.`,
      en: `"${path}" is not decided, but the clause "${clause}" prints it.`,
    },
    remedy: {
      fr: 'Écrivez ce terme sur la page de garde.',
      en: 'Write this term on the cover page.',
    },
  }),
  'path-not-printable': ({ path, kind }) => ({
    text: {
      fr: `« ${path} » (${kind}) ne s'écrit pas tel quel.`,
      en: `"${path}" (${kind}) cannot be printed as it is.`,
    },
    remedy: {
      fr: 'Liez un terme plus précis, ou donnez les mots (words) de chaque code dans clause.yaml.',
      en: 'Bind a more precise term, or give the words of each code in clause.yaml.',
    },
  }),
  'gen-crossref-broken': ({ target, guess }) => ({
    text: {
      fr: `Renvoi à « ${target} », absent de ce contrat.`,
      en: `Reference to "${target}", which is not in this contract.`,
    },
    remedy: {
      fr: `${did(guess).fr}Ajoutez cette clause ou retirez le renvoi.`,
      en: `${did(guess).en}Add that clause or remove the reference.`,
    },
  }),
  'gen-dependency-missing': ({ clause, needs }) => ({
    text: {
      fr: `La clause « ${clause} » a besoin de « ${needs} ».`,
      en: `The clause "${clause}" needs "${needs}".`,
    },
    remedy: { fr: `Ajoutez <Clause id="${needs}" …/>.`, en: `Add <Clause id="${needs}" …/>.` },
  }),
  'gen-clause-conflict': ({ clause, other }) => ({
    text: {
      fr: `« ${clause} » et « ${other} » se contredisent.`,
      en: `"${clause}" and "${other}" contradict each other.`,
    },
    remedy: { fr: "Gardez l'une des deux.", en: 'Keep one of the two.' },
  }),
  'signatures-missing': () => ({
    text: {
      fr: "Ce contrat n'a pas de bloc de signature.",
      en: 'This contract has no signature block.',
    },
    remedy: {
      fr: 'Ajoutez <Signatures /> après la dernière clause.',
      en: 'Add <Signatures /> after the last clause.',
    },
  }),
  'special-terms-one-language': () => ({
    text: {
      fr: 'Ce passage ne dit pas dans quelle langue il est.',
      en: 'This passage does not say which language it is in.',
    },
    expected: {
      fr: '<When lang="fr"> … </When> et <When lang="en"> … </When>',
      en: '<When lang="fr"> … </When> and <When lang="en"> … </When>',
    },
    remedy: {
      fr: 'Écrivez-le dans chaque langue du contrat.',
      en: 'Write it in each language of the contract.',
    },
  }),
  'special-terms-untranslated': ({ language }) => ({
    text: {
      fr: `Cet article n'est écrit qu'en « ${language} ».`,
      en: `This article is written in "${language}" only.`,
    },
    remedy: {
      fr: "Écrivez-le aussi sous <When lang> dans l'autre langue.",
      en: 'Write it under <When lang> in the other language too.',
    },
  }),
  'special-terms-loose': () => ({
    text: { fr: "Ce passage n'est sous aucun titre.", en: 'This passage stands under no heading.' },
    expected: { fr: 'un titre « ## … » avant le texte', en: 'a heading "## …" before the text' },
    remedy: {
      fr: 'Donnez un titre à ces conditions particulières.',
      en: 'Give these special terms a heading.',
    },
  }),
} satisfies Record<string, CatalogueEntry>
