import { join } from 'node:path'
import mdx from '@astrojs/mdx'
import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark'
import type { AstroInlineConfig } from 'astro'
import { passthroughImageService } from 'astro/config'
import type { Language } from '#core/locale/locale.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { Archive } from '#site/archive/archive.ts'
import { guidePlugins } from '#site/guide/guide-plugins.ts'
import { archiveIntegration } from '#site/loader/archive-integration.ts'
import { fontsPlugin } from '#site/style/fonts-plugin.ts'

export type SiteOptions = {
  /** The folder of Clausier itself, where the pages stand. */
  readonly project: string
  /** The repository to show. */
  readonly root: string
  readonly outDir: string
  readonly cacheFolder: string
  /** Will PDFs stand beside the pages? Links to them are made only then. */
  readonly pdf?: boolean
  /** Language of messages; English by default. */
  readonly language?: Language
  /** What day it is; the machine's by default. */
  readonly today?: PlainDate
  readonly signal?: AbortSignal
}

/** Astro's configuration for the archive of a repository: static pages, nothing inlined, nothing fetched. */
export function siteConfig({
  project,
  root,
  outDir,
  cacheFolder,
  pdf = false,
  language = 'en',
  today,
  signal,
}: SiteOptions) {
  const archiveFolder = join(cacheFolder, 'archive')
  const archive = new Archive({
    root,
    project,
    cacheFolder: archiveFolder,
    pdf,
    language,
    ...(today && { today }),
    ...(signal && { signal }),
  })
  return {
    root: project,
    outDir,
    cacheDir: join(cacheFolder, 'astro'),
    trailingSlash: 'always',
    build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 4 },
    devToolbar: { enabled: false },
    image: { service: passthroughImageService() },
    integrations: [mdx(), archiveIntegration(archive)],
    markdown: {
      syntaxHighlight: false,
      processor: unified({
        smartypants: false,
        rehypePlugins: [rehypeHeadingIds, ...guidePlugins],
      }),
    },
    vite: {
      plugins: [fontsPlugin()],
      // Newer than Vite's own choice, so that light-dark() stays as it is written.
      build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'firefox128', 'safari17.5'] },
    },
    experimental: { incrementalBuild: true },
  } satisfies AstroInlineConfig
}
