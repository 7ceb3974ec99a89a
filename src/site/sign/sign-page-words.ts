import { EnvironmentFault } from '#node/faults.ts'

/** What `sign --passkey` says at the terminal. */
export const signPageWords = {
  fr: {
    open: (until: string) =>
      `Ouvrez cette page dans un navigateur de cette machine. Elle attend jusqu'à ${until} ; Ctrl-C l'arrête.`,
    sameDigest: (digest: string) => `Elle doit montrer cette empreinte du texte : ${digest}`,
    left: (until: string) =>
      `La page a été quittée sans signature. La même adresse l'ouvre encore, jusqu'à ${until}.`,
    changed: (id: string) =>
      `${id} a changé depuis que la page est ouverte : rien n'est signé. Relisez-le, puis relancez la commande.`,
    stopped: "Arrêté : rien n'est signé.",
    first: (fingerprint: string) =>
      `Première clé d'accès de la maison : ${fingerprint}\nDonnez cette empreinte à l'autre partie par une autre voie, et notez-la dans content/settings.yaml (signing.passkey).`,
    same: (fingerprint: string) => `Clé d'accès connue de la maison : ${fingerprint}`,
    another: (fingerprint: string, before: string) =>
      `Attention : cette clé d'accès n'est pas celle d'avant (${before}).\nElle a pour empreinte ${fingerprint}. Si ce n'est pas voulu, cherchez qui a signé ; si ça l'est, dites-le à l'autre partie.`,
    settings: 'content/settings.yaml, signing.passkey',
    usedFor: (contract: string, day: string) => `${contract}, ${day}`,
    onlyProvider: () =>
      new EnvironmentFault("La page locale ne sert qu'au prestataire.", {
        why: "N'importe quel programme peut servir une page sur cette machine : elle ne vaut rien pour un client.",
        remedy: 'Donnez au client sa page privée : clausier share <contrat> --for client',
      }),
    notBoth: () =>
      new EnvironmentFault('--passkey et --key ne vont pas ensemble.', {
        why: 'Une signature se fait avec une seule clé.',
        remedy: "Ôtez l'un des deux.",
      }),
    minutes: (written: string) =>
      new EnvironmentFault(`« ${written} » n'est pas une durée.`, {
        why: '--timeout prend des minutes entières, de 1 à 120.',
        remedy: 'Par exemple : --timeout 20',
      }),
    late: (minutes: number) =>
      new EnvironmentFault(`Personne n'a signé en ${minutes} minutes.`, {
        why: "La page ne reste pas ouverte sans fin. Rien n'est signé.",
        remedy: 'Relancez la commande, avec --timeout 30 pour plus de temps.',
      }),
  },
  en: {
    open: (until: string) =>
      `Open this page in a browser of this machine. It waits until ${until}; Ctrl-C stops it.`,
    sameDigest: (digest: string) => `It must show this digest of the text: ${digest}`,
    left: (until: string) =>
      `The page was left without a signature. The same address still opens it, until ${until}.`,
    changed: (id: string) =>
      `${id} has changed since the page was opened: nothing is signed. Read it again, then run the command again.`,
    stopped: 'Stopped: nothing is signed.',
    first: (fingerprint: string) =>
      `First passkey of the house: ${fingerprint}\nGive this fingerprint to the other party by another way, and note it in content/settings.yaml (signing.passkey).`,
    same: (fingerprint: string) => `A passkey the house knows: ${fingerprint}`,
    another: (fingerprint: string, before: string) =>
      `Take care: this passkey is not the one used before (${before}).\nIts fingerprint is ${fingerprint}. If that is not intended, find out who signed; if it is, tell the other party.`,
    settings: 'content/settings.yaml, signing.passkey',
    usedFor: (contract: string, day: string) => `${contract}, ${day}`,
    onlyProvider: () =>
      new EnvironmentFault('The local page is for the provider only.', {
        why: 'Any program can serve a page on this machine: for a client it is worth nothing.',
        remedy: 'Give the client their private page: clausier share <contract> --for client',
      }),
    notBoth: () =>
      new EnvironmentFault('--passkey and --key do not go together.', {
        why: 'A signature is made with one key.',
        remedy: 'Leave one of them out.',
      }),
    minutes: (written: string) =>
      new EnvironmentFault(`"${written}" is not a length of time.`, {
        why: '--timeout takes whole minutes, from 1 to 120.',
        remedy: 'For example: --timeout 20',
      }),
    late: (minutes: number) =>
      new EnvironmentFault(`Nobody signed within ${minutes} minutes.`, {
        why: 'The page does not stay open for ever. Nothing is signed.',
        remedy: 'Run the command again, with --timeout 30 for more time.',
      }),
  },
} as const
