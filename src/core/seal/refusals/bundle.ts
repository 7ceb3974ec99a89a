import type { Words } from '#core/locale/locale.ts'

/** Why a bundle is refused before anything in it is judged. */
export const bundleRefusals = {
  'zip-refused': ({ detail = '' }: Record<string, string>): Words => ({
    fr: `l'archive zip n'est pas de celles qui peuvent être lues sans risque (${detail})`,
    en: `the zip archive is not one that can be read safely (${detail})`,
  }),
} as const
