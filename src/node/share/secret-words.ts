import { EnvironmentFault } from '#node/faults.ts'
import type { HouseLink } from './house-links.ts'

/** What is said about the secret of the house. */
export const secretWords = {
  fr: {
    malformed: (where: string) =>
      new EnvironmentFault(`${where} ne contient pas un secret de partage.`, {
        why: 'On attend au moins 43 signes de base64url, soit 32 octets.',
        remedy:
          "Rétablissez-le depuis votre sauvegarde : un autre secret donnerait d'autres liens. Sans sauvegarde, supprimez-le et partagez : la commande nommera les liens à révoquer.",
      }),
    unreadable: (path: string, cause: unknown) =>
      new EnvironmentFault(`${path} ne peut pas être lu.`, {
        why: cause instanceof Error ? cause.message : String(cause),
        remedy: 'Vérifiez les droits du fichier.',
        cause,
      }),
    open: (path: string) =>
      new EnvironmentFault(`${path} est lisible par d'autres que vous.`, {
        why: 'Qui lit ce fichier ouvre tous les liens privés.',
        remedy: `Refermez-le : chmod 600 ${path}. Si quelqu'un a pu le lire, révoquez les liens.`,
      }),
    tracked: (path: string) =>
      new EnvironmentFault(`${path} est suivi par git, ou l'a été.`, {
        why: 'Un secret entré dans git y reste, dans toutes les copies.',
        remedy: `Retirez-le (git rm --cached ${path}), révoquez tous les liens, supprimez le fichier et partagez de nouveau.`,
      }),
    missing: (file: string, variable: string, links: readonly HouseLink[]) =>
      new EnvironmentFault('Le secret de partage manque.', {
        why: `Des liens ont été donnés, et leurs clés viennent d'un secret qui n'est ni dans ${variable} ni dans ${file}.`,
        remedy: `Rétablissez-le depuis votre sauvegarde. Sans sauvegarde, révoquez les liens et donnez-en de nouveaux : ${revocations(links)}`,
      }),
    other: (links: readonly HouseLink[]) =>
      new EnvironmentFault(`Le lien ${links[0]?.id} a été fait avec un autre secret.`, {
        why: "La clé que ce secret donnerait n'ouvrirait rien chez son destinataire.",
        remedy: `Rétablissez le secret d'origine, ou révoquez ce qui vient de lui : ${revocations(links)}`,
      }),
  },
  en: {
    malformed: (where: string) =>
      new EnvironmentFault(`${where} does not hold a sharing secret.`, {
        why: 'Expected at least 43 signs of base64url, that is 32 bytes.',
        remedy:
          'Restore it from your backup: another secret would give other links. Without one, delete it and share: the command will name the links to revoke.',
      }),
    unreadable: (path: string, cause: unknown) =>
      new EnvironmentFault(`${path} cannot be read.`, {
        why: cause instanceof Error ? cause.message : String(cause),
        remedy: 'Check the permissions of the file.',
        cause,
      }),
    open: (path: string) =>
      new EnvironmentFault(`Others than you can read ${path}.`, {
        why: 'Whoever reads this file opens every private link.',
        remedy: `Close it: chmod 600 ${path}. If somebody may have read it, revoke the links.`,
      }),
    tracked: (path: string) =>
      new EnvironmentFault(`git tracks ${path}, or did.`, {
        why: 'A secret that went into git stays there, in every copy.',
        remedy: `Take it out (git rm --cached ${path}), revoke all links, delete the file and share again.`,
      }),
    missing: (file: string, variable: string, links: readonly HouseLink[]) =>
      new EnvironmentFault('The sharing secret is missing.', {
        why: `Links were given out, and their keys come from a secret that is neither in ${variable} nor in ${file}.`,
        remedy: `Restore it from your backup. Without one, revoke the links and give new ones: ${revocations(links)}`,
      }),
    other: (links: readonly HouseLink[]) =>
      new EnvironmentFault(`The link ${links[0]?.id} was made with another secret.`, {
        why: 'The key that this secret gives would open nothing for whoever has the link.',
        remedy: `Restore the original secret, or revoke what comes from it: ${revocations(links)}`,
      }),
  },
} as const

/** The commands that revoke links; a long list is cut, the next run names the rest. */
function revocations(links: readonly HouseLink[]): string {
  const commands = new Set(
    links.map(({ text, with: party }) => `clausier share ${text} --revoke ${party}`),
  )
  return `${[...commands].slice(0, 5).join(', ')}${commands.size > 5 ? ', …' : ''}`
}
