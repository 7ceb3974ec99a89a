import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { EnvironmentFault } from '#node/faults.ts'
import { isPrivate, privateFolder } from '#node/private-folder.ts'
import type { BrowserProgram } from './find-browser.ts'

const PACKAGE = '@sparticuz/chromium'
const LIBRARIES = 'al2023'
const FONTS = 'clausier-fonts.conf'

/**
 * Unpacks the browser that came with the packages, once a version, into a folder of this user.
 * @param folder where to; the user's cache by default
 * @returns ways to start it: with the machine's libraries, or with those of the package; none when
 *   the package is
 *   absent or has no browser for this machine
 * @throws EnvironmentFault when there is a browser but it cannot be unpacked
 */
export async function unpackBundledBrowser(folder?: string): Promise<BrowserProgram[]> {
  const version = process.platform === 'linux' && process.arch === 'x64' && (await packageVersion())
  if (!version) return []
  const home = folder ?? privateFolder()
  if (!home) throw noPlace()
  const place = join(home, `chromium-${version}`)
  if (!isPrivate(join(place, 'chromium'))) await unpackInto(home, place)
  const executable = join(place, 'chromium')
  const env = { FONTCONFIG_FILE: join(place, FONTS) }
  const libraries = { LD_LIBRARY_PATH: join(place, LIBRARIES, 'lib') }
  return [
    { executable, env },
    { executable, env: { ...env, ...libraries } },
  ]
}

async function packageVersion(): Promise<string | undefined> {
  try {
    const manifest = new URL('../package.json', import.meta.resolve(PACKAGE))
    return String(JSON.parse(await readFile(manifest, 'utf8')).version)
  } catch {
    return undefined
  }
}

/**
 * The package unpacks into the temporary folder, whatever is there and whoever put it there, and a
 * second process would run the half-written file of the first. So each unpacks on its own and the
 * first to finish names the folder.
 */
async function unpackInto(home: string, place: string): Promise<void> {
  await sweep(home)
  const work = await mkdtemp(join(home, UNPACKING))
  try {
    await unpackIn(work)
    await writeFile(join(work, FONTS), fontsConfiguration(place))
    await rename(work, place).catch(async () => {
      if (isPrivate(join(place, 'chromium'))) return
      await rm(place, { recursive: true, force: true })
      await rename(work, place)
    })
  } catch (cause) {
    throw new EnvironmentFault(
      {
        fr: "Le navigateur venu avec les paquets n'a pas pu être décompressé.",
        en: 'The browser that came with the packages could not be unpacked.',
      },
      {
        why: cause instanceof Error ? cause.message : String(cause),
        remedy: {
          fr: `Libérez environ 250 Mo dans ${home}, ou installez Chrome ou Chromium sur cette machine.`,
          en: `Free about 250 MB in ${home}, or install Chrome or Chromium on this machine.`,
        },
        cause,
      },
    )
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * In a process of its own: `TMPDIR` tells the package where to unpack, and must not change for
 * anybody else.
 */
async function unpackIn(work: string): Promise<void> {
  const main = import.meta.resolve(PACKAGE)
  const libraries = fileURLToPath(new URL(`../bin/${LIBRARIES}.tar.br`, main))
  const program = `
    import { default as chromium, inflate } from ${JSON.stringify(main)}
    await Promise.all([chromium.executablePath(), inflate(${JSON.stringify(libraries)})])`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TMPDIR: work },
  })
}

/**
 * A machine without any font, such as a bare server, makes the browser crash before it asks for
 * ours. So it gets the font of its package, and the same one everywhere.
 */
function fontsConfiguration(place: string): string {
  const folder = (name: string) =>
    join(place, name).replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${folder('fonts')}</dir><cachedir>${folder('fonts-cache')}</cachedir></fontconfig>`,
    '',
  ].join('\n')
}

const UNPACKING = '.unpacking-'
const AN_HOUR = 3_600_000

/** Removes what killed runs left behind. */
async function sweep(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(UNPACKING)) continue
    const path = join(home, name)
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (age > AN_HOUR) await rm(path, { recursive: true, force: true })
  }
}

function noPlace(): EnvironmentFault {
  return new EnvironmentFault(
    {
      fr: "Le navigateur venu avec les paquets n'a pas d'endroit sûr où être décompressé.",
      en: 'The browser that came with the packages has no safe place to be unpacked in.',
    },
    {
      why: {
        fr: "D'autres utilisateurs peuvent écrire dans le dossier de cache de cet utilisateur et dans celui qu'il a sous le dossier temporaire.",
        en: 'Other users may write to this user’s cache folder and to its folder in the temporary folder.',
      },
      remedy: {
        fr: 'Donnez à XDG_CACHE_HOME un dossier où vous seul pouvez écrire, ou installez Chrome ou Chromium.',
        en: 'Set XDG_CACHE_HOME to a folder that only you can write to, or install Chrome or Chromium.',
      },
    },
  )
}
