import type { Words } from '#core/locale/locale.ts'
import type { Step } from './bundle-steps.ts'
import type { StatementFiles } from './signature-files.ts'

/** The checks of one signed statement: that it is the recorded one, of this text, and signed by its key. */
export function statementSteps(one: StatementFiles, records: string): Step[] {
  const { name, folder, reply, statement } = one
  return [
    {
      title: { fr: `${name} : la déclaration`, en: `${name}: the statement` },
      text: {
        fr: `Elle est, mot pour mot, dans la preuve que le fait cite, et parle du texte dont l'empreinte est ${statement.text.slice(7)}.`,
        en: `It stands, word for word, in the evidence that the record quotes, and speaks of the text whose digest is ${statement.text.slice(7)}.`,
      },
      command: [
        `grep -qF '"file": "${reply}"' ${records}/${name}.json`,
        `sed -n '/^  "statement": {$/,/^  }/p' ${records}/evidence/${reply} | sed -e '1s/.*/{/' -e '2,$s/^  //' | cmp - ${folder}/statement.json`,
        `grep -qF '"text": "${statement.text}"' ${folder}/statement.json`,
      ].join('\n'),
    },
    {
      title: { fr: `${name} : la signature`, en: `${name}: the signature` },
      ...signatureCheck(one),
    },
  ]
}

function signatureCheck({ folder, envelope, statement }: StatementFiles): Omit<Step, 'title'> {
  switch (envelope.type) {
    case 'webauthn':
      return {
        text: passkeyWords,
        command: [
          `challenge=$(openssl dgst -sha256 -binary ${folder}/statement.json | openssl base64 -A | tr '+/' '-_' | tr -d '=')`,
          `grep -qF "\\"challenge\\":\\"$challenge\\"" ${folder}/client-data.json`,
          'signed=$(mktemp)',
          `{ cat ${folder}/authenticator-data.bin; openssl dgst -sha256 -binary ${folder}/client-data.json; } > "$signed"`,
          verifyCommand(envelope.algorithm, folder, '"$signed"'),
        ].join('\n'),
      }
    case 'webcrypto':
      return {
        text: browserWords,
        command: verifyCommand(envelope.algorithm, folder, `${folder}/statement.json`),
      }
    case 'sshsig':
      return {
        text: sshWords,
        command: [
          `ssh-keygen -l -f ${folder}/public-key.pub`,
          `ssh-keygen -Y verify -f ${folder}/allowed-signers -I ${statement.signer.role} -n ${envelope.namespace} -s ${folder}/statement.json.sig < ${folder}/statement.json`,
        ].join('\n'),
      }
  }
}

function verifyCommand(algorithm: string, folder: string, signed: string): string {
  const [key, signature] = [`${folder}/public-key.pem`, `${folder}/signature.bin`]
  return algorithm === 'EdDSA'
    ? `openssl pkeyutl -verify -pubin -inkey ${key} -rawin -in ${signed} -sigfile ${signature}`
    : `openssl dgst -sha256 -verify ${key} -signature ${signature} ${signed}`
}

const passkeyWords: Words = {
  fr: "Une clé d'accès (passkey) a signé : le navigateur lui a donné pour défi l'empreinte de la déclaration, et elle a signé ses propres données suivies de l'empreinte de celles du navigateur. Cela prouve que la clé a signé cette déclaration ; à qui est la clé, rien ici ne le prouve.",
  en: 'A passkey signed: the browser gave it the digest of the statement as its challenge, and it signed its own data followed by the digest of those of the browser. This proves that the key signed this statement; whose key it is, nothing here proves.',
}
const browserWords: Words = {
  fr: "Une clé nue a signé la déclaration ; selon celle-ci, un navigateur la garde. C'est la preuve la plus faible : rien n'a vérifié la personne.",
  en: 'A bare key signed the statement; a browser keeps it, says the statement. This is the weakest proof: nothing checked the person.',
}
const sshWords: Words = {
  fr: "Une clé SSH a signé la déclaration. Comparez l'empreinte de la clé à celle que vous connaissez du signataire.",
  en: 'An SSH key signed the statement. Compare the fingerprint of the key with the one you know to be of the signer.',
}
