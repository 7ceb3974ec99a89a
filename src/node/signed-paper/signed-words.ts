import type { SigningParty } from '#core/life/records/details.ts'
import { EnvironmentFault } from '#node/faults.ts'

/** What the verbs that make signed PDFs say to those who use them. */
export const signedWords = {
  fr: {
    unsigned: (id: string, missing: readonly SigningParty[]) =>
      new EnvironmentFault(`${id} n'est pas signé de tous.`, {
        why: `Il manque, sur le texte d'aujourd'hui, la signature de : ${missing.map((one) => parties.fr[one]).join(', ')}.`,
        remedy: `Consignez-la, par exemple : clausier record ${id} signed --by ${missing[0]}.`,
      }),
    brokenRecords: (id: string) =>
      new EnvironmentFault(`Les faits consignés de ${id} ne tiennent pas.`, {
        why: 'Un PDF signé repose sur eux, et « clausier check » y trouve des erreurs.',
        remedy: 'Corrigez ce que « clausier check » signale, puis recommencez.',
      }),
    exists: (path: string) =>
      new EnvironmentFault(`${path} existe déjà.`, {
        why: 'Un PDF signé ne se refait pas : ses signatures seraient perdues.',
        remedy: 'Choisissez un autre nom avec --out, ou remplacez-le avec --force.',
      }),
    unreadable: (path: string, cause: unknown) =>
      new EnvironmentFault(`${path} ne peut pas être lu.`, {
        why: "Il n'y est pas, ou cet utilisateur n'a pas le droit de le lire.",
        remedy: 'Vérifiez le nom et les droits du fichier.',
        cause,
      }),
    usage: ([why, remedy]: Advice) =>
      new EnvironmentFault('Ce PDF ne peut pas être signé ainsi.', { why, remedy }),
    passwordOf: (file: string) => `Mot de passe de ${file}`,
    keyNeeded: [
      'Il faut une clé pour cela.',
      'Nommez-la avec --p12, ou signez en deux temps : « clausier sign-pdf --help ».',
    ],
    fieldUnknown: (field: string): Advice => [
      `« ${field} » n'est pas une partie.`,
      'Écrivez provider ou client.',
    ],
    oneContract: [
      '--signed imprime un contrat à la fois.',
      'Nommez un contrat : clausier pdf FR-ADM-0001 --signed.',
    ],
    authorityNeeded: [
      '--archive demande un horodatage.',
      "Nommez l'autorité avec --tsa, et son certificat avec --trust.",
    ],
    unsound: (why: string, advice = 'Corrigez la cause et recommencez.') =>
      new EnvironmentFault("Le PDF n'a pas été signé.", {
        why,
        remedy: `${advice} Rien n'a été écrit.`,
      }),
    oneThing: [
      '--prepare, --cms et --p12 font chacun autre chose.',
      'Choisissez : préparer, mettre la signature revenue, ou signer avec une clé à portée.',
    ],
    noRoom: (room: string): Advice => [
      `--room ${room} n'est pas un nombre d'octets de 2000 à 200000.`,
      'Un message avec sa chaîne et un horodatage en compte 8000 à 20000.',
    ],
    tooEarly: (name: string, from: string) =>
      new EnvironmentFault("Le certificat n'est pas encore valable.", {
        why: `« ${name} » vaut à partir du ${from}.`,
        remedy: "Attendez ce jour, ou vérifiez l'horloge de cette machine ; rien n'a été signé.",
      }),
    wrongTime: (name: string, from: string, until: string) =>
      new EnvironmentFault("Le certificat n'est pas valable aujourd'hui.", {
        why: `« ${name} » vaut du ${from} au ${until}.`,
        remedy: "Demandez-en un autre à l'autorité qui l'a émis ; rien n'a été signé.",
      }),
    written: (path: string, level: string) => `signé (PAdES ${level}) dans ${path}`,
    printed: (path: string) => `imprimé avec ses signatures dans ${path}`,
    prepared: (path: string, content: string) =>
      `prêt à être signé dans ${path} ; les octets à signer sont dans ${content}, leur SHA-256 est :`,
    gap: (gap: string) => `révocation inconnue, la forme reste en dessous : ${gap}`,
  },
  en: {
    unsigned: (id: string, missing: readonly SigningParty[]) =>
      new EnvironmentFault(`${id} is not signed by all.`, {
        why: `Over the text as it is today, the signature is missing of: ${missing.map((one) => parties.en[one]).join(', ')}.`,
        remedy: `Record it, for example: clausier record ${id} signed --by ${missing[0]}.`,
      }),
    brokenRecords: (id: string) =>
      new EnvironmentFault(`The records of ${id} do not hold.`, {
        why: 'A signed PDF rests on them, and "clausier check" finds errors there.',
        remedy: 'Correct what "clausier check" reports, then try again.',
      }),
    exists: (path: string) =>
      new EnvironmentFault(`${path} is already there.`, {
        why: 'A signed PDF cannot be made again: its signatures would be lost.',
        remedy: 'Choose another name with --out, or replace it with --force.',
      }),
    unreadable: (path: string, cause: unknown) =>
      new EnvironmentFault(`${path} cannot be read.`, {
        why: 'There is no such file, or this user may not read it.',
        remedy: 'Check the name and the rights of the file.',
        cause,
      }),
    usage: ([why, remedy]: Advice) =>
      new EnvironmentFault('This PDF cannot be signed as asked.', { why, remedy }),
    passwordOf: (file: string) => `Password of ${file}`,
    keyNeeded: [
      'That takes a key.',
      'Name it with --p12, or sign in two steps: "clausier sign-pdf --help".',
    ],
    fieldUnknown: (field: string): Advice => [
      `"${field}" is no party.`,
      'Write provider or client.',
    ],
    oneContract: [
      '--signed prints one contract at a time.',
      'Name a contract: clausier pdf FR-ADM-0001 --signed.',
    ],
    authorityNeeded: [
      '--archive needs a time-stamp.',
      'Name the authority with --tsa, and its certificate with --trust.',
    ],
    unsound: (why: string, advice = 'Put the cause right and try again.') =>
      new EnvironmentFault('The PDF was not signed.', {
        why,
        remedy: `${advice} Nothing was written.`,
      }),
    oneThing: [
      '--prepare, --cms and --p12 each do something else.',
      'Choose: prepare, put in the signature that came back, or sign with a key at hand.',
    ],
    noRoom: (room: string): Advice => [
      `--room ${room} is no number of bytes from 2000 to 200000.`,
      'A message with its chain and a time-stamp has 8000 to 20000.',
    ],
    tooEarly: (name: string, from: string) =>
      new EnvironmentFault('The certificate is not valid yet.', {
        why: `"${name}" is valid from ${from}.`,
        remedy: 'Wait for that day, or check the clock of this machine; nothing was signed.',
      }),
    wrongTime: (name: string, from: string, until: string) =>
      new EnvironmentFault('The certificate is not valid today.', {
        why: `"${name}" is valid from ${from} to ${until}.`,
        remedy: 'Ask the authority that issued it for another; nothing was signed.',
      }),
    written: (path: string, level: string) => `signed (PAdES ${level}) in ${path}`,
    printed: (path: string) => `printed with its signatures in ${path}`,
    prepared: (path: string, content: string) =>
      `ready to be signed in ${path}; the bytes to sign are in ${content}, their SHA-256 is:`,
    gap: (gap: string) => `revocation unknown, so the form stays lower: ${gap}`,
  },
} as const

/** Why something was refused, and what to do. */
type Advice = readonly [why: string, remedy: string]

const parties = {
  fr: { provider: 'le prestataire', client: 'le client' },
  en: { provider: 'the provider', client: 'the client' },
} as const satisfies Record<string, Record<SigningParty, string>>
