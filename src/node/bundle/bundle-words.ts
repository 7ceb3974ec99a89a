import { EnvironmentFault } from '#node/faults.ts'

/** What `bundle` says to those who use it. */
export const bundleWords = {
  fr: {
    outNeeded: (id: string) =>
      new EnvironmentFault('Où mettre le dossier de preuves ?', {
        why: '--out nomme un dossier, ou un fichier qui finit par .zip.',
        remedy: `Par exemple : clausier bundle ${id} --out ${id}.zip`,
      }),
    exists: (path: string) =>
      new EnvironmentFault(`${path} existe déjà.`, {
        why: 'Rien ne se remplace sans que vous le demandiez.',
        remedy: 'Choisissez un autre nom, ou ajoutez --force.',
      }),
    noBundle: (path: string) =>
      new EnvironmentFault(`${path} n'est pas un dossier de preuves.`, {
        why: '--force ne remplace que ce que « clausier bundle » a fait.',
        remedy: 'Choisissez un autre nom.',
      }),
    wholeContract: (id: string) =>
      new EnvironmentFault('Un dossier de preuves est celui du contrat entier.', {
        why: 'Les avenants partagent les faits du contrat.',
        remedy: `Écrivez : clausier bundle ${id}`,
      }),
    written: (path: string, count: number) => `${count} fichiers de preuves dans ${path}`,
    noted: (record: string, note: string) =>
      `${record} contient votre note « ${note} » : qui reçoit le dossier la lit`,
  },
  en: {
    outNeeded: (id: string) =>
      new EnvironmentFault('Where shall the bundle go?', {
        why: '--out names a folder, or a file that ends in .zip.',
        remedy: `For example: clausier bundle ${id} --out ${id}.zip`,
      }),
    exists: (path: string) =>
      new EnvironmentFault(`${path} is already there.`, {
        why: 'Nothing is replaced without being asked.',
        remedy: 'Choose another name, or add --force.',
      }),
    noBundle: (path: string) =>
      new EnvironmentFault(`${path} is no bundle.`, {
        why: '--force replaces only what "clausier bundle" has made.',
        remedy: 'Choose another name.',
      }),
    wholeContract: (id: string) =>
      new EnvironmentFault('A bundle is of the whole contract.', {
        why: 'Addenda share the records of the contract.',
        remedy: `Write: clausier bundle ${id}`,
      }),
    written: (path: string, count: number) => `${count} files of evidence in ${path}`,
    noted: (record: string, note: string) =>
      `${record} holds your note "${note}": whoever gets the bundle reads it`,
  },
} as const
