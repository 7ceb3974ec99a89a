import type { CatalogueEntry } from '#core/report/catalogue-entry.ts'

const askAgain = {
  fr: "Rien n'a été consigné. Demandez à la personne de répondre de nouveau sur la page, et dites-lui pourquoi.",
  en: 'Nothing was recorded. Ask the person to answer on the page again, and tell them why.',
}

/** Messages about a file that somebody sent: a receipt, changes asked for, a refusal, a signature. */
export const replyMessages = {
  'reply-refused': ({ why, whyEn }) => ({
    text: {
      fr: `Cette réponse n'est pas recevable : ${why}.`,
      en: `This reply cannot be accepted: ${whyEn}.`,
    },
    remedy: askAgain,
  }),
  'reply-form': ({ why, whyEn }) => ({
    text: {
      fr: `Cette réponse n'est pas recevable : ${why}.`,
      en: `This reply cannot be accepted: ${whyEn}.`,
    },
    remedy: {
      fr: "Rien n'a été consigné. Demandez le fichier tel que la page l'a donné, en pièce jointe : le navigateur de la personne le garde (« Enregistrer le fichier de nouveau »).",
      en: 'Nothing was recorded. Ask for the file as the page gave it, attached to the mail: their browser keeps it ("Save the file again").',
    },
  }),
  'reply-text': ({ actual, expected }) => ({
    text: {
      fr: `Cette réponse porte sur un autre texte (${actual}) que celui du contrat.`,
      en: `This reply is about another text (${actual}) than the contract's.`,
    },
    expected: { fr: expected ?? '', en: expected ?? '' },
    remedy: {
      fr: "Rétablissez le texte qui a été envoyé, ou envoyez le nouveau et demandez une nouvelle réponse ; rien n'a été consigné.",
      en: 'Restore the text that was sent, or send the new one and ask for a new reply; nothing was recorded.',
    },
  }),
  'reply-version': ({ actual, expected }) => ({
    text: {
      fr: `Cette réponse porte sur la version ${actual} du contrat.`,
      en: `This reply is about version ${actual} of the contract.`,
    },
    expected: { fr: expected ?? '', en: expected ?? '' },
    remedy: askAgain,
  }),
  'reply-party': ({ actual, expected }) => ({
    text: {
      fr: `Cette réponse est celle de « ${actual} », qui n'est pas la partie attendue.`,
      en: `This reply is by "${actual}", which is not the party that was expected.`,
    },
    expected: { fr: expected ?? '', en: expected ?? '' },
    remedy: askAgain,
  }),
  'reply-name': ({ actual, expected }) => ({
    text: {
      fr: `« ${actual} » a répondu ; le contrat nomme « ${expected} ».`,
      en: `"${actual}" has replied; the contract names "${expected}".`,
    },
    remedy: {
      fr: "Vérifiez auprès de la partie que cette personne peut l'engager, et gardez sa réponse.",
      en: 'Check with the party that this person can bind it, and keep their answer.',
    },
  }),
  'reply-characters': ({ code }) => ({
    text: {
      fr: `Ce que dit cette réponse contient un caractère qui trompe l'œil (${code}).`,
      en: `What this reply says contains a character that deceives the eye (${code}).`,
    },
    remedy: askAgain,
  }),
  'reply-key': ({ actual, expected }) => ({
    text: {
      fr: `Cette réponse dit être du prestataire, et sa clé SSH (${actual}) n'est pas celle que nomme content/settings.yaml.`,
      en: `This reply says it is the provider's, and its SSH key (${actual}) is not the one that content/settings.yaml names.`,
    },
    ...(expected && { expected: { fr: expected, en: expected } }),
    remedy: {
      fr: "Signez ici avec « clausier sign », ou écrivez votre clé publique sous signing.key dans content/settings.yaml ; rien n'a été consigné.",
      en: 'Sign here with "clausier sign", or write your public key under signing.key in content/settings.yaml; nothing was recorded.',
    },
  }),
  'reply-order': ({ openedAt, saidAt }) => ({
    text: {
      fr: `Cette réponse est datée du ${saidAt}, avant l'ouverture du texte (${openedAt}).`,
      en: `This reply is dated ${saidAt}, before the text was opened (${openedAt}).`,
    },
    remedy: askAgain,
  }),
  'reply-replayed': ({ other }) => ({
    text: {
      fr: `Le numéro unique de cette réponse a déjà servi, dans ${other}.`,
      en: `The unique number of this reply was used before, in ${other}.`,
    },
    remedy: askAgain,
  }),
  'reply-page-unknown': ({ origin }) => ({
    text: {
      fr: `Cette réponse vient de la page ${origin}, et les réglages ne disent pas où se trouve la nôtre.`,
      en: `This reply comes from the page ${origin}, and the settings do not say where ours is.`,
    },
    remedy: {
      fr: "Écrivez son adresse dans content/settings.yaml (shareAddress), si c'est bien elle.",
      en: 'Write its address in content/settings.yaml (shareAddress), if it is ours.',
    },
  }),
  'reply-page-local': ({ origin }) => ({
    text: {
      fr: `Cette réponse vient de ${origin}, une page locale que n'importe quel programme peut servir.`,
      en: `This reply comes from ${origin}, a local page that any program can serve.`,
    },
    remedy: {
      fr: 'Signez vous-même avec « clausier sign <contrat> --as provider --passkey » ; un client signe sur sa page privée.',
      en: 'Sign yourself with "clausier sign <contract> --as provider --passkey"; a client signs on their private page.',
    },
  }),
  'reply-words': ({ words }) => ({
    text: {
      fr: `Cette réponse dit « ${words} », ce qu'aucune de nos pages ne fait dire de ce texte.`,
      en: `This reply says "${words}", which none of our pages has anybody say of this text.`,
    },
    remedy: askAgain,
  }),
  'reply-link-missing': () => ({
    text: {
      fr: "Cette réponse ne vient d'aucun lien privé : n'importe qui a pu l'écrire.",
      en: 'This reply comes from no private link: anybody may have written it.',
    },
    remedy: {
      fr: 'Donnez un lien à la partie (clausier share … --for …) ; ce qui a été signé ailleurs se consigne avec sa copie (clausier record … signed --evidence …).',
      en: 'Give the party a link (clausier share … --for …); what was signed elsewhere is recorded with its copy (clausier record … signed --evidence …).',
    },
  }),
  'reply-link-unknown': ({ link }) => ({
    text: {
      fr: `Cette réponse vient du lien « ${link} », qui n'a pas été donné pour ce contrat à cette partie.`,
      en: `This reply comes from the link "${link}", which was not given for this contract to this party.`,
    },
    remedy: askAgain,
  }),
  'reply-link-revoked': ({ link, at }) => ({
    text: {
      fr: `Cette réponse vient du lien « ${link} », révoqué le ${at}.`,
      en: `This reply comes from the link "${link}", revoked on ${at}.`,
    },
    remedy: {
      fr: "Rien n'a été consigné, quelle que soit l'heure que dit la réponse : son auteur seul en répond. Donnez un nouveau lien (clausier share … --for …) et demandez de répondre de nouveau.",
      en: 'Nothing was recorded, whatever hour the reply gives, which its author alone vouches for. Give a new link (clausier share … --for …) and ask for the answer again.',
    },
  }),
  'reply-link-expired': ({ link, until }) => ({
    text: {
      fr: `Cette réponse vient du lien « ${link} », qui valait jusqu'au ${until}.`,
      en: `This reply comes from the link "${link}", which held until ${until}.`,
    },
    remedy: {
      fr: 'Vérifiez que vous voulez encore de cette réponse.',
      en: 'Check that you still want this reply.',
    },
  }),
} satisfies Record<string, CatalogueEntry>
