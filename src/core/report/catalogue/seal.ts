import type { CatalogueEntry } from '#core/report/catalogue-entry.ts'

const restore = {
  fr: 'Le contrat est scellé : rétablissez ce qui a changé (git log -- <fichier>), et écrivez le changement dans un avenant (clausier addendum).',
  en: 'The contract is sealed: restore what changed (git log -- <file>), and write the change in an addendum (clausier addendum).',
}

/** Messages about a sealed contract that no longer says what was sealed. */
export const sealMessages = {
  'seal-text': ({ where, was, now }) => ({
    text: {
      fr: `Le texte scellé a changé${where ? `, à « ${where} »` : ''} : « ${was} » est devenu « ${now} ».`,
      en: `The sealed text has changed${where ? `, at "${where}"` : ''}: "${was}" has become "${now}".`,
    },
    remedy: restore,
  }),
  'seal-term': ({ path, was, now }) => ({
    text: {
      fr: `Le terme scellé ${path} a changé : ${was} est devenu ${now}.`,
      en: `The sealed term ${path} has changed: ${was} has become ${now}.`,
    },
    remedy: restore,
  }),
  'seal-clause': ({ id, was, now }) => ({
    text: {
      fr: `La clause scellée « ${id} » a changé : ${was} est devenu ${now}.`,
      en: `The sealed clause "${id}" has changed: ${was} has become ${now}.`,
    },
    remedy: restore,
  }),
  'seal-digest': ({ what, was, now }) => ({
    text: {
      fr: `Ce qui est scellé a changé (${what}) : ${was} est devenu ${now}.`,
      en: `What is sealed has changed (${what}): ${was} has become ${now}.`,
    },
    remedy: {
      fr: 'Rétablissez aussi les pièces du sceau (records/evidence) : elles diront où.',
      en: 'Restore the files of the seal too (records/evidence): they will say where.',
    },
  }),
  'seal-kept': ({ part }) => ({
    text: {
      fr: `Ce sceau garde un autre fichier (${part}) que celui qu'il fixe.`,
      en: `This seal keeps another file (${part}) than the one it fixes.`,
    },
    remedy: {
      fr: 'Un fait ne se réécrit pas : rétablissez le fichier (git log -- <fichier>).',
      en: 'A record is never rewritten: restore the file (git log -- <file>).',
    },
  }),
  'seal-more': ({ count }) => ({
    text: {
      fr: `Et ${count} autre(s) changement(s) de ce qui est scellé.`,
      en: `And ${count} more change(s) of what is sealed.`,
    },
    remedy: restore,
  }),
  'seal-head': ({ head, prev }) => ({
    text: {
      fr: `Ce sceau dit suivre ${head}, et il suit ${prev}.`,
      en: `This seal says that it follows ${head}, and it follows ${prev}.`,
    },
    remedy: {
      fr: 'Un fait ne se réécrit pas : rétablissez le fichier (git log -- <fichier>).',
      en: 'A record is never rewritten: restore the file (git log -- <file>).',
    },
  }),
} satisfies Record<string, CatalogueEntry>
