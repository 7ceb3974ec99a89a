import { extname } from 'node:path'
import type { ProviderPage } from '#core/share/provider-page.ts'
import type { BundledScript } from '#site/share/bundle-client.ts'
import { shell } from '#site/share/shell-pages.ts'
import type { Desk } from './open-desk.ts'
import type { Answer, Asked } from './serve-page.ts'

/** What the page is made of. */
export type PageFiles = {
  readonly bundle: BundledScript
  readonly page: ProviderPage
  readonly pdf: Uint8Array | undefined
  readonly desk: Desk
  /** Told when somebody opens the page or leaves it. */
  readonly onVisit: (what: 'opened' | 'left') => void
}

/** Answers the requests of the page: itself, its files, what it shows, and the two steps of a signature. */
export function answerPage({
  bundle,
  page,
  pdf,
  desk,
  onVisit,
}: PageFiles): (asked: Asked) => Promise<Answer> {
  const html = shell({ script: bundle.script, style: bundle.style, up: './', noScript })
  const assets = new Map(bundle.files.map((file) => [file.path, file.content]))
  return async ({ path, body }) => {
    if (body) {
      if (path === 'statement') return json(desk.prepare(parsed(body)))
      if (path === 'reply') return json(await desk.receive(body))
      if (path === 'left') onVisit('left')
      return path === 'left' ? json({}) : nothing
    }
    if (path === '') return { status: 200, type: types['.html'] ?? '', content: html }
    if (path === 'page.json') onVisit('opened')
    if (path === 'page.json') return json(page)
    if (path === 'contract.pdf' && pdf)
      return { status: 200, type: 'application/pdf', content: pdf }
    const content = assets.get(path)
    return content === undefined ? nothing : { status: 200, type: typeOf(path), content }
  }
}

const nothing: Answer = { status: 404, type: 'text/plain; charset=utf-8', content: '404\n' }

function json(value: unknown): Answer {
  const content = JSON.stringify(value)
  return { status: 200, type: 'application/json; charset=utf-8', content }
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return undefined
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
}

function typeOf(path: string): string {
  return types[extname(path)] ?? 'application/octet-stream'
}

const noScript = {
  fr: {
    title: 'JavaScript est nécessaire pour signer ici',
    text: "Cette page demande une signature à votre clé d'accès. Permettez JavaScript pour localhost et rechargez-la, ou signez avec une clé SSH, au terminal.",
  },
  en: {
    title: 'JavaScript is needed to sign here',
    text: 'This page asks your passkey for a signature. Allow JavaScript for localhost and reload it, or sign with an SSH key, at the terminal.',
  },
} as const
