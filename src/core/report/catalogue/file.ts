import type { CatalogueEntry } from '#core/report/catalogue-entry.ts'

/** Messages about a file as a whole: encoding, size, characters, front matter. */
export const fileMessages = {
  'file-not-utf8': () => ({
    text: { fr: "Ce fichier n'est pas du texte UTF-8.", en: 'This file is not UTF-8 text.' },
    remedy: {
      fr: "Enregistrez-le en UTF-8 (l'encodage proposé par défaut par la plupart des éditeurs).",
      en: 'Save it as UTF-8 (the default encoding of most editors).',
    },
  }),
  'file-too-large': ({ size, limit }) => ({
    text: { fr: `Ce fichier fait ${size} octets.`, en: `This file has ${size} bytes.` },
    expected: { fr: `${limit} octets au plus`, en: `${limit} bytes at most` },
    remedy: {
      fr: 'Un contrat ne contient que du texte : retirez ce qui a été collé par erreur.',
      en: 'A contract holds text only: remove what was pasted by mistake.',
    },
  }),
  'file-missing': ({ what }) => ({
    text: { fr: `Le fichier « ${what} » manque.`, en: `The file "${what}" is missing.` },
    remedy: {
      fr: 'Ajoutez ce fichier ou retirez ce qui y renvoie.',
      en: 'Add the file or remove what refers to it.',
    },
  }),
  'character-refused': ({ code, name }) => ({
    text: {
      fr: `Caractère invisible ou trompeur ${code} (${name}).`,
      en: `Invisible or misleading character ${code} (${name}).`,
    },
    remedy: {
      fr: 'Supprimez-le : un lecteur verrait autre chose que ce qui est signé.',
      en: 'Delete it: a reader would see something other than what is signed.',
    },
  }),
  'character-not-nfc': ({ word }) => ({
    text: {
      fr: `« ${word} » utilise une lettre suivie d'un accent séparé.`,
      en: `"${word}" uses a letter followed by a separate accent.`,
    },
    expected: { fr: 'du texte en forme Unicode NFC', en: 'text in Unicode form NFC' },
    remedy: { fr: 'Retapez ce mot au clavier.', en: 'Type the word again.' },
  }),
  'nesting-too-deep': ({ limit }) => ({
    text: { fr: 'Trop de niveaux imbriqués.', en: 'Too many nested levels.' },
    expected: { fr: `${limit} niveaux au plus`, en: `${limit} levels at most` },
    remedy: { fr: 'Aplatissez cette partie du texte.', en: 'Flatten this part of the text.' },
  }),
  'document-too-long': ({ limit }) => ({
    text: { fr: 'Ce document a trop de parties.', en: 'This document has too many parts.' },
    expected: { fr: `${limit} éléments au plus`, en: `${limit} elements at most` },
    remedy: { fr: 'Scindez-le en plusieurs documents.', en: 'Split it into several documents.' },
  }),
  'passage-too-long': ({ lines, characters }) => ({
    text: {
      fr: 'Ce passage est trop long, ou trop chargé de signes.',
      en: 'This passage is too long, or too full of signs.',
    },
    expected: {
      fr: `${lines} lignes et ${characters} caractères au plus sans ligne vide`,
      en: `${lines} lines and ${characters} characters at most without an empty line`,
    },
    remedy: { fr: 'Coupez-le en paragraphes.', en: 'Cut it into paragraphs.' },
  }),
  'cover-missing': () => ({
    text: { fr: "Ce contrat n'a pas de page de garde.", en: 'This contract has no cover page.' },
    expected: {
      fr: 'une première ligne « --- », les termes du contrat, puis une ligne « --- »',
      en: 'a first line "---", the terms of the contract, then a line "---"',
    },
    remedy: {
      fr: 'Partez de « clausier new », ou copiez un contrat existant.',
      en: 'Start from "clausier new", or copy an existing contract.',
    },
  }),
  'cover-not-yaml': () => ({
    text: { fr: 'La page de garde est en TOML (« +++ »).', en: 'The cover page is TOML ("+++").' },
    expected: { fr: 'du YAML entre deux lignes « --- »', en: 'YAML between two lines "---"' },
    remedy: { fr: 'Réécrivez-la en YAML.', en: 'Write it as YAML.' },
  }),
  'yaml-syntax': ({ problem }) => ({
    text: { fr: `Le YAML ne se lit pas : ${problem}.`, en: `The YAML cannot be read: ${problem}.` },
    remedy: {
      fr: "Vérifiez l'alignement des lignes, les deux-points et les guillemets autour de cet endroit.",
      en: 'Check the indentation, the colons and the quotes around this place.',
    },
  }),
  'yaml-duplicate-key': ({ key }) => ({
    text: { fr: `« ${key} » est écrit deux fois.`, en: `"${key}" is written twice.` },
    remedy: { fr: 'Gardez une seule des deux lignes.', en: 'Keep one of the two lines.' },
  }),
  'yaml-feature-refused': ({ feature }) => ({
    text: { fr: `« ${feature} » n'est pas permis ici.`, en: `"${feature}" is not allowed here.` },
    expected: { fr: 'des valeurs écrites en clair', en: 'values written plainly' },
    remedy: {
      fr: 'Écrivez la valeur là où elle sert (ni ancre, ni alias, ni étiquette, ni fusion).',
      en: 'Write the value where it is used (no anchor, alias, tag or merge key).',
    },
  }),
} satisfies Record<string, CatalogueEntry>
