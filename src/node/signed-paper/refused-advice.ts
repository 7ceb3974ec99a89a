import type { Words } from '#core/locale/locale.ts'
import type { RefusalSlug } from '#core/seal/refusal.ts'

const otherForm: Words = {
  fr: 'Donnez le message CMS lui-même, en DER ou en PEM (openssl cms -sign -binary -cades …), et non la signature brute ou une page du service.',
  en: 'Give the CMS message itself, in DER or PEM (openssl cms -sign -binary -cades …), not the bare signature or a page of the service.',
}

/** What to do about what a PDF or the signature that came back for it is refused for, where there is more to say than to try again. */
export const refusedAdvice: Readonly<Partial<Record<RefusalSlug, Words>>> = {
  'der-malformed': otherForm,
  'content-type-differs': {
    fr: 'Demandez un message CMS détaché, sans le contenu (openssl cms sans -nodetach).',
    en: 'Ask for a detached CMS message, without the content (openssl cms without -nodetach).',
  },
  'digest-differs': {
    fr: 'Faites signer les octets de ce fichier-ci : ceux que « sign-pdf --prepare » a posés à côté de lui (.signed-bytes). Si vous avez préparé de nouveau depuis, seul le dernier fichier compte.',
    en: 'Have the bytes of this very file signed: those that "sign-pdf --prepare" put beside it (.signed-bytes). If you have prepared anew since, only the last file counts.',
  },
  'signing-time-inside': {
    fr: "Demandez au service la forme CAdES de base, sans l'attribut signing-time : l'heure est déjà dans le PDF.",
    en: 'Ask the service for the CAdES baseline form, without the signing-time attribute: the time is already in the PDF.',
  },
  'signer-missing': {
    fr: 'Demandez un message qui contient le certificat du signataire (openssl cms sans -nocerts).',
    en: "Ask for a message that holds the signer's certificate (openssl cms without -nocerts).",
  },
  'message-too-long': {
    fr: 'Préparez de nouveau avec plus de place (--prepare --room 30000), et faites signer de nouveau.',
    en: 'Prepare anew with more room (--prepare --room 30000), and have it signed again.',
  },
  'field-unknown': {
    fr: "Nommez un champ libre avec --as ; s'il n'y en a plus, ce PDF est déjà signé à cette place, ou a été imprimé sans elle (clausier pdf <contrat> --signed --field client).",
    en: 'Name an empty field with --as; if there is none, this PDF is signed in that place already, or was printed without it (clausier pdf <contract> --signed --field client).',
  },
  'hole-missing': {
    fr: "Préparez d'abord le PDF (clausier sign-pdf <fichier> --as client --prepare) ; s'il l'était, sa signature y est déjà.",
    en: 'Prepare the PDF first (clausier sign-pdf <file> --as client --prepare); if it was, its signature is in it already.',
  },
  'hole-waiting': {
    fr: "Mettez-y d'abord la signature (--cms), ou repartez du fichier d'avant la préparation.",
    en: 'Put that signature in first (--cms), or start from the file before it was prepared.',
  },
  'pdf-malformed': {
    fr: "Reprenez le fichier tel que Clausier l'a écrit : un envoi coupé, un autre logiciel ou un octet ajouté suffit à le changer.",
    en: 'Take the file as Clausier wrote it: a transfer that was cut, another program or one byte more is enough to change it.',
  },
}
