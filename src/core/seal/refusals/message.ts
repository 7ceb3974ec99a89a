import type { Words } from '#core/locale/locale.ts'

type Details = Record<string, string>

/** Why a signature message or a time-stamp is refused. */
export const messageRefusals = {
  'der-malformed': ({ detail }: Details): Words => ({
    fr: `données mal formées (${detail})`,
    en: `malformed data (${detail})`,
  }),
  'message-signers': ({ count }: Details): Words => ({
    fr: `le message porte ${count} signatures au lieu d'une`,
    en: `the message holds ${count} signatures instead of one`,
  }),
  'content-type-differs': (): Words => ({
    fr: "le message dit signer autre chose qu'il ne signe",
    en: 'the message says it signs something other than it does',
  }),
  'digest-differs': (): Words => ({
    fr: "l'empreinte des octets diffère de celle qui a été signée",
    en: 'the digest of the bytes differs from the one that was signed',
  }),
  'signature-wrong': ({ name }: Details): Words => ({
    fr: `la signature n'est pas celle de la clé de « ${name} »`,
    en: `the signature is not by the key of "${name}"`,
  }),
  'signer-missing': (): Words => ({
    fr: 'le certificat du signataire manque',
    en: "the signer's certificate is missing",
  }),
  'signer-unnamed': ({ name }: Details): Words => ({
    fr: `la signature ne désigne pas le certificat « ${name} » par son empreinte`,
    en: `the signature does not name the certificate "${name}" by its digest`,
  }),
  'signing-time-inside': (): Words => ({
    fr: "le message porte une heure de signature, ce qu'un PAdES de base exclut",
    en: 'the message bears a signing time, which a baseline PAdES rules out',
  }),
  'attribute-stray': ({ id }: Details): Words => ({
    fr: `le message porte, hors de la signature, un élément inconnu (${id})`,
    en: `the message bears something unknown outside its signature (${id})`,
  }),
  'imprint-differs': (): Words => ({
    fr: "l'horodatage porte sur d'autres octets",
    en: 'the time-stamp is over other bytes',
  }),
  'nonce-differs': (): Words => ({
    fr: "l'horodatage répond à une autre demande",
    en: 'the time-stamp answers another request',
  }),
  'stamp-refused': ({ status }: Details): Words => ({
    fr: `l'autorité a refusé l'horodatage (état ${status})`,
    en: `the authority refused the time-stamp (status ${status})`,
  }),
  'stamp-none': (): Words => ({
    fr: "ce que l'autorité répond n'est pas un horodatage",
    en: 'what the authority answers is no time-stamp',
  }),
  'stamp-order': (): Words => ({
    fr: "l'horodatage est postérieur à celui qui le couvre, ou au moment de la vérification",
    en: 'the time-stamp is later than the one that covers it, or than the moment of this check',
  }),
  'message-too-long': ({ size, room }: Details): Words => ({
    fr: `la signature fait ${size} octets ; la place réservée, ${room}`,
    en: `the signature has ${size} bytes, and the room for it ${room}`,
  }),
}
