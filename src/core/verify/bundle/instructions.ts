import type { Language, Words } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { type BundleParts, bundleSteps } from './bundle-steps.ts'

/** The files with the instructions, by language. */
export const instructionNames = { fr: 'LISEZ-MOI.md', en: 'README.md' } as const

/** How to check a bundle by hand, with tools everybody can have, in Markdown. */
export function instructions(parts: BundleParts, language: Language): string {
  const type = typographer(language)
  const say = (words: Words) => type(words[language])
  const { contract, version } = parts.about
  const checks = bundleSteps(parts).map(
    ({ title, text, command }, index) =>
      `### ${index + 1}. ${say(title)}\n\n${say(text)}\n\n\`\`\`sh\n${block(command)}\n\`\`\`\n`,
  )
  return [
    `# ${say(heading)} ${contract} (${version})\n`,
    `${say(purpose)}\n`,
    `## ${say(contentsHeading)}\n`,
    `${contents(parts)
      .map((line) => `- ${say(line)}`)
      .join('\n')}\n`,
    `## ${say(personalHeading)}\n`,
    `${say(personal)}\n`,
    `## ${say(levelHeading)}\n`,
    `${say(level)}\n`,
    `## ${say(checksHeading)}\n`,
    `${say(tools)}\n`,
    ...checks,
    `## ${say(softwareHeading)}\n`,
    `${say(software)}\n\n\`\`\`text\nclausier verify .\n\`\`\`\n`,
  ].join('\n')
}

/**
 * Commands as a block to paste into any shell: they run in one of their own, which stops at the first that fails, and
 * say OK at the end. A shell of a reader goes on after a failure without a word, or closes its window at an `exit`.
 */
function block(command: string): string {
  return `bash -euo pipefail <<'CHECK' && echo OK\n${command}\nCHECK`
}

function contents({ about, statements, stamps, pdfSignatures }: BundleParts): Words[] {
  const pdfs = Object.values(about.pdfs).join(', ')
  return [
    {
      fr: '`contract.txt` : le texte du contrat, tel que son empreinte le fixe',
      en: '`contract.txt`: the text of the contract, as its digest fixes it',
    },
    {
      fr: `\`${pdfs}\` : le contrat imprimé avec ses signatures et la page de preuves`,
      en: `\`${pdfs}\`: the contract printed with its signatures and the page of evidence`,
    },
    {
      fr: '`terms.json` : ce qui a été décidé, et les clauses avec leur version et leur empreinte',
      en: '`terms.json`: what was decided, and the clauses with their versions and digests',
    },
    {
      fr: "`source/` : le contrat tel qu'il a été écrit, les fiches des parties, les clauses, les faits consignés et leurs preuves, rangés comme dans le dépôt",
      en: '`source/`: the contract as it was written, the files of the parties, the clauses, the records and their evidence, laid out as in the repository',
    },
    ...(statements.length > 0
      ? [
          {
            fr: '`signatures/` : chaque déclaration signée, avec la clé publique et la signature, en fichiers que les outils publics lisent',
            en: '`signatures/`: each signed statement with its public key and signature, in files that public tools read',
          },
        ]
      : []),
    ...(stamps.length > 0
      ? [
          {
            fr: "`time-stamps/` : les certificats des autorités d'horodatage",
            en: '`time-stamps/`: the certificates of the time-stamp authorities',
          },
        ]
      : []),
    ...(pdfSignatures.length > 0
      ? [
          {
            fr: '`pdf-signatures/` : les signatures du PDF, sorties du fichier',
            en: '`pdf-signatures/`: the signatures of the PDF, taken out of the file',
          },
        ]
      : []),
    {
      fr: '`bundle.json`, `SHA256SUMS` : la liste de tous les fichiers',
      en: '`bundle.json`, `SHA256SUMS`: the list of all files',
    },
  ]
}

const heading: Words = {
  fr: 'Dossier de preuves du contrat',
  en: 'Evidence bundle of the contract',
}
const purpose: Words = {
  fr: "Ce dossier se prouve lui-même, sans connexion, sans le logiciel qui l'a fait et sans son auteur. Tout ce qui suit se vérifie avec des outils publics.",
  en: 'This bundle proves itself: offline, without the software that made it, and without its author. Everything below can be checked with public tools.',
}
const contentsHeading: Words = { fr: 'Ce que contient le dossier', en: 'What the bundle contains' }
const personalHeading: Words = { fr: 'Données personnelles', en: 'Personal data' }
const personal: Words = {
  fr: "Le dossier contient les noms, fonctions, adresses et numéros des parties et de leurs signataires, ce qu'ils ont déclaré, l'heure qu'ils ont dite, leurs clés publiques et, s'il y en a, leurs signatures dessinées. Ne le publiez pas ; donnez-le à qui doit vérifier le contrat, et à personne d'autre.",
  en: 'The bundle contains the names, titles, addresses and numbers of the parties and their signatories, what they stated, the hour they said, their public keys and, where there are any, their drawn signatures. Do not publish it; give it to those who must verify the contract and to nobody else.',
}
const levelHeading: Words = { fr: 'Ce que cela vaut', en: 'What it is worth' }
const level: Words = {
  fr: "Une signature électronique simple, avec ses preuves. Les calculs ci-dessous montrent qu'une clé a signé ce texte et que rien n'a changé depuis ; ils ne montrent pas à qui est la clé. Une heure dite par un signataire est une déclaration ; seule une autorité d'horodatage la confirme.",
  en: 'A simple electronic signature, with its evidence. The calculations below show that a key signed this text and that nothing has changed since; they do not show whose key it is. An hour said by a signer is a claim; only a time-stamp authority confirms it.',
}
const checksHeading: Words = { fr: 'Vérifier à la main', en: 'Checking by hand' }
const tools: Words = {
  fr: "Il faut un terminal avec bash, `sha256sum`, OpenSSL 3, OpenSSH et, pour un PDF signé, `pdfsig` (poppler). Ouvrez le dossier dans le terminal et collez-y chaque bloc, un à la fois. Il finit par le mot OK ; sans ce mot, il n'a pas trouvé ce qui est annoncé.",
  en: 'You need a terminal with bash, `sha256sum`, OpenSSL 3, OpenSSH and, for a signed PDF, `pdfsig` (poppler). Open the folder in the terminal and paste each block into it, one at a time. It ends with the word OK; without that word it has not found what is announced.',
}
const softwareHeading: Words = { fr: 'Vérifier avec Clausier', en: 'Checking with Clausier' }
const software: Words = {
  fr: 'Le logiciel refait tout cela, relit les sources et reconstruit le texte, ligne par ligne.',
  en: 'The software repeats all of this, reads the sources again and rebuilds the text, line by line.',
}
