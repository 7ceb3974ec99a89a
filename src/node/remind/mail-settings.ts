import { EnvironmentFault } from '#node/faults.ts'

/** How mail leaves this machine. */
export type MailSettings = {
  /** `smtps://user:password@host:465` */
  readonly url: string
  /** The address it is from. */
  readonly from: string
}

/**
 * The settings of mail, from the environment: a password never stands in the repository.
 * @throws EnvironmentFault when one is missing
 */
export function mailSettings(environment: NodeJS.ProcessEnv): MailSettings {
  const { CLAUSIER_SMTP_URL: url, CLAUSIER_MAIL_FROM: from } = environment
  if (url && from && /^smtps?:\/\//.test(url)) return { url, from }
  throw new EnvironmentFault(
    { fr: "La messagerie n'est pas réglée.", en: 'Mail is not set up.' },
    {
      why: {
        fr: 'CLAUSIER_SMTP_URL (smtps://utilisateur:mot-de-passe@hôte:465) et CLAUSIER_MAIL_FROM doivent être définis.',
        en: 'CLAUSIER_SMTP_URL (smtps://user:password@host:465) and CLAUSIER_MAIL_FROM must be set.',
      },
      remedy: {
        fr: "Définissez-les dans l'environnement, ou regardez d'abord les messages avec --dry-run.",
        en: 'Set both in the environment, or look at the mails first with --dry-run.',
      },
    },
  )
}
