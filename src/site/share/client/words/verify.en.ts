import type { verifyFr } from './verify.fr.ts'

/** What the verifier page says in English. `{…}` are blanks. */
export const verifyEn: Readonly<Record<keyof typeof verifyFr, string>> = {
  verifyTitle: 'Verify a signed document',
  verifyLead:
    'Give an evidence bundle (.zip, or the folder itself), a signed PDF, or the file of a signature. Everything happens in this page: nothing is sent, and it goes on working without a connection.',
  verifyChoose: 'Choose files',
  verifyChooseFolder: 'Choose a folder',
  verifyDrop: 'or drop them here',
  verifyWorking: 'Verifying…',
  verifyDone: 'Verified in this page on {time}: {n} in all, none failed.',
  verifyDoneFailed: 'Verified in this page on {time}: {n} in all, {failed} failed.',
  verifyNothing:
    '{name} is neither an evidence bundle, nor a PDF, nor a signature file of Clausier.',
  verifyPart:
    '{name} is one of the two lists of an evidence bundle. By itself it proves nothing: give the whole folder.',
  verifyNoBundle:
    'This folder is no evidence bundle: it has neither bundle.json nor SHA256SUMS. If it holds PDFs or signatures, give those files themselves.',
  verifyTooLarge:
    'More than 128 MB: this page does not read it. The terminal does: clausier verify, followed by its name.',
  verifyUnreadable:
    'These files cannot be read: there are too many, or they have moved meanwhile. Give one evidence bundle, or its .zip.',
  verifyStopped:
    'Verifying stopped at a fault of this page, and nothing is proved. The terminal can try: clausier verify. ({why})',
  verifyNoJudge:
    'The part of this page that reads evidence bundles did not load, or is not the one expected. Reload the page, with a connection.',
  verifyTrust: 'Trusted certificates',
  verifyTrustNote:
    'Add the certificates (.pem, .crt, .cer) that you trust, together with the PDF or the bundle. Without them a signature or a time-stamp can be right and it is still not known whose it is.',
  verifyProvedOk: 'The signature is right: the file has not changed since.',
  verifyProvedNot: 'The signature does not hold: {why}',
  verifyUnsigned: 'No key signed this file: it is a mere statement.',
  verifyClaimedNote:
    '“Claimed”: somebody says so, and nothing in these files proves it. It is no fault; whether to believe it is for you to know.',
  verifySave: 'Save this report (JSON)',
  topicFailed: 'What does not hold',
  topicFiles: 'The files',
  topicText: 'The text',
  topicRecords: 'The records',
  topicSignatures: 'Who said what, and with which key',
  topicSeal: 'The seal',
  topicPdf: 'The PDF',
  proved: 'proved',
  claimed: 'claimed',
  failed: 'failed',
}
