import { digestOf } from '#core/contract/digest.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Finding } from '#core/seal/finding.ts'
import { printable } from '#core/seal/refusal.ts'
import { failed, found } from './bundle-findings.ts'
import {
  type BundleFiles,
  type Manifest,
  manifestName,
  readManifest,
  sumsName,
} from './manifest.ts'

/** What the lists of a bundle say of its files. */
export type CheckedFiles = {
  readonly findings: readonly Finding[]
  /** Absent when the bundle does not say what it is. */
  readonly manifest?: Manifest
}

/**
 * Compares every file of a bundle with its two lists: changed, missing and strange ones each get a line that names
 * them. Two lists that disagree on a file show which of the three was changed.
 */
export function checkFiles(files: BundleFiles): CheckedFiles {
  const sums = readSums(files.get(sumsName))
  const manifestBytes = files.get(manifestName)
  const manifest = manifestBytes && readManifest(manifestBytes)
  if (!sums || !manifest)
    return { findings: [failed('bundle-form', unreadable, sums ? manifestName : sumsName)] }
  const listed: Readonly<Record<string, string>> = {
    ...manifest.files,
    [manifestName]: sums.get(manifestName) ?? '',
  }
  const paths = new Set([...Object.keys(listed), ...sums.keys(), ...files.keys()])
  paths.delete(sumsName)
  const faults = [...paths].sort().flatMap((path) => {
    const bytes = files.get(path)
    const actual = bytes && digestOf(bytes)
    return faultOf(
      path,
      actual,
      sums.get(path),
      Object.hasOwn(listed, path) ? listed[path] : undefined,
    )
  })
  const whole = found('bundle-file', countWords(paths.size))
  return { findings: faults.length > 0 ? faults : [whole], manifest }
}

/** @param actual digest of the file; @param summed its digest in one list; @param listed in the other */
function faultOf(
  path: string,
  actual: string | undefined,
  summed: string | undefined,
  listed: string | undefined,
): Finding[] {
  const name =
    path
      .match(/.{1,100}/gsu)
      ?.map(printable)
      .join('') ?? ''
  if (actual !== undefined && actual === summed && actual === listed) return []
  if (actual === undefined) return [failed('bundle-file', missing, name)]
  if (summed === undefined && listed === undefined) return [failed('bundle-file', strange, name)]
  if (actual === listed && path !== manifestName)
    return [failed('bundle-file', wrongSum(name), sumsName)]
  return [failed('bundle-file', changed, name)]
}

/** The digests of the list by path; absent when a line is of another form, or a path stands twice. */
function readSums(bytes: Uint8Array | undefined): Map<string, string> | undefined {
  if (!bytes) return undefined
  const lines = new TextDecoder().decode(bytes).split('\n')
  if (lines.pop() !== '') return undefined
  const sums = new Map<string, string>()
  for (const line of lines) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(\S.*)$/u.exec(line) ?? []
    if (digest === undefined || path === undefined || sums.has(path)) return undefined
    sums.set(path, `sha256:${digest}`)
  }
  return sums
}

const unreadable: Words = {
  fr: "il manque, ou il n'a pas la forme attendue",
  en: 'it is missing, or not of the form expected',
}
const missing: Words = { fr: 'il manque', en: 'it is missing' }
const strange: Words = { fr: "il n'est pas dans la liste", en: 'it is not in the list' }
const changed: Words = { fr: 'ses octets ont changé', en: 'its bytes have changed' }

function wrongSum(path: string): Words {
  return {
    fr: `la somme de ${path} y a changé ; le fichier, lui, est intact`,
    en: `the sum of ${path} in it has changed; the file itself is intact`,
  }
}

function countWords(count: number): Words {
  return { fr: `${count} fichiers, SHA-256`, en: `${count} files, SHA-256` }
}
