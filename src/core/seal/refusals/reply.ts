import type { Words } from '#core/locale/locale.ts'

type Details = Record<string, string>

/** What a file that is no reply looks like. */
const shapes: Readonly<Record<string, Words>> = {
  JSON: {
    fr: "ce n'est pas du JSON en UTF-8 : courriel, page enregistrée ou fichier coupé",
    en: 'it is no JSON in UTF-8: a mail, a saved page or half a file',
  },
  'canonical form': {
    fr: "il a été réécrit depuis que la page l'a donné, ou quelque chose s'y cache",
    en: 'it was written anew since the page gave it, or something hides in it',
  },
  envelope: { fr: 'une signature sans clé', en: 'a signature without a key' },
  page: { fr: "la clé d'un navigateur sans page", en: "a browser's key without a page" },
}

/** Why a statement that somebody sent, or the key's word for it, is refused. */
export const replyRefusals = {
  'reply-malformed': ({ detail = '' }: Details): Words => ({
    fr: `le fichier n'a pas la forme d'une réponse (${shapes[detail]?.fr ?? detail})`,
    en: `the file is not of the form of a reply (${shapes[detail]?.en ?? detail})`,
  }),
  'challenge-differs': (): Words => ({
    fr: 'la clé a signé une autre déclaration que celle-ci',
    en: 'the key signed another statement than this one',
  }),
  'origin-differs': ({ origin }: Details): Words => ({
    fr: `signé sur une autre page que la nôtre : ${origin} ; si elle a été la vôtre, nommez-la sous formerShareAddresses dans content/settings.yaml`,
    en: `signed on a page that is not ours: ${origin}; if it was yours once, name it under formerShareAddresses in content/settings.yaml`,
  }),
  'page-local': ({ origin }: Details): Words => ({
    fr: `signé sur une page locale, qui peut être celle de n'importe quel programme : ${origin}`,
    en: `signed on a page of one machine, which may be that of any program: ${origin}`,
  }),
  'domain-differs': ({ domain }: Details): Words => ({
    fr: `la clé d'accès n'appartient pas à notre domaine (${domain})`,
    en: `the passkey does not belong to our domain (${domain})`,
  }),
  'page-embedded': (): Words => ({
    fr: 'la page était logée dans une autre, qui a pu tromper le signataire',
    en: 'the page stood inside another, which may have deceived the signer',
  }),
  'client-data-refused': ({ detail }: Details): Words => ({
    fr: `ce que le navigateur a signé n'est pas une signature (${detail})`,
    en: `what the browser signed is not a signature (${detail})`,
  }),
  'user-absent': (): Words => ({
    fr: "la clé d'accès a signé sans que personne soit présent",
    en: 'the passkey signed while nobody was present',
  }),
  'user-unverified': (): Words => ({
    fr: "la clé d'accès n'a vérifié ni code, ni empreinte, ni visage",
    en: 'the passkey checked no code, no finger and no face',
  }),
  'flags-refused': ({ detail }: Details): Words => ({
    fr: `la réponse de la clé d'accès se contredit (${detail})`,
    en: `the answer of the passkey contradicts itself (${detail})`,
  }),
  'namespace-differs': ({ namespace }: Details): Words => ({
    fr: `la clé SSH a signé pour un autre usage (« ${namespace} »)`,
    en: `the SSH key signed for another use ("${namespace}")`,
  }),
  'ssh-malformed': ({ detail }: Details): Words => ({
    fr: `ce n'est pas une signature SSH (${detail})`,
    en: `this is not an SSH signature (${detail})`,
  }),
  'statement-wrong': (): Words => ({
    fr: "la signature n'est pas celle de cette déclaration par cette clé",
    en: 'the signature is not of this statement by this key',
  }),
}
