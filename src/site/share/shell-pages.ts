import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type Language, languages } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
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
  /** What it says where scripts do not run: what the page is, then what to do. */
  readonly noScript: Readonly<Record<Language, Said>>
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
      h('main#main.plain', [
        h('p.wait', [said('span', 'fr', 'Ouverture…'), ' ', said('span', 'en', 'Opening…')]),
        h(
          'div.late',
          languages.map((language) => said('p', language, late[language])),
        ),
        h('noscript', inBoth(noScript)),
      ]),
    ],
  )
}

function plain(
  client: ClientBundle,
  up: string,
  endpoint: string | undefined,
  words: typeof doorstep,
): string {
  return document(
    [...metas(endpoint), h('title', 'Clausier'), styleLink(client.style, up)],
    [
      h('main#main.plain', [
        h('p.wordmark', 'Clausier'),
        ...inBoth(words, (language) =>
          h('p', [h('a.step', { href: `${up}verify/` }, verify[language])]),
        ),
      ]),
    ],
  )
}

/** A title and a text. */
type Said = { readonly title: string; readonly text: string }

/** The same in both languages, one under the other. */
function inBoth(
  words: Readonly<Record<Language, Said>>,
  more: (language: Language) => ReturnType<typeof h> | undefined = () => undefined,
) {
  return languages.map((language) =>
    h('section', { lang: language }, [
      said(language === 'fr' ? 'h1' : 'h2', language, words[language].title),
      said('p', language, words[language].text),
      more(language),
    ]),
  )
}

function said(tag: string, language: Language, text: string) {
  return h(tag, { lang: language }, typographer(language)(text))
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

/** Shown after a while: the script did not load, or is not the one that the page pins. */
const late = {
  fr: "Rien ne s'ouvre ? Vérifiez votre connexion, puis rechargez la page. Si cela persiste, dites-le à qui vous a donné l'adresse : ce site n'est peut-être pas comme il devrait être.",
  en: 'Nothing opens? Check your connection, then reload the page. If that does not help, tell whoever gave you the address: this site may not be as it should.',
} as const satisfies Record<Language, string>

const decrypting: Record<Language, Said> = {
  fr: {
    title: 'JavaScript est nécessaire pour lire ce contrat',
    text: "Le contrat est chiffré : cette page le déchiffre dans votre navigateur, et n'envoie rien ailleurs. Permettez JavaScript pour ce site et rechargez la page, ouvrez le lien dans un autre navigateur, ou demandez le PDF à qui vous a donné le lien.",
  },
  en: {
    title: 'JavaScript is needed to read this contract',
    text: 'The contract is encrypted: this page decrypts it in your browser, and sends nothing anywhere. Allow JavaScript for this site and reload the page, open the link in another browser, or ask whoever gave you the link for the PDF.',
  },
}

const verifying: Record<Language, Said> = {
  fr: {
    title: 'JavaScript est nécessaire pour vérifier ici',
    text: "Cette page vérifie vos fichiers dans votre navigateur, et n'envoie rien ailleurs. Permettez JavaScript pour ce site et rechargez la page. Sans elle, un dossier de preuves se vérifie avec les commandes qu'il contient.",
  },
  en: {
    title: 'JavaScript is needed to verify here',
    text: 'This page verifies your files in your browser, and sends nothing anywhere. Allow JavaScript for this site and reload the page. Without it, an evidence bundle is verified with the commands it holds.',
  },
}

const verify = { fr: 'Vérifier un document signé', en: 'Verify a signed document' } as const

const doorstep: Record<Language, Said> = {
  fr: {
    title: 'Des contrats sous enveloppe',
    text: "Rien n'est listé ici. Un contrat s'ouvre avec le lien privé que vous avez reçu.",
  },
  en: {
    title: 'Contracts under seal',
    text: 'Nothing is listed here. A contract opens with the private link you received.',
  },
}

const lost: typeof doorstep = {
  fr: {
    title: "Cette page n'existe pas",
    text: "Ouvrez le lien tel que vous l'avez reçu, en entier.",
  },
  en: {
    title: 'There is no such page',
    text: 'Open the link as you received it, the whole of it.',
  },
}
