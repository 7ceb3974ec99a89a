import type { Words } from '#core/locale/locale.ts'

type Details = Record<string, string>

/** Why a PDF is refused. */
export const pdfRefusals = {
  'pdf-malformed': ({ detail, at }: Details): Words => ({
    fr: `le fichier n'est pas construit comme un PDF signé ici (${detail}, octet ${at})`,
    en: `the file is not built like a PDF that was signed here (${detail}, byte ${at})`,
  }),
  'pdf-active': ({ name }: Details): Words => ({
    fr: `le fichier porte un contenu actif (${name}) : ce qu'il montre peut changer`,
    en: `the file holds active content (${name}): what it shows can change`,
  }),
  'signature-stray': (): Words => ({
    fr: "une signature n'est dans aucun champ, ou dans deux",
    en: 'a signature is in no field, or in two',
  }),
  'signature-range': ({ field }: Details): Words => ({
    fr: `la signature de « ${field} » ne couvre pas toute sa version du fichier, sa propre place exceptée`,
    en: `the signature of "${field}" does not cover its whole state of the file, its own room excepted`,
  }),
  'signature-padding': ({ field }: Details): Words => ({
    fr: `la place de la signature de « ${field} » contient autre chose qu'elle et des zéros`,
    en: `the room for the signature of "${field}" holds something other than it and zeros`,
  }),
  'change-forbidden': ({ number, at }: Details): Words => ({
    fr: `l'objet ${number} (octet ${at}) a été ajouté ou changé après une signature`,
    en: `object ${number} (byte ${at}) was added or changed after a signature`,
  }),
  'field-unknown': ({ field, free }: Details): Words => ({
    fr: `le PDF n'a pas de champ de signature libre « ${field} » (libres : ${free})`,
    en: `the PDF has no empty signature field "${field}" (empty ones: ${free})`,
  }),
  'hole-waiting': ({ field }: Details): Words => ({
    fr: `la place de « ${field} » est préparée et attend encore sa signature`,
    en: `the room of "${field}" is prepared and still waits for its signature`,
  }),
  'hole-missing': (): Words => ({
    fr: "le PDF n'a pas de place préparée pour une signature",
    en: 'the PDF has no room prepared for a signature',
  }),
  'level-lower': ({ level, wanted }: Details): Words => ({
    fr: `niveau ${level}, là où ${wanted} était attendu`,
    en: `level ${level} where ${wanted} was expected`,
  }),
  'store-stray': ({ what }: Details): Words => ({
    fr: `la réserve de vérification contient un élément qui ne prouve rien ici (${what})`,
    en: `the store for later checks holds something that proves nothing here (${what})`,
  }),
}
