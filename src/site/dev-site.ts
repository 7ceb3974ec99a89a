import { dirname } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import { findingsOverlay } from './loader/findings-overlay.ts'
import { siteConfig } from './site-config.ts'
import type { Served } from './serve-site.ts'

export type DevOptions = {
  readonly root: string
  readonly cacheFolder: string
  /** 4321, or the next free one. */
  readonly port?: number
  /** Language of messages; English by default. */
  readonly language?: Language
}

/** Serves the archive of a repository on this machine and shows every change of a contract, clause or party at once. */
export async function devSite({
  root,
  cacheFolder,
  port = 4321,
  language = 'en',
}: DevOptions): Promise<Served> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const config = siteConfig({
    project,
    root,
    outDir: `${cacheFolder}/dev`,
    cacheFolder: `${cacheFolder}/dev-cache`,
    language,
  })
  const { dev } = await import('astro')
  const server = await dev({
    ...config,
    configFile: false,
    logLevel: 'error',
    integrations: [...config.integrations, findingsOverlay(root, language)],
    server: { host: '127.0.0.1', port },
  })
  return { address: `http://127.0.0.1:${server.address.port}/`, close: () => server.stop() }
}

const project = dirname(dirname(import.meta.dirname))
