import { languages } from '#core/locale/locale.ts'
import { type BundleFiles, sourceFolder, withLists } from '#core/seal/bundle/manifest.ts'
import { type BundleSubject, derivedFiles } from '#core/verify/bundle/derived-files.ts'
import { instructionNames, instructions } from '#core/verify/bundle/instructions.ts'
import type { ContractEntry } from '#node/repository/repository.ts'
import { sourceFiles } from './source-files.ts'

/** What a bundle is made from: the contract as it stands on disk, its records and PDFs. */
export type CollectedSubject = Omit<BundleSubject, 'contract'> & { readonly entry: ContractEntry }

/** All files of a bundle. The same contract, records and PDFs give the same bytes. */
export async function collectBundle(root: string, subject: CollectedSubject): Promise<BundleFiles> {
  const { entry, pdfs } = subject
  const sources = sourceFiles(root, entry).map(
    ({ path, bytes }) => [`${sourceFolder}/${path}`, bytes] as const,
  )
  const { about, files, parts } = await derivedFiles(new Map(sources), {
    ...subject,
    contract: entry.contract,
  })
  const printed = [...pdfs.values()].map(({ name, bytes }) => [name, bytes] as const)
  const told = languages.map(
    (language) =>
      [
        instructionNames[language],
        new TextEncoder().encode(instructions(parts, language)),
      ] as const,
  )
  return withLists(new Map([...sources, ...printed, ...files, ...told]), about)
}
