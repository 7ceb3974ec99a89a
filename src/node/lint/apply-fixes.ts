import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setInYaml } from '#core/compose/edit-yaml.ts'
import type { Finding } from '#core/lint/finding.ts'
import { writeFileAtomically } from '#node/write-file.ts'

/** A file that `check --fix` changed, line by line as a diff shows it. */
export type FixedFile = {
  readonly file: string
  readonly lines: readonly {
    readonly before: string
    readonly after: string
    readonly line: number
  }[]
}

/**
 * Writes the fixes of findings into their files: one term each, every other character as the author typed it.
 * Nothing is written for a finding that the author accepts.
 * @throws EnvironmentFault when a file cannot be written; it is then intact
 */
export async function applyFixes(root: string, findings: readonly Finding[]): Promise<FixedFile[]> {
  const byFile = Map.groupBy(
    findings.filter(({ fix, allowed }) => fix && !allowed),
    ({ file }) => file,
  )
  const fixed: FixedFile[] = []
  for (const [file, own] of byFile) {
    const path = join(root, file)
    const before = readFileSync(path, 'utf8')
    const after = own.reduce((text, { fix }) => (fix ? inCover(text, fix) : text), before)
    if (after === before) continue
    await writeFileAtomically(path, after)
    fixed.push({ file, lines: changedLines(before, after) })
  }
  return fixed
}

function inCover(text: string, { path, value }: NonNullable<Finding['fix']>): string {
  const start = text.indexOf('\n') + 1
  const end = text.indexOf('\n---', start) + 1
  return text.slice(0, start) + setInYaml(text.slice(start, end), path, value) + text.slice(end)
}

/** Fixes change or add single lines; a line added shows with nothing before it. */
function changedLines(before: string, after: string): FixedFile['lines'] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const lines: { before: string; after: string; line: number }[] = []
  for (let at = 0, from = 0; at < now.length; at++) {
    if (now[at] === old[from]) from += 1
    else {
      const isAdded = now[at + 1] === old[from]
      lines.push({ before: isAdded ? '' : (old[from] ?? ''), after: now[at] ?? '', line: at + 1 })
      if (!isAdded) from += 1
    }
  }
  return lines
}
