import type { Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'

/** What writing threw, as the fault of the environment it is; anything else as it came. @param path what was to be written */
export function writeFault(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason
    ? new EnvironmentFault(
        { fr: `${path} n'a pas pu être écrit.`, en: `Could not write ${path}.` },
        { ...reason, cause: error },
      )
    : error
}

type Reason = { readonly why: Words; readonly remedy: Words }

const full: Reason = {
  why: { fr: 'Le disque est plein.', en: 'The disk is full.' },
  remedy: {
    fr: "Libérez de la place et relancez la commande ; le fichier est resté tel qu'il était.",
    en: 'Free some space, then run the command again; the file is as it was before.',
  },
}
const forbidden: Reason = {
  why: { fr: "Cet utilisateur n'a pas le droit d'y écrire.", en: 'This user may not write there.' },
  remedy: {
    fr: "Donnez-vous le droit d'écrire dans le dossier, ou choisissez-en un autre.",
    en: 'Give yourself the right to write to the folder, or choose another one.',
  },
}
const unlinkable: Reason = {
  why: {
    fr: 'Ce système de fichiers ne sait pas donner deux noms à un fichier.',
    en: 'This file system cannot give one file two names.',
  },
  remedy: {
    fr: 'Gardez le dépôt sur le système de fichiers habituel de votre machine.',
    en: 'Keep the repository on the usual file system of your machine.',
  },
}
const blocked: Reason = {
  why: {
    fr: 'Une partie du chemin est un fichier, pas un dossier.',
    en: 'A part of the path is a file, not a folder.',
  },
  remedy: {
    fr: 'Ôtez ce fichier, ou choisissez un autre dossier.',
    en: 'Remove that file, or choose another folder.',
  },
}

const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: {
    why: { fr: 'Le disque est en lecture seule.', en: 'The disk is read-only.' },
    remedy: {
      fr: "Choisissez un dossier sur un disque où l'on peut écrire.",
      en: 'Choose a folder on a disk that can be written to.',
    },
  },
  ENOTSUP: unlinkable,
  EOPNOTSUPP: unlinkable,
  ENOTDIR: blocked,
  EEXIST: blocked,
  EISDIR: {
    why: { fr: 'Un dossier porte ce nom.', en: 'There is a folder of that name.' },
    remedy: {
      fr: 'Ôtez le dossier, ou choisissez un autre nom.',
      en: 'Remove the folder, or choose another name.',
    },
  },
}
