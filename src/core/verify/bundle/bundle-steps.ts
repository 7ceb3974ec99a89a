import type { Words } from '#core/locale/locale.ts'
import { type Manifest, sumsName, textName } from '#core/seal/bundle/manifest.ts'
import type { PdfSignatureFiles } from './pdf-signature-files.ts'
import type { StatementFiles } from './signature-files.ts'
import type { StampFiles } from './stamp-files.ts'
import { statementSteps } from './statement-steps.ts'

/** One thing to check by hand. */
export type Step = {
  readonly title: Words
  /** What it shows, and what it does not. */
  readonly text: Words
  /** Lines for bash, run in the folder of the bundle; each ends with 0 when the check holds. */
  readonly command: string
}

/** What the instructions of a bundle speak of. */
export type BundleParts = {
  readonly about: Omit<Manifest, 'format' | 'files'>
  /** Folder of the records in the bundle. */
  readonly records: string
  readonly statements: readonly StatementFiles[]
  readonly stamps: readonly StampFiles[]
  readonly pdfSignatures: readonly PdfSignatureFiles[]
}

/** Everything that can be checked by hand with public tools, in the order of a reader. */
export function bundleSteps(parts: BundleParts): Step[] {
  const { about, records, statements, stamps, pdfSignatures } = parts
  const hex = about.text.slice('sha256:'.length)
  return [
    {
      title: { fr: 'Les fichiers', en: 'The files' },
      text: {
        fr: 'Chaque fichier est celui de la liste.',
        en: 'Each file is the one in the list.',
      },
      command: `sha256sum --check --strict --quiet ${sumsName}`,
    },
    {
      title: { fr: 'Le texte', en: 'The text' },
      text: {
        fr: "L'empreinte du texte du contrat, la même qu'au pied de chaque page du PDF. C'est elle que chacun signe.",
        en: 'The digest of the text of the contract, the same as at the foot of each page of the PDF. It is what each party signs.',
      },
      command: `echo '${hex}  ${textName}' | sha256sum --check --strict -`,
    },
    chainStep(records, about.head.slice('sha256:'.length)),
    evidenceStep(records),
    ...statements.flatMap((one) => statementSteps(one, records)),
    ...stamps.map((one) => stampStep(one, records)),
    ...pdfSignatures.map(pdfStep),
    ...unique(pdfSignatures.map(({ pdf }) => pdf)).map(pdfsigStep),
  ]
}

function chainStep(records: string, head: string): Step {
  return {
    title: { fr: 'La chaîne des faits', en: 'The chain of records' },
    text: {
      fr: `Chaque fait porte l'empreinte du précédent : aucun n'a pu être changé, ôté ou glissé sans rompre la suite. La dernière empreinte est ${head} ; comparez-la à celle que vous avez notée ailleurs.`,
      en: `Each record bears the digest of the one before it: none can be changed, taken out or slipped in without a break. The last digest is ${head}; compare it with the one you noted elsewhere.`,
    },
    command: [
      'before=null',
      `for record in ${records}/[0-9]*.json; do`,
      '  grep -qxF "  \\"prev\\": $before," "$record" || { echo "broken: $record"; exit 1; }',
      '  before="\\"sha256:$(sha256sum "$record" | cut -d" " -f1)\\""',
      'done',
      `test "$before" = '"sha256:${head}"'`,
    ].join('\n'),
  }
}

function evidenceStep(records: string): Step {
  return {
    title: { fr: 'Les preuves', en: 'The evidence' },
    text: {
      fr: "Une preuve a pour nom sa propre empreinte, que le fait cite. Celles qui ont été effacées à la demande de quelqu'un manquent, et leur empreinte reste.",
      en: 'A piece of evidence has its own digest for a name, which its record quotes. Those that were erased at the request of somebody are missing; their digest stays.',
    },
    command: [
      `for proof in ${records}/evidence/*; do`,
      '  test -e "$proof" || continue',
      '  name=$(basename "$proof")',
      '  test "$(sha256sum "$proof" | cut -d" " -f1)" = "$(echo "$name" | cut -d. -f1)" || { echo "changed: $proof"; exit 1; }',
      `  grep -qF "\\"$name\\"" ${records}/[0-9]*.json || { echo "unknown: $proof"; exit 1; }`,
      'done',
    ].join('\n'),
  }
}

function stampStep({ token, record, authority }: StampFiles, records: string): Step {
  return {
    title: { fr: `L'horodatage de ${record}`, en: `The time-stamp of ${record}` },
    text: {
      fr: `Une autorité (RFC 3161) dit que ces octets existaient à cette heure. Les certificats de ${authority} viennent du jeton lui-même : comparez le dernier à celui que l'autorité publie, ou nommez ce dernier à la place.`,
      en: `An authority (RFC 3161) says that these bytes existed at that time. The certificates in ${authority} come from the token itself: compare the last with the one the authority publishes, or name that one instead.`,
    },
    command: `openssl ts -verify -token_in -in ${records}/evidence/${token} -data ${records}/${record} -CAfile ${authority} -partial_chain`,
  }
}

function pdfStep(signature: PdfSignatureFiles): Step {
  const { pdf, field, kind, message, certificates, before, resumesAt, after } = signature
  const covered = [
    'covered=$(mktemp)',
    `{ head -c ${before} ${pdf}; head -c ${resumesAt + after} ${pdf} | tail -c ${after}; } > "$covered"`,
  ]
  const check =
    kind === 'signature'
      ? `openssl cms -verify -cades -binary -inform DER -in ${message} -content "$covered" -CAfile ${certificates} -partial_chain -purpose any -out /dev/null`
      : `openssl ts -verify -token_in -in ${message} -data "$covered" -CAfile ${certificates} -partial_chain`
  return {
    title: {
      fr: `Dans ${pdf} : ${kind === 'signature' ? 'la signature' : "l'horodatage"} « ${field} »`,
      en: `In ${pdf}: the ${kind === 'signature' ? 'signature' : 'time-stamp'} "${field}"`,
    },
    text: {
      fr: `Les octets couverts, tous sauf la place du message, ont été signés. Le nom est celui du certificat de ${certificates}, et vaut ce que vaut son autorité : nommez le certificat que celle-ci publie à la place de ce fichier, sans -partial_chain.`,
      en: `The bytes it covers, all but the room of the message, were signed. The name is that of the certificate in ${certificates}, worth what its authority is worth: name the certificate that the authority publishes in place of this file, without -partial_chain.`,
    },
    command: [...covered, check].join('\n'),
  }
}

/** Its exit code says nothing of a changed file, its words do. */
function pdfsigStep(pdf: string): Step {
  return {
    title: { fr: `${pdf}, par poppler`, en: `${pdf}, by poppler` },
    text: {
      fr: "Un autre programme lit les mêmes signatures. Il ne voit pas tout : un PDF complété après signature y reste « valide », et il ne juge pas l'horodatage d'un document.",
      en: 'Another program reads the same signatures. It does not see everything: a PDF that was added to after signing stays "valid", and it does not judge the time-stamp of a document.',
    },
    command: [
      `report=$(pdfsig -nocert ${pdf})`,
      'echo "$report"',
      'echo "$report" | grep -qF "Signature is Valid"',
      '! echo "$report" | grep -qE "Digest Mismatch|Signature is Invalid"',
    ].join('\n'),
  }
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)]
}
