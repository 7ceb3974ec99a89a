import type { Package } from '#core/compose/package.ts'
import { readPackage } from '#core/compose/read-package.ts'
import { readSettings } from '#core/compose/read-settings.ts'
import { readTemplate } from '#core/compose/read-template.ts'
import type { Settings } from '#core/compose/settings.ts'
import type { Template } from '#core/compose/template.ts'
import { type Library, compareVersions } from '#core/contract/library.ts'
import type { Message } from '#core/report/message.ts'
import { filesIn, foldersIn, readSource } from '#node/repository/read-files.ts'

/** Templates, packages and settings on disk, and what is wrong with them. */
export type LoadedShelf = {
  /** By slug and ascending version. */
  readonly templates: readonly Template[]
  readonly packages: readonly Package[]
  readonly settings: Settings
  readonly messages: readonly Message[]
}

/** Reads `content/templates`, `content/packages` and `content/settings.yaml`. */
export function loadShelf(root: string, library: Library): LoadedShelf {
  const messages: Message[] = []
  const templates: Template[] = []
  for (const slug of foldersIn(root, 'content/templates')) {
    const versions = filesIn(root, `content/templates/${slug}`).filter((name) =>
      name.endsWith('.mdx'),
    )
    for (const name of versions.sort((a, b) =>
      compareVersions(a.replace('.mdx', ''), b.replace('.mdx', '')),
    )) {
      const file = readSource(root, `content/templates/${slug}/${name}`)
      const read = file && readTemplate(file, library)
      messages.push(...(read?.messages ?? []))
      if (read?.template) templates.push(read.template)
    }
  }
  const packages: Package[] = []
  for (const name of filesIn(root, 'content/packages').filter((file) => file.endsWith('.yaml'))) {
    const file = readSource(root, `content/packages/${name}`)
    const read = file && readPackage(file)
    messages.push(...(read?.messages ?? []))
    if (read?.pack) packages.push(read.pack)
  }
  const { settings, messages: aboutSettings } = loadSettings(root)
  return { templates, packages, settings, messages: [...messages, ...aboutSettings] }
}

/** Reads `content/settings.yaml`; without the file, the defaults. */
export function loadSettings(root: string): ReturnType<typeof readSettings> {
  return readSettings(readSource(root, 'content/settings.yaml'))
}
