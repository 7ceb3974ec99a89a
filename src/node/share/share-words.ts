import { EnvironmentFault } from '#node/faults.ts'

/** What `share` says to those who use it. */
export const shareWords = {
  fr: {
    link: (party: string, id: string) => `Lien privé pour ${party}, vers ${id} :`,
    passphrase: (phrase: string) => `Mot de passe, à donner par une autre voie : ${phrase}`,
    until: (date: string) => `Ouvert jusqu'au ${date} inclus.`,
    always: 'Ouvert tant que vous ne le révoquez pas.',
    rest: "Le lien est le secret : qui l'a, lit. Publiez d'abord le site (clausier share --build), puis envoyez-le.",
    notSent:
      "Ce texte n'est pas encore consigné comme envoyé : on pourra le lire et demander des changements, pas le signer. Ajoutez --sent, ou : clausier record {id} sent --channel link",
    noAddress:
      "Aucune adresse de site : écrivez-la dans content/settings.yaml (shareAddress) pour obtenir le lien entier. En attendant, voici ce qui suit l'adresse :",
    noMessage: () =>
      new EnvironmentFault("Pas de message sans l'adresse du site.", {
        why: 'Le lien serait incomplet.',
        remedy: 'Écrivez-la dans content/settings.yaml (shareAddress), puis relancez la commande.',
      }),
    revoked: (count: number) => (count === 1 ? '1 lien révoqué.' : `${count} liens révoqués.`),
    publish:
      'Il le devient sur le site à la prochaine publication : clausier share --build, publiez, videz le cache du CDN. Ce qui a été lu ou téléchargé le reste.',
    nothingOpen: (party: string, id: string) =>
      new EnvironmentFault(`Aucun lien ouvert pour ${party} vers ${id}.`, {
        why: "Il n'y en a jamais eu, ou il a déjà été révoqué.",
        remedy: '« clausier share <contrat> --for <partie> » en donne un.',
      }),
    party: (written: string, known: readonly string[]) =>
      new EnvironmentFault(`« ${written} » n'est pas une partie de ce contrat.`, {
        why: 'Un lien est donné à une partie, une seule.',
        remedy: `Écrivez l'un de : ${known.join(', ')}.`,
      }),
    what: () =>
      new EnvironmentFault('Partager quoi, avec qui ?', {
        why: 'Il faut un contrat et une partie, ou --build.',
        remedy:
          'clausier share FR-ADM-0001 --for client, clausier share FR-ADM-0001 --revoke client, ou clausier share --build.',
      }),
    noDate: (written: string) =>
      new EnvironmentFault(`--expires ${written} n'est pas une date.`, {
        why: 'On attend un jour du calendrier, comme 2027-01-31.',
        remedy: "Donnez le dernier jour du lien, ou omettez l'option.",
      }),
    past: (date: string) =>
      new EnvironmentFault(`--expires ${date} est passé.`, {
        why: "Le lien n'ouvrirait rien.",
        remedy: "Donnez un jour à venir, ou omettez l'option.",
      }),
    closed: (date: string, party: string) =>
      new EnvironmentFault(`Ce lien s'est fermé après le ${date}.`, {
        why: "Son dernier jour est passé : il n'ouvre plus rien.",
        remedy: `Rouvrez-le en donnant un jour (--expires), ou révoquez-le (--revoke ${party}) et donnez-en un nouveau.`,
      }),
    passphraseChange: () =>
      new EnvironmentFault('Ce lien existe déjà, sans mot de passe.', {
        why: "Un mot de passe ajouté après coup ne protège pas d'un lien déjà parti.",
        remedy: 'Révoquez-le (--revoke), puis donnez-en un nouveau avec --passphrase.',
      }),
    built: (open: number, closed: number, folder: string) =>
      `${open} lien(s) ouvert(s), ${closed} fermé(s) : ${folder}`,
    refused: 'Le site de partage reste comme il était.',
    noPaper: (ids: string) =>
      `Scellé, sans PDF signé sur sa page : ${ids}. Sa page dit de vous le demander. Reconstruisez sans --no-pdf, ou mettez-y le vôtre : clausier pdf <contrat> --signed --out signés, puis clausier share --build --signed-pdfs signés`,
    notItsPaper: (path: string, id: string) =>
      new EnvironmentFault(`${path} n'est pas le PDF signé de ${id}.`, {
        why: "Il n'en porte pas l'empreinte, ou sa signature ne tient pas.",
        remedy: `Refaites-le (clausier pdf ${id} --signed), ou ôtez-le du dossier. « clausier verify ${path} » dit ce qui ne tient pas.`,
      }),
  },
  en: {
    link: (party: string, id: string) => `Private link of ${party} to ${id}:`,
    passphrase: (phrase: string) => `Passphrase, to be given by another way: ${phrase}`,
    until: (date: string) => `Open until ${date}, that day included.`,
    always: 'Open until you revoke it.',
    rest: 'The link is the secret: whoever has it, reads. Publish the site first (clausier share --build), then send it.',
    notSent:
      'This text is not recorded as sent yet: it can be read and changes asked for, but not signed. Add --sent, or: clausier record {id} sent --channel link',
    noAddress:
      'No address of the site: write it into content/settings.yaml (shareAddress) to get the whole link. Until then, this is what follows the address:',
    noMessage: () =>
      new EnvironmentFault('No message without the address of the site.', {
        why: 'The link would be incomplete.',
        remedy: 'Write it into content/settings.yaml (shareAddress), then run the command again.',
      }),
    revoked: (count: number) => (count === 1 ? '1 link revoked.' : `${count} links revoked.`),
    publish:
      'It takes effect when the site is next published: clausier share --build, publish, purge the CDN. What was read or downloaded stays so.',
    nothingOpen: (party: string, id: string) =>
      new EnvironmentFault(`No open link of ${party} to ${id}.`, {
        why: 'There never was one, or it was revoked before.',
        remedy: '"clausier share <contract> --for <party>" gives one.',
      }),
    party: (written: string, known: readonly string[]) =>
      new EnvironmentFault(`"${written}" is no party of this contract.`, {
        why: 'A link is given to one party.',
        remedy: `Write one of: ${known.join(', ')}.`,
      }),
    what: () =>
      new EnvironmentFault('Share what, with whom?', {
        why: 'It takes a contract and a party, or --build.',
        remedy:
          'clausier share FR-ADM-0001 --for client, clausier share FR-ADM-0001 --revoke client, or clausier share --build.',
      }),
    noDate: (written: string) =>
      new EnvironmentFault(`--expires ${written} is not a date.`, {
        why: 'Expected a day of the calendar, such as 2027-01-31.',
        remedy: 'Give the last day of the link, or leave the option out.',
      }),
    past: (date: string) =>
      new EnvironmentFault(`--expires ${date} is past.`, {
        why: 'The link would open nothing.',
        remedy: 'Give a day to come, or leave the option out.',
      }),
    closed: (date: string, party: string) =>
      new EnvironmentFault(`This link closed after ${date}.`, {
        why: 'Its last day is past: it opens nothing any more.',
        remedy: `Open it again by giving a day (--expires), or revoke it (--revoke ${party}) and give a new one.`,
      }),
    passphraseChange: () =>
      new EnvironmentFault('This link exists, without a passphrase.', {
        why: 'A passphrase that is added later does not protect a link that has left.',
        remedy: 'Revoke it (--revoke), then give a new one with --passphrase.',
      }),
    built: (open: number, closed: number, folder: string) =>
      `${open} open link(s), ${closed} closed: ${folder}`,
    refused: 'The share site stays as it was.',
    noPaper: (ids: string) =>
      `Sealed, with no signed PDF on its page: ${ids}. Its page says to ask you for it. Build without --no-pdf, or put yours there: clausier pdf <contract> --signed --out signed, then clausier share --build --signed-pdfs signed`,
    notItsPaper: (path: string, id: string) =>
      new EnvironmentFault(`${path} is not the signed PDF of ${id}.`, {
        why: 'It does not bear its digest, or its signature does not hold.',
        remedy: `Make it anew (clausier pdf ${id} --signed), or take it out of the folder. "clausier verify ${path}" says what does not hold.`,
      }),
  },
} as const
