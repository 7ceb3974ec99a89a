import { EnvironmentFault } from '#node/faults.ts'

/** What `record` says to those who use it. */
export const recordWords = {
  fr: {
    nothingNamed: () =>
      new EnvironmentFault('Consigner quoi, sur quel contrat ?', {
        why: "Il faut un contrat et un fait, ou --file avec ce que quelqu'un a envoyé.",
        remedy:
          'Par exemple : clausier record FR-ADM-0007 sent --channel email ; « clausier record --help » les dit tous.',
      }),
    unknownKind: (kind: string, known: readonly string[], guess: string | undefined) =>
      new EnvironmentFault(`« ${kind} » ne se consigne pas ainsi.`, {
        why: `Ce qui se consigne : ${known.join(', ')}.`,
        remedy: guess ? `Vouliez-vous dire « ${guess} » ?` : 'Choisissez-en un.',
      }),
    missing: (kind: string, flags: readonly string[]) =>
      new EnvironmentFault(`« ${kind} » demande ${flags.join(', ')}.`, {
        why: 'Sans cela, le fait ne dit pas ce qui a eu lieu.',
        remedy: `Ajoutez ${flags.join(' et ')} ; « clausier record --help » donne des exemples.`,
      }),
    unknownParty: (by: string) =>
      new EnvironmentFault(`« ${by} » n'est pas une partie.`, {
        why: '--by dit qui agit.',
        remedy: 'Écrivez --by provider ou --by client.',
      }),
    needsReply: (method: string) =>
      new EnvironmentFault(`Une signature par « ${method} » se consigne avec sa preuve.`, {
        why: 'Sans elle, rien ne montrerait quelle clé a signé.',
        remedy:
          'Donnez la réponse reçue, « clausier record --file réponse.json », ou un autre --method.',
      }),
    whoSigned: () =>
      new EnvironmentFault('Qui a signé ?', {
        why: "Une signature est celle de quelqu'un.",
        remedy: 'Ajoutez --by provider ou --by client.',
      }),
    noSigner: () =>
      new EnvironmentFault('Le signataire ne peut pas être nommé ainsi.', {
        why: 'Un nom et une qualité ont de 1 à 120 signes, une adresse de 1 à 200.',
        remedy:
          'Raccourcissez --name, --title ou --email ; sans eux, le signataire du contrat est nommé.',
      }),
    fileUnreadable: (path: string, why: string) =>
      new EnvironmentFault(`${path} ne peut pas être lu.`, {
        why,
        remedy: "Vérifiez le chemin, ou demandez-en une nouvelle copie à qui vous l'a envoyé.",
      }),
    noPlainFile: "Ce n'est pas un fichier ordinaire.",
    sizeRefused: (bytes: number) =>
      bytes === 0 ? 'Le fichier est vide.' : `${bytes} octets ; 64 Mio au plus.`,
    written: (path: string) => `consigné dans ${path}`,
    before: (path: string) => `déjà consigné dans ${path} ; rien à faire`,
    patched: (path: string) =>
      `les mots proposés sont dans ${path} ; relisez-les, puis : git apply ${path}`,
    earlier: (version: string) =>
      `la demande porte sur un texte antérieur (${version}), et non sur celui d'aujourd'hui : comparez chaque changement avec ce que la personne a vu avant de l'appliquer`,
    unplaced: (where: string, old: string, wanted: string) =>
      `à placer à la main${where ? ` (${where})` : ''} : ${old ? `« ${old} » → ` : ''}« ${wanted} »`,
    notSigned: "Tous n'ont pas signé : rien n'est scellé.",
    sealedBefore: 'déjà scellé ; rien à faire',
    next: 'Ajoutez ce fichier à git : les faits font partie du dépôt.',
  },
  en: {
    nothingNamed: () =>
      new EnvironmentFault('Record what, of which contract?', {
        why: 'It takes a contract and a kind of record, or --file with what somebody sent.',
        remedy:
          'For example: clausier record FR-ADM-0007 sent --channel email; "clausier record --help" names them all.',
      }),
    unknownKind: (kind: string, known: readonly string[], guess: string | undefined) =>
      new EnvironmentFault(`"${kind}" is not recorded this way.`, {
        why: `What is: ${known.join(', ')}.`,
        remedy: guess ? `Did you mean "${guess}"?` : 'Choose one of them.',
      }),
    missing: (kind: string, flags: readonly string[]) =>
      new EnvironmentFault(`"${kind}" needs ${flags.join(', ')}.`, {
        why: 'Without it the record does not say what happened.',
        remedy: `Add ${flags.join(' and ')}; "clausier record --help" has examples.`,
      }),
    unknownParty: (by: string) =>
      new EnvironmentFault(`"${by}" is not a party.`, {
        why: '--by says who acts.',
        remedy: 'Write --by provider or --by client.',
      }),
    needsReply: (method: string) =>
      new EnvironmentFault(`A signature by "${method}" is recorded with its proof.`, {
        why: 'Without it nothing would show which key signed.',
        remedy:
          'Give the reply that came, "clausier record --file reply.json", or another --method.',
      }),
    whoSigned: () =>
      new EnvironmentFault('Who signed?', {
        why: "A signature is somebody's.",
        remedy: 'Add --by provider or --by client.',
      }),
    noSigner: () =>
      new EnvironmentFault('The signer cannot be named like that.', {
        why: 'A name and a title have 1 to 120 signs, an address 1 to 200.',
        remedy:
          'Shorten --name, --title or --email; without them, the signatory of the contract is named.',
      }),
    fileUnreadable: (path: string, why: string) =>
      new EnvironmentFault(`${path} cannot be read.`, {
        why,
        remedy: 'Check the path, or ask whoever sent it for a new copy.',
      }),
    noPlainFile: 'It is not a plain file.',
    sizeRefused: (bytes: number) =>
      bytes === 0 ? 'The file is empty.' : `${bytes} bytes; 64 MiB at most.`,
    written: (path: string) => `recorded in ${path}`,
    before: (path: string) => `recorded before, in ${path}; nothing to do`,
    patched: (path: string) =>
      `the proposed words are in ${path}; review them, then: git apply ${path}`,
    earlier: (version: string) =>
      `the request is about an earlier text (${version}), not the one that stands here today: compare each change with what the person saw before you apply it`,
    unplaced: (where: string, old: string, wanted: string) =>
      `to be placed by hand${where ? ` (${where})` : ''}: ${old ? `"${old}" → ` : ''}"${wanted}"`,
    notSigned: 'Not all have signed: nothing is sealed.',
    sealedBefore: 'sealed before; nothing to do',
    next: 'Add this file to git: records are part of the repository.',
  },
} as const
