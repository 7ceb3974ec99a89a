import { posix, win32 } from 'node:path'

/**
 * Where Chrome, Chromium and Edge usually are, best first.
 * @param env the environment: `PATH`, `HOME` and, on Windows, the program folders
 */
export function usualBrowsers(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === 'win32') return onWindows(env)
  if (platform === 'darwin') return onMac(env)
  return onLinux(env)
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const linuxPlaces = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
]

function onLinux(env: Readonly<Record<string, string | undefined>>): string[] {
  const folders = (env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin')
    .split(':')
    .filter(posix.isAbsolute)
  const onPath = linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
  return [...new Set([...onPath, ...linuxPlaces])]
}

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge']

function onMac(env: Readonly<Record<string, string | undefined>>): string[] {
  const home = env['HOME']
  const folders = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])]
  return macNames.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app/Contents/MacOS/${name}`)),
  )
}

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

function onWindows(env: Readonly<Record<string, string | undefined>>): string[] {
  const keys = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  const folders = keys.flatMap((key) => env[key] ?? [])
  return windowsPlaces.flatMap((place) => folders.map((folder) => win32.join(folder, place)))
}
