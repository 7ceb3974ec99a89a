import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Digest } from '#core/contract/contract.ts'
import { failed } from '#core/seal/bundle/bundle-findings.ts'
import { type Finding, formatFinding, hasFailed } from '#core/seal/finding.ts'
import type { ExpectedSigner, PdfLevel, PdfTrust } from '#core/seal/pdf/trust.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import { attempt } from '#core/seal/refusal.ts'
import { verifyContract } from '#core/verify/verify-contract.ts'
import { isBundle, readBundle } from '#node/bundle/read-bundle.ts'
import { reprintedPdfs } from '#node/bundle/reprinted-pdfs.ts'
import { verifyBundle } from '#core/verify/bundle/verify-bundle.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { documentIds, folderOf } from '#node/repository/repository.ts'
import { readCertificates } from '#node/sign-pdf/read-certificates.ts'
import { ledgerHistory } from '#node/records/lost-records.ts'
import { contractCase } from '#node/verify/contract-case.ts'
import { cannotVerify, contractTrust, momentIn } from '#node/verify/contract-trust.ts'
import { unknownContract } from './read-one.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `verify <contracts and files…>`: what contracts, bundles and signed PDFs prove, a line a fact. */
export const verify: RunVerb = async (context, names, options) => {
  const { root, language, print } = context
  const trust = await trustFrom(root, options)
  const files: { file: string; findings: readonly Finding[] }[] = []
  for (const name of names) {
    const findings = await findingsOf(context, name, options, trust)
    files.push({ file: name, findings })
  }
  if (options.json) print(JSON.stringify({ schema: 'clausier-verify/1', files }, null, 2))
  else
    for (const { file, findings } of files)
      print([file, ...findings.map((one) => formatFinding(one, language))].join('\n  '))
  return files.some(({ findings }) => hasFailed(findings)) ? 1 : 0
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
  if (!isBundle(path)) return (await verifyPdf(await readPdf(path), trust)).findings
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

async function trustFrom(root: string, options: Options): Promise<PdfTrust> {
  const anchors = await certificatesIn(root, options.trust)
  const stampAnchors = await certificatesIn(root, options.trustTimeStamps)
  const signers = listOf(options.signer).map(signerOf)
  return {
    at: momentIn(root, options),
    anchors,
    ...(stampAnchors.length > 0 && { stampAnchors }),
    ...(signers.length > 0 && { signers }),
    ...(options.level && { level: levelOf(options.level) }),
  }
}

async function certificatesIn(root: string, option: Options[string]): Promise<Uint8Array[]> {
  const read = listOf(option).map((path) => readCertificates(resolve(root, path)))
  return (await Promise.all(read)).flat()
}

/** `provider`, or `provider=sha256:…` when the certificate is known. */
function signerOf(text: string): ExpectedSigner {
  const [, field, digest] = /^([^=]+)(?:=(sha256:[0-9a-f]{64}))?$/u.exec(text) ?? []
  if (!field)
    throw cannotVerify(
      { fr: `« ${text} » ne nomme aucun signataire.`, en: `"${text}" names no signer.` },
      {
        fr: 'Écrivez provider, ou provider=sha256: et 64 chiffres.',
        en: 'Write provider, or provider=sha256: and 64 digits.',
      },
    )
  return { field, ...(digest && { certificate: digest as Digest }) }
}

function levelOf(option: Options[string]): PdfLevel {
  const level = (['B-B', 'B-T', 'B-LT', 'B-LTA'] as const).find((known) => known === option)
  if (!level)
    throw cannotVerify(
      { fr: `Aucun niveau « ${String(option)} ».`, en: `There is no level "${String(option)}".` },
      { fr: 'Choisissez B-B, B-T, B-LT ou B-LTA.', en: 'Use B-B, B-T, B-LT or B-LTA.' },
    )
  return level
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

function listOf(option: Options[string]): readonly string[] {
  if (option === undefined || typeof option === 'boolean') return []
  return typeof option === 'string' ? [option] : option
}
