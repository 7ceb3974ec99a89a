import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentFault } from '#node/faults.ts'
import { documentFile } from './document-file.ts'

/** True for a path that names one PDF rather than a folder of them: it ends in `.pdf`, and no folder is called that. */
export function isPdfFile(path: string): boolean {
  return /\.pdf$/iu.test(path) && !(existsSync(path) && statSync(path).isDirectory())
}

/**
 * Where the PDF of a document goes when somebody said where: into that file, or into that folder under its own name.
 * @param ending `.pdf`, `.signed.pdf`
 */
export function pdfPlace(out: string, id: string, ending: string): string {
  return isPdfFile(out) ? out : join(out, `${documentFile(id)}${ending}`)
}

/** What is said when several PDFs would go into one file. */
export function oneFileForMany(out: string, count: number): EnvironmentFault {
  return new EnvironmentFault(
    {
      fr: `${out} ne peut pas contenir ${count} PDF.`,
      en: `${out} cannot hold ${count} PDFs.`,
    },
    {
      why: {
        fr: "Ce nom est celui d'un seul fichier.",
        en: 'That is the name of a single file.',
      },
      remedy: {
        fr: 'Nommez un dossier avec --out, ou un seul contrat.',
        en: 'Name a folder with --out, or a single contract.',
      },
    },
  )
}
