import type { ImpactAction } from '#core/change/impact/impact-of.ts'

type Actions = ReadonlySet<ImpactAction>

/** What `impact` says around its list. */
export const impactWords = {
  fr: {
    wrote: (path: string) => `Écrit : ${path}`,
    patched: (path: string) => `Écrit : ${path}, à appliquer par « git apply ${path} »`,
    notWritten: (path: string) => `Pas écrit, à décider d'abord : ${path}`,
    uncommitted: (path: string) =>
      `Pas écrit : ${path}. Son dossier contient du travail qui n'est pas enregistré dans git ; enregistrez-le, puis relancez.`,
    notReleased: (name: string, status: string) =>
      `Rien n'est écrit pour ${name} : ${status === 'draft' ? 'brouillon' : 'version abandonnée'}.`,
    notReleasedWhy: {
      draft: "Le texte d'un brouillon peut encore changer.",
      deprecated: "On n'amène plus de contrat à une version abandonnée.",
    },
    notReleasedRemedy: {
      draft: (name: string) => `Publiez-la d'abord : clausier release-clause ${name}`,
      deprecated: () => 'Nommez une version plus récente.',
    },
    next: (name: string, actions: Actions, isWritten: boolean): string[] => [
      ...(!isWritten && (actions.has('bump') || actions.has('offer-addendum'))
        ? [
            `Écrire les brouillons et les avenants : clausier impact ${name} --write`,
            'Les recevoir en correctif, sans toucher aux fichiers : --patch impact.patch',
          ]
        : []),
      ...(actions.has('send-again')
        ? [
            "Ce qui est envoyé n'est jamais réécrit ici : changez la version dans le contrat, puis renvoyez-le (clausier record … sent).",
          ]
        : []),
      ...(isWritten
        ? ['Relire : git diff. Défaire : git restore, et supprimer les avenants neufs.']
        : []),
    ],
  },
  en: {
    wrote: (path: string) => `Written: ${path}`,
    patched: (path: string) => `Written: ${path}, to be applied by "git apply ${path}"`,
    notWritten: (path: string) => `Not written, something is to be decided first: ${path}`,
    uncommitted: (path: string) =>
      `Not written: ${path}. Its folder holds work that is not committed to git; commit it, then run this again.`,
    notReleased: (name: string, status: string) =>
      `Nothing is written for ${name}: it is ${status === 'draft' ? 'a draft' : 'deprecated'}.`,
    notReleasedWhy: {
      draft: 'The text of a draft may still change.',
      deprecated: 'No contract should move to a deprecated version.',
    },
    notReleasedRemedy: {
      draft: (name: string) => `Release it first: clausier release-clause ${name}`,
      deprecated: () => 'Name a newer version.',
    },
    next: (name: string, actions: Actions, isWritten: boolean): string[] => [
      ...(!isWritten && (actions.has('bump') || actions.has('offer-addendum'))
        ? [
            `Write the drafts and the addenda: clausier impact ${name} --write`,
            'Get them as a patch, no file touched: --patch impact.patch',
          ]
        : []),
      ...(actions.has('send-again')
        ? [
            'What was sent is never rewritten here: change the version in the contract, then send it again (clausier record … sent).',
          ]
        : []),
      ...(isWritten ? ['Review: git diff. Undo: git restore, and delete the new addenda.'] : []),
    ],
  },
} as const
