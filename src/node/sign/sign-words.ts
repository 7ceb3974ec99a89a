import { EnvironmentFault } from '#node/faults.ts'

/** What `sign` says to those who use it. */
export const signWords = {
  fr: {
    title: 'Vous allez signer',
    contract: 'Contrat',
    digest: 'Empreinte du texte',
    signer: 'Signataire',
    roles: { provider: 'prestataire', client: 'client' },
    intent: 'Vous dites',
    consent: 'Vous acceptez',
    key: 'Clé',
    asked: (why: string) =>
      `Le client a demandé des changements à ce texte, et il n'a pas changé depuis${why ? ` : « ${why} »` : ''}. Signez s'ils sont réglés entre vous ; sinon, répondez-lui d'abord.`,
    confirm: 'Signer ?',
    level:
      'Signature électronique simple, avec ses preuves ; « clausier text » montre le texte exact.',
    unasked: () =>
      new EnvironmentFault("Rien n'est signé sans accord.", {
        why: "Il n'y a pas de terminal où le demander.",
        remedy: 'Lisez ce qui est montré, puis ajoutez --yes.',
      }),
    unknownParty: (as: string) =>
      new EnvironmentFault(`« ${as} » n'est pas une partie.`, {
        why: '--as dit pour qui vous signez.',
        remedy: 'Écrivez --as provider ou --as client.',
      }),
    noName: (party: string) =>
      new EnvironmentFault('Qui signe ?', {
        why: `Le contrat ne nomme pas de signataire pour « ${party} ».`,
        remedy: 'Ajoutez --name "Prénom Nom".',
      }),
    noKey: () =>
      new EnvironmentFault('Avec quelle clé ?', {
        why: 'Ni --key ni les réglages (signing.key) ne nomment une clé SSH.',
        remedy:
          "Ajoutez --key ~/.ssh/id_ed25519 (« ssh-keygen -t ed25519 » en crée une), ou --passkey pour une clé d'accès de votre appareil.",
      }),
    noKeyFile: (path: string) =>
      new EnvironmentFault(`${path} n'existe pas.`, {
        why: 'La clé SSH doit être dans un fichier, ou chez un agent qui connaît sa moitié publique.',
        remedy: 'Vérifiez le chemin : --key, ou signing.key dans content/settings.yaml.',
      }),
    noTool: (cause: Error) =>
      new EnvironmentFault('ssh-keygen ne peut pas être lancé.', {
        why: cause.message,
        remedy: 'Installez OpenSSH 8.1 ou plus récent.',
        cause,
      }),
    notSigned: (path: string, why: string) =>
      new EnvironmentFault(`Aucune signature avec ${path}.`, {
        why: why || "ssh-keygen n'a rien dit.",
        remedy: "Vérifiez la phrase secrète, ou que l'agent connaît la clé (ssh-add -l).",
      }),
  },
  en: {
    title: 'You are about to sign',
    contract: 'Contract',
    digest: 'Digest of the text',
    signer: 'Signer',
    roles: { provider: 'provider', client: 'client' },
    intent: 'You say',
    consent: 'You agree',
    key: 'Key',
    asked: (why: string) =>
      `The client asked for changes to this text, and it has not changed since${why ? `: "${why}"` : ''}. Sign if they are settled between you; answer them first otherwise.`,
    confirm: 'Sign?',
    level:
      'A simple electronic signature, with its evidence; "clausier text" shows the exact text.',
    unasked: () =>
      new EnvironmentFault('Nothing is signed without a yes.', {
        why: 'There is no terminal to ask at.',
        remedy: 'Read what is shown, then add --yes.',
      }),
    unknownParty: (as: string) =>
      new EnvironmentFault(`"${as}" is not a party.`, {
        why: '--as says whom you sign for.',
        remedy: 'Write --as provider or --as client.',
      }),
    noName: (party: string) =>
      new EnvironmentFault('Who signs?', {
        why: `The contract names no signatory for "${party}".`,
        remedy: 'Add --name "First Last".',
      }),
    noKey: () =>
      new EnvironmentFault('With which key?', {
        why: 'Neither --key nor the settings (signing.key) name an SSH key.',
        remedy:
          'Add --key ~/.ssh/id_ed25519 ("ssh-keygen -t ed25519" makes one), or --passkey for a passkey of your device.',
      }),
    noKeyFile: (path: string) =>
      new EnvironmentFault(`${path} does not exist.`, {
        why: 'The SSH key must be in a file, or with an agent that knows its public half.',
        remedy: 'Check the path: --key, or signing.key in content/settings.yaml.',
      }),
    noTool: (cause: Error) =>
      new EnvironmentFault('ssh-keygen could not be started.', {
        why: cause.message,
        remedy: 'Install OpenSSH 8.1 or newer.',
        cause,
      }),
    notSigned: (path: string, why: string) =>
      new EnvironmentFault(`No signature with ${path}.`, {
        why: why || 'ssh-keygen said nothing.',
        remedy: 'Check the passphrase, or that the agent knows the key (ssh-add -l).',
      }),
  },
} as const
