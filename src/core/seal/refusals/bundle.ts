import type { Words } from '#core/locale/locale.ts'

/** Why a bundle is refused before anything in it is judged. */
export const bundleRefusals = {
  'zip-refused': ({ detail = '', name = '' }: Record<string, string>): Words => {
    const why = zipFaults[detail as ZipFault](name)
    return {
      fr: `cette archive zip ne peut pas être lue sans risque : ${why.fr}`,
      en: `this zip archive cannot be read safely: ${why.en}`,
    }
  },
} as const

/** What is wrong with a zip archive; most of it is what an attack or a broken copy looks like. */
export type ZipFault = keyof typeof zipFaults

const again: Words = {
  fr: ". Un autre programme l'a peut-être refaite : décompressez-la et donnez le dossier",
  en: '. Another program may have made it again: unpack it and give the folder',
}

const zipFaults = {
  'no-end': () => ({
    fr: "sa fin manque, ou n'est pas la sienne. La copie est peut-être incomplète : reprenez le fichier à sa source",
    en: 'its end is missing, or is not its own. The copy may be incomplete: take the file from its source again',
  }),
  'too-many': () => ({
    fr: "elle annonce plus de fichiers qu'aucun dossier de preuves n'en a",
    en: 'it announces more files than any bundle has',
  }),
  'too-large': () => ({
    fr: "décompressée, elle serait plus grande qu'aucun dossier de preuves (une bombe ?)",
    en: 'unpacked, it would be larger than any bundle (a bomb?)',
  }),
  directory: () => ({
    fr: `sa liste de fichiers n'est pas lisible${again.fr}`,
    en: `its list of files cannot be read${again.en}`,
  }),
  gaps: () => ({
    fr: `des fichiers se recouvrent, ou des octets traînent entre eux${again.fr}`,
    en: `files overlap, or bytes lie between them${again.en}`,
  }),
  unusual: () => ({
    fr: `une entrée porte des données que les nôtres n'ont pas${again.fr}`,
    en: `an entry bears data that ours have not${again.en}`,
  }),
  twice: (name: string) => ({
    fr: `le nom ${name} y est deux fois`,
    en: `the name ${name} stands there twice`,
  }),
  heads: (name: string) => ({
    fr: `elle dit deux choses différentes de ${name}${again.fr}`,
    en: `it says two different things of ${name}${again.en}`,
  }),
  damaged: (name: string) => ({
    fr: `${name} est abîmé, ou n'a pas la taille annoncée`,
    en: `${name} is damaged, or is not of the size announced`,
  }),
  name: () => ({
    fr: "un nom pourrait sortir de son dossier, ou a des signes que les nôtres n'ont pas",
    en: 'a name could leave its folder, or has signs that ours have not',
  }),
} as const satisfies Record<string, (name: string) => Words>
