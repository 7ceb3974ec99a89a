import type { CatalogueEntry } from '#core/report/catalogue-entry.ts'

/** Messages about the clause library itself. */
export const libraryMessages = {
  'clause-place': ({ id, version, folder }) => ({
    text: {
      fr: `clause.yaml dit « ${id} » ${version}, son dossier dit « ${folder} ».`,
      en: `clause.yaml says "${id}" ${version}, its folder says "${folder}".`,
    },
    remedy: { fr: 'Accordez les deux.', en: 'Make them agree.' },
  }),
  'clause-path-undeclared': ({ path }) => ({
    text: {
      fr: `Le texte lie « ${path} », que clause.yaml ne déclare pas.`,
      en: `The text binds "${path}", which clause.yaml does not declare.`,
    },
    remedy: { fr: 'Déclarez-le sous params ou uses.', en: 'Declare it under params or uses.' },
  }),
  'clause-path-unused': ({ path }) => ({
    text: {
      fr: `« ${path} » est listé sous uses mais aucun texte ne le lit.`,
      en: `"${path}" is listed under uses but no text reads it.`,
    },
    remedy: { fr: 'Retirez-le de uses.', en: 'Remove it from uses.' },
  }),
  'gen-locale-mismatch': ({ path, language }) => ({
    text: {
      fr: `« ${path} » n'est lié que dans le texte « ${language} ».`,
      en: `"${path}" is bound in the "${language}" text only.`,
    },
    expected: {
      fr: 'les mêmes termes dans les deux langues',
      en: 'the same terms in both languages',
    },
    remedy: {
      fr: "Liez-le aussi dans l'autre langue, ou dans aucune.",
      en: 'Bind it in the other language too, or in neither.',
    },
  }),
  'fact-unknown': ({ fact }) => ({
    text: {
      fr: `Aucun fait juridique ne s'appelle « ${fact} ».`,
      en: `No legal fact is called "${fact}".`,
    },
    expected: { fr: 'un numéro de src/core/law/facts', en: 'an id of src/core/law/facts' },
    remedy: {
      fr: 'Corrigez le numéro, ou ajoutez le fait avec sa source.',
      en: 'Correct the id, or add the fact with its source.',
    },
  }),
  'default-twice': ({ path, other }) => ({
    text: {
      fr: `« ${path} » a déjà une valeur par défaut dans ${other}.`,
      en: `"${path}" already has a default in ${other}.`,
    },
    remedy: {
      fr: 'Gardez un seul défaut ; ailleurs, listez le terme sous uses.',
      en: 'Keep one default; elsewhere list the term under uses.',
    },
  }),
  'default-unreadable': ({ path, kind, actual }) => ({
    text: {
      fr: `Le défaut « ${actual} » de « ${path} » n'est pas du type attendu.`,
      en: `The default "${actual}" of "${path}" is not of the expected type.`,
    },
    expected: { fr: kind ?? '', en: kind ?? '' },
    remedy: { fr: 'Corrigez le défaut.', en: 'Correct the default.' },
  }),
  'clause-not-locked': ({ name }) => ({
    text: {
      fr: `« ${name} » se dit publiée mais n'est pas au verrou.`,
      en: `"${name}" says released but is not in the lock.`,
    },
    expected: { fr: 'une entrée dans clauses/lock.json', en: 'an entry in clauses/lock.json' },
    remedy: {
      fr: `Lancez « clausier release-clause ${name} », ou remettez status: draft.`,
      en: `Run "clausier release-clause ${name}", or set status: draft again.`,
    },
  }),
  'clause-released-changed': ({ name, next }) => ({
    text: {
      fr: `« ${name} » a changé après sa publication.`,
      en: `"${name}" has changed since its release.`,
    },
    expected: { fr: "le fichier tel qu'il a été publié", en: 'the file as it was released' },
    remedy: {
      fr: `Rétablissez ce fichier (git checkout) et écrivez le changement dans une version ${next}.`,
      en: `Restore this file (git checkout) and write the change as a version ${next}.`,
    },
  }),
  'clause-released-gone': ({ name }) => ({
    text: {
      fr: `La clause publiée « ${name} » a disparu.`,
      en: `The released clause "${name}" is gone.`,
    },
    remedy: {
      fr: 'Rétablissez son dossier : des contrats peuvent encore en dépendre.',
      en: 'Restore its folder: contracts may still depend on it.',
    },
  }),
  'clause-step-too-small': ({ name, needed, paths }) => ({
    text: {
      fr: `« ${name} » change plus que son numéro ne le dit (${paths}).`,
      en: `"${name}" changes more than its number says (${paths}).`,
    },
    expected: { fr: `une version « ${needed} »`, en: `a ${needed} version` },
    remedy: {
      fr: 'Donnez-lui un numéro plus grand : majeur si le sens change, mineur pour un paramètre facultatif.',
      en: 'Give it a larger number: major when meaning changes, minor for a new optional parameter.',
    },
  }),
  'literal-value': ({ literal }) => ({
    text: { fr: `« ${literal} » est écrit en dur.`, en: `"${literal}" is a literal value.` },
    expected: {
      fr: 'un terme lié, comme {late.graceDays}',
      en: 'a bound term such as {late.graceDays}',
    },
    remedy: { fr: 'Liez un terme de la page de garde.', en: 'Bind a term of the cover page.' },
  }),
} satisfies Record<string, CatalogueEntry>
