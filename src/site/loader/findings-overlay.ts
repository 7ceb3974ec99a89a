import type { AstroIntegration } from 'astro'
import { join, relative, sep } from 'node:path'
import { messageText } from '#core/lint/report-text.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Message } from '#core/report/message.ts'
import { errorsInFolder } from '#node/lint/check-folder.ts'
import { reportStyle } from '#node/lint/report-style.ts'

/**
 * While one writes, shows the errors of the contract that was just changed over the page: the same words as `check`.
 * They come again after each reload, until they are mended or accepted. Escape puts them away.
 */
export function findingsOverlay(root: string, language: Language): AstroIntegration {
  const contracts = join(root, 'content', 'contracts')
  return {
    name: 'clausier-findings-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let shown: Overlay | undefined
        // A change reloads the page, and the page that comes back asks for what is wrong with it.
        server.hot.on('connection', () => shown && server.hot.send(shown))
        server.watcher.on('change', (path) => {
          const [folder, name] = relative(contracts, path).split(sep)
          if (folder && folder !== '..' && name?.endsWith('.mdx'))
            shown = overlayOf(errorsInFolder(root, folder), root, language)
        })
      },
    },
  }
}

type Overlay = {
  readonly type: 'error'
  readonly err: { readonly message: string; readonly stack: string; readonly id: string }
}

function overlayOf(
  errors: readonly Message[],
  root: string,
  language: Language,
): Overlay | undefined {
  const [first] = errors
  if (!first) return undefined
  const style = { ...reportStyle(root, language), paint: (_: unknown, text: string) => text }
  const text = errors.map((message) => messageText(message, style)).join('\n\n')
  return { type: 'error', err: { message: text, stack: '', id: join(root, first.file) } }
}
