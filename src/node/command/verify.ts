import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import { failed } from '#core/seal/bundle/bundle-findings.ts'
import { manifestName, sumsName } from '#core/seal/bundle/manifest.ts'
import { type Finding, formatFinding, hasFailed } from '#core/seal/finding.ts'
import { countsOf, verdictOf } from '#core/seal/verdict.ts'
import type { PdfTrust } from '#core/seal/pdf/trust.ts'
import { attempt } from '#core/seal/refusal.ts'
import { verifyContract } from '#core/verify/verify-contract.ts'
import { isBundle, readBundle } from '#node/bundle/read-bundle.ts'
import { reprintedPdfs } from '#node/bundle/reprinted-pdfs.ts'
import { verifyBundle } from '#core/verify/bundle/verify-bundle.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { documentIds, folderOf } from '#node/repository/repository.ts'
import { ledgerHistory } from '#node/records/lost-records.ts'
import { contractCase } from '#node/verify/contract-case.ts'
import { cannotVerify, contractTrust } from '#node/verify/contract-trust.ts'
import { judgePdf } from '#node/verify/judge-pdf.ts'
import { pdfTrust } from '#node/verify/pdf-trust.ts'
import { unknownContract } from './read-one.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `verify <contracts and files…>`: what contracts, bundles and signed PDFs prove, a line a fact. */
export const verify: RunVerb = async (context, names, options) => {
  const { root, language, print } = context
  const trust = await pdfTrust(root, options)
  const files: { file: string; findings: readonly Finding[] }[] = []
  for (const name of names) {
    const findings = await findingsOf(context, name, options, trust)
    files.push({ file: name, findings })
  }
  if (options.json) print(JSON.stringify({ schema: 'clausier-verify/1', files }, null, 2))
  else for (const { file, findings } of files) print(told(file, findings, language))
  return files.some(({ findings }) => hasFailed(findings)) ? 1 : 0
}

/** A line a fact, and what they come to. */
function told(file: string, findings: readonly Finding[], language: Language): string {
  const lines = findings.map((one) => formatFinding(one, language))
  const end = `${verdictOf(findings)[language]}. ${countsOf(findings)[language]}`
  return [file, ...lines, end].join('\n  ')
}

/** A contract of the repository by its id or by an addendum's, else a bundle, else a PDF. */
async function findingsOf(
  context: Context,
  name: string,
  options: Options,
  trust: PdfTrust,
): Promise<readonly Finding[]> {
  const { root } = context
  const path = resolve(root, name)
  const known = documentIds(root)
  if (known.includes(name)) {
    // An addendum has no records of its own: it is judged with its contract.
    const folder = folderOf(name)
    const by = await contractTrust(root, options, trust)
    const history = ledgerHistory(root, folder)
    const all = { ...by, ...(history && { history }) }
    return (await verifyContract(contractCase(root, folder), all)).findings
  }
  if (isMistypedId(name, path)) throw unknownContract(name, known)
  if (isOtherFolder(path)) throw noBundle(path)
  if (!isBundle(path)) return judgePdf(context, await readPdf(path), trust)
  const { value, refusal } = await attempt(() => readBundle(path))
  if (refusal) return [failed('bundle-form', refusal.words)]
  return verifyBundle(value, {
    contract: await contractTrust(root, options, trust),
    pdf: trust,
    reprinted: (files, manifest) => reprintedPdfs(context, files, manifest),
  })
}

/** Written as a contract or an addendum is, and not there: more likely an id with a slip of the finger than a file. */
function isMistypedId(name: string, path: string): boolean {
  return /^[^/\\.]+(?:\/[A-Z]\d+)?$/iu.test(name) && !existsSync(path)
}

function isOtherFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory() && !isBundle(path)
}

function noBundle(path: string): EnvironmentFault {
  return cannotVerify(
    {
      fr: `Le dossier ${path} n'est pas un dossier de preuves : il n'a ni ${manifestName} ni ${sumsName}.`,
      en: `The folder ${path} is no bundle: it has neither ${manifestName} nor ${sumsName}.`,
    },
    {
      fr: 'Nommez le dossier que « clausier bundle » a écrit, ou un PDF.',
      en: 'Name the folder that "clausier bundle" wrote, or a PDF.',
    },
  )
}

async function readPdf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw new EnvironmentFault(
      { fr: `${path} n'a pas pu être lu.`, en: `Could not read ${path}.` },
      {
        why: {
          fr: "Ce fichier n'existe pas, ou cet utilisateur n'a pas le droit de le lire.",
          en: 'There is no such file, or this user may not read it.',
        },
        remedy: {
          fr: 'Vérifiez le nom et les droits du fichier.',
          en: 'Check the name and the rights of the file.',
        },
        cause,
      },
    )
  })
}
