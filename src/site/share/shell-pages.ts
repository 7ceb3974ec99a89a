import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Language } from '#core/locale/locale.ts'
import type { BundledScript, ClientBundle, ScriptName, ShellFile } from './bundle-client.ts'
import { contentPolicy } from './security-policy.ts'

/** What the shell of a house depends on. */
export type ShellSettings = {
  /** Where answers are posted, if anywhere. */
  readonly endpoint: string | undefined
  /** Where the site is published. */
  readonly address: string | null
}

/**
 * The pages of the site by their paths. They hold no word about any contract: the same for every house, but for the names of
 * scripts and, where answers are posted, the origin they go to.
 */
export function shellPages(
  client: ClientBundle,
  { endpoint, address }: ShellSettings,
): Record<string, string> {
  // Errors are answered at any depth: what they draw on is found from the root of the site.
  const home = address ? new URL('./', `${address.replace(/\/*$/u, '')}/`).pathname : '/'
  const page = (name: ScriptName) => {
    return { script: client.scripts[name], style: client.style, up: '../', endpoint }
  }
  return {
    'read/index.html': shell({ ...page('read'), noScript: decrypting }),
    'verify/index.html': shell({
      ...page('verify'),
      later: [client.scripts.judge],
      noScript: verifying,
    }),
    'index.html': plain(client, './', endpoint, doorstep),
    '404.html': plain(client, home, endpoint, lost),
  }
}

/** A page that a script fills. */
export type Shell = Pick<BundledScript, 'script' | 'style'> & {
  /** Scripts that the page can do without until it is there. */
  readonly later?: readonly ShellFile[]
  /** The way to the folder of the assets. */
  readonly up: string
  readonly endpoint?: string | undefined
  /** What it says where scripts do not run. */
  readonly noScript: Readonly<Record<Language, string>>
}

/** The HTML of a page that a script fills; it holds no word of a contract. */
export function shell({ script, later = [], style, up, endpoint, noScript }: Shell): string {
  return document(
    [
      ...metas(endpoint),
      h('title', 'Clausier'),
      styleLink(style, up),
      ...[script, ...later].map(({ path, integrity }) =>
        h('script', { src: up + path, integrity, defer: true }),
      ),
    ],
    [
      h('main#main', [
        h('p.wait', { lang: 'fr' }, 'Ouverture…'),
        h('noscript', [h('p', { lang: 'fr' }, noScript.fr), h('p', { lang: 'en' }, noScript.en)]),
      ]),
    ],
  )
}

function plain(
  client: ClientBundle,
  up: string,
  endpoint: string | undefined,
  said: typeof doorstep,
): string {
  return document(
    [...metas(endpoint), h('title', 'Clausier'), styleLink(client.style, up)],
    [
      h('main#main.plain', [
        h('p.wordmark', 'Clausier'),
        ...(['fr', 'en'] as const).map((language) =>
          h('section', { lang: language }, [
            h(language === 'fr' ? 'h1' : 'h2', said[language].title),
            h('p', said[language].text),
            h('p', [h('a', { href: `${up}verify/` }, said[language].verify)]),
          ]),
        ),
      ]),
    ],
  )
}

/** What pages also say themselves, for hosts that send no headers. Framing cannot be refused this way. */
function metas(endpoint?: string) {
  const inPage = contentPolicy(endpoint).replace(" frame-ancestors 'none';", '')
  return [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: inPage }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'robots', content: 'noindex, nofollow, noarchive' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    ...(endpoint ? [h('meta', { name: 'clausier-endpoint', content: endpoint })] : []),
  ]
}

function styleLink(style: ShellFile, up: string) {
  return h('link', { rel: 'stylesheet', href: up + style.path, integrity: style.integrity })
}

function document(head: Parameters<typeof h>[1][], body: ReturnType<typeof h>[]): string {
  return `<!doctype html>\n${toHtml(h('html', { lang: 'fr' }, [h('head', head as never), h('body.share', body)]))}\n`
}

const decrypting = {
  fr: "Cette page déchiffre le contrat dans votre navigateur : elle a besoin de JavaScript. Rien n'est envoyé ailleurs.",
  en: 'This page decrypts the contract in your browser: it needs JavaScript. Nothing is sent anywhere.',
} as const

const verifying = {
  fr: "Cette page vérifie vos fichiers dans votre navigateur : elle a besoin de JavaScript. Rien n'est envoyé ailleurs.",
  en: 'This page verifies your files in your browser: it needs JavaScript. Nothing is sent anywhere.',
} as const

const verify = { fr: 'Vérifier un document signé', en: 'Verify a signed document' } as const

const doorstep: Record<'fr' | 'en', Record<'title' | 'text' | 'verify', string>> = {
  fr: {
    title: 'Des contrats sous enveloppe',
    text: "Rien n'est listé ici. Un contrat s'ouvre avec le lien privé que vous avez reçu.",
    verify: verify.fr,
  },
  en: {
    title: 'Contracts under seal',
    text: 'Nothing is listed here. A contract opens with the private link you received.',
    verify: verify.en,
  },
}

const lost: typeof doorstep = {
  fr: {
    title: "Cette page n'existe pas",
    text: "Ouvrez le lien tel que vous l'avez reçu, en entier.",
    verify: verify.fr,
  },
  en: {
    title: 'There is no such page',
    text: 'Open the link as you received it, the whole of it.',
    verify: verify.en,
  },
}
