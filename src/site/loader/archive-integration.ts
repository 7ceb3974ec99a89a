import type { AstroConfig, AstroIntegration } from 'astro'
import type { Archive } from '#site/archive/archive.ts'

const name = 'clausier'
const hook = 'clausier:archive'

/**
 * Hands the archive to the loaders. Astro loads content.config.ts in a module graph of its own, where they stand;
 * its configuration is all they share with us, and hooks are the part of it that may hold functions.
 */
export function archiveIntegration(archive: Archive): AstroIntegration {
  return { name, hooks: { [hook]: () => archive } as AstroIntegration['hooks'] }
}

/** The archive that a site's configuration carries. */
export function archiveOf(config: Pick<AstroConfig, 'integrations'>): Archive {
  const hooks = config.integrations.find((integration) => integration.name === name)?.hooks as
    | Hooks
    | undefined
  const lend = hooks?.[hook]
  if (!lend) throw new Error('the configuration has no archive: start from siteConfig')
  return lend()
}

type Hooks = { readonly [hook]?: () => Archive }
