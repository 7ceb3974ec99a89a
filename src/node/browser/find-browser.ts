import type { Language, Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { usualBrowsers } from './usual-browsers.ts'

/** A program that may be a browser. */
export type BrowserProgram = {
  readonly executable: string
  /** Environment variables it needs beside ours. */
  readonly env?: Readonly<Record<string, string>>
}

/** A browser that is there and said which version it is. */
export type FoundBrowser = BrowserProgram & {
  /** `153.0.8010.0`, or another word that changes when the browser does. */
  readonly version: string
  readonly origin: 'environment' | 'playwright' | 'system' | 'bundled'
}

/** What the finder asks of the machine. */
export type BrowserProbes = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** True for a file that can be run. */
  isExecutable: (path: string) => Promise<boolean>
  /** The browser's version; undefined when it does not answer. */
  versionOf: (program: BrowserProgram) => Promise<string | undefined>
  /** Where Playwright would have put its browser. */
  playwrightPlace: () => Promise<string | undefined>
  /** Unpacks the browser that came with the packages; ways to start it, best first. */
  unpackBundled: () => Promise<readonly BrowserProgram[]>
}

/**
 * The first browser that can print a contract: named in the environment, Playwright's own,
 * installed on the machine, or the one that came with the packages.
 * @throws EnvironmentFault when there is none, or when the environment names one that cannot be
 *   used
 */
export async function findBrowser(probes: BrowserProbes): Promise<FoundBrowser> {
  const named = await namedBrowser(probes)
  if (named) return named
  const refused: Words[] = []
  for await (const { origin, ...program } of candidates(probes)) {
    const version = await probes.versionOf(program)
    if (version && isRecent(version)) return { ...program, version, origin }
    refused.push(ofNoUse(program.executable, version))
  }
  throw notFound(refused)
}

// Margin boxes of pages, which hold the digest and the page number, came with Chromium 131.
const OLDEST = 131

const variables = ['CLAUSIER_BROWSER', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']

async function namedBrowser(probes: BrowserProbes): Promise<FoundBrowser | undefined> {
  const variable = variables.find((name) => probes.env[name])
  const executable = variable && probes.env[variable]
  if (!executable) return undefined
  const version =
    (await probes.isExecutable(executable)) && (await probes.versionOf({ executable }))
  if (version && isRecent(version)) return { executable, version, origin: 'environment' }
  throw new EnvironmentFault(
    {
      fr: `Le navigateur que nomme ${variable} ne peut pas imprimer de contrats.`,
      en: `The browser that ${variable} names cannot print contracts.`,
    },
    {
      why: version
        ? {
            fr: `${executable} est en version ${version} ; il faut la ${OLDEST} ou une plus récente.`,
            en: `${executable} is version ${version}; ${OLDEST} or later is needed.`,
          }
        : {
            fr: `${executable} n'est pas un navigateur qui démarre.`,
            en: `${executable} is not a browser that starts.`,
          },
      remedy: {
        fr: `Corrigez ${variable}, ou supprimez-la pour que Clausier cherche un navigateur.`,
        en: `Correct ${variable}, or unset it to let Clausier look for a browser.`,
      },
    },
  )
}

type Candidate = BrowserProgram & Pick<FoundBrowser, 'origin'>

async function* candidates(probes: BrowserProbes): AsyncGenerator<Candidate> {
  const playwright = await probes.playwrightPlace()
  if (playwright && (await probes.isExecutable(playwright))) {
    yield { executable: playwright, origin: 'playwright' }
  }
  for (const executable of usualBrowsers(probes.platform, probes.env)) {
    if (await probes.isExecutable(executable)) yield { executable, origin: 'system' }
  }
  for (const program of await probes.unpackBundled()) yield { ...program, origin: 'bundled' }
}

/** A version that is not a number is trusted: on Windows some browsers do not tell theirs. */
function isRecent(version: string): boolean {
  const major = Number.parseInt(version, 10)
  return Number.isNaN(major) || major >= OLDEST
}

function ofNoUse(executable: string, version: string | undefined): Words {
  return version
    ? { fr: `${executable} est en version ${version}`, en: `${executable} is version ${version}` }
    : { fr: `${executable} ne démarre pas`, en: `${executable} does not start` }
}

function notFound(refused: readonly Words[]): EnvironmentFault {
  const listed = (language: Language, between: string) =>
    [...new Set(refused.map((one) => one[language]))].join(between)
  const found = { fr: listed('fr', ' ; '), en: listed('en', '; ') }
  const names = variables.join(', ')
  return new EnvironmentFault(
    {
      fr: "Les PDF sont imprimés par Chrome, Chromium ou Edge, et il n'y en a aucun sur cette machine.",
      en: 'PDFs are printed by Chrome, Chromium or Edge, and none was found on this machine.',
    },
    {
      why: {
        fr: `Cherché dans ${names}, dans le dossier de Playwright et aux endroits habituels.${found.fr && ` Trouvé, mais inutilisable : ${found.fr}.`}`,
        en: `Looked in ${names}, in Playwright's folder and in the usual places.${found.en && ` Found, but of no use: ${found.en}.`}`,
      },
      remedy: {
        fr: withCommands("Installez-en un par l'une de ces commandes, puis relancez la vôtre :"),
        en: withCommands('Install one with any of these commands, then run the command again:'),
      },
    },
  )
}

function withCommands(sentence: string): string {
  return [
    sentence,
    '  npx playwright install chromium',
    '  apt-get install chromium',
    '  npm i -D @sparticuz/chromium',
  ].join('\n')
}
