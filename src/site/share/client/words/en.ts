import { pageWords } from '#core/seal/statement/page-words.ts'
import { verifyEn } from './verify.en.ts'
import type { fr } from './fr.ts'

/** What the share site says in English. */
export const en: Readonly<Record<keyof typeof fr, string>> = {
  ...pageWords.en,
  language: 'Language',
  skip: 'Skip to the text',
  version: 'version\u00a0{version}',

  thisContract: 'this contract',
  thisAddendum: 'this addendum',
  askSign: '{sender} offers you {what}. Read it, then sign it or answer.',
  askFree: 'Opening and reading it commits you to nothing. There is no account to create.',
  askRead: '{sender} gives you {what} to read.',
  askWait: 'You have signed. The signature of {sender} is still awaited.',
  waitNext:
    'There is nothing more for you to do. Once all have signed, {sender} will give you the signed copy, on this page or by another way.',
  askSigned: 'All parties have signed {what}.',
  askClosed: 'It is no longer possible to sign {what}.',
  closedNext: 'You can still read it. For what comes next, write to {sender}.',
  readOnly: 'It has not been sent for signature yet: you can read it and ask for changes.',
  until: 'This link opens until {date}, that day included.',
  signedBy: '{name} signed on {date}',
  askSealed: 'All parties have signed {what}, which was sealed on {date}.',
  signedCopyTitle: 'Your signed copy',
  signedPdf: 'Download the signed PDF',
  signedPdfNote:
    'The contract with its signatures and the page of their evidence; the text, its source, the records and the evidence are attached. Keep it: this page is no safe.',
  signedCopyNote:
    'The copy that was signed elsewhere or on paper, as it was kept. Keep it: this page is no safe.',
  signedPdfDigest: 'SHA-256 digest of this file:',
  signedPdfNone: 'The signed PDF is not on this page. Ask {sender} for it.',
  signedCheck:
    'To check all of it without Clausier and offline, ask {sender} for the evidence bundle of {id} (ZIP): it holds the commands to run, and the verifier page reads it too.',
  keyFacts: 'Key terms',
  keyFactsNote: 'A summary to find your way; the text is what binds you.',

  changed: 'What changed',
  changedSince: 'since version\u00a0{version}, which you have seen',
  changedSinceGiven: 'since version\u00a0{version}, which you were given',
  seeChanges: 'See the changes in the text',
  seeText: 'Back to the whole text',

  text: 'The text',
  contents: 'Contents',
  both: 'The contract is in two languages; both are part of what you sign.',
  otherLanguage: 'The contract is written in French; only the page around it is in English.',
  print: 'Print',
  download: 'Download the PDF',
  fileSize: '{n} KB',
  downloading: 'Downloading…',
  downloadFailed: 'The PDF does not open. Check your connection, then try again.',
  suggest: 'Suggest a change',
  suggestOf: 'Suggest a change to {clause}',

  answer: 'Your answer',
  answerLead:
    'Nothing is sent without you: each answer becomes a file, which you keep and pass on.',
  sign: 'Sign',
  signLead:
    'Sign with a passkey of your device or, where there is none, with a key of this browser.',
  read: 'I have read it',
  readLead: 'Say that you have read this version, without accepting it.',
  ask: 'Ask for changes',
  askLead: 'Choose an article, propose other words or another figure, comment.',
  decline: 'Decline',
  declineLead: 'Say that you will not sign, and why.',
  otherAnswers: 'Other answer',
  close: 'Close',

  yourName: 'Your name',
  yourTitle: 'Acting as',
  yourEmail: 'Your email address',
  optional: 'optional',
  nameMissing: 'Write your name.',

  readDo: 'Say that I have read it',

  askTitle: 'Ask for changes',
  askHow: 'Add as many changes as you need, then say in a sentence what you would like.',
  askReason: 'What you would like, in a sentence',
  askReasonMissing: 'Say in a sentence what you would like.',
  askDo: 'Prepare the request',
  askAdd: 'Add a change',
  askRemove: 'Remove this change',
  askChange: 'Change {n}',
  askClause: 'Article',
  askWhole: 'the whole contract',
  askParagraph: 'Passage',
  askWholeClause: 'the whole article',
  askWhat: 'What changes',
  askWords: 'the words',
  askValue: 'the value “{value}”',
  askOld: 'Present text',
  askNew: 'What you propose',
  askNewMissing: 'Write what you propose, different from the present text.',
  askComment: 'Comment',

  declineTitle: 'Decline to sign',
  declineReason: 'Why',
  declineReasonMissing: 'Say why, even in a few words.',
  declineDo: 'Prepare the refusal',

  signTitle: 'Sign the contract',
  signWhat: 'What you sign',
  signFor: 'On behalf of',
  signDigest: 'Digest of the text',
  signDigestNote:
    'The digest stands for the whole text: change one word, and it is no longer the same.',
  signPdf: 'Digest of the PDF',
  signDraw: 'Drawn signature',
  signDrawNote: 'With a finger, a pen or the mouse. Your typed name is enough.',
  signDrawClear: 'Clear the drawing',
  signDrawArea: 'Area to draw the signature in',
  signConsentMissing: 'Tick this box to sign electronically.',
  signDo: 'Sign with a passkey',
  signDoNote:
    'Your device will ask you twice, as when you unlock it (fingerprint, face or code): to create the key, then to sign. It shows the address of this site only, not the contract.',
  signDoKey: 'Sign without a passkey',
  signDoKeyNote:
    'A key is then made in this browser, without fingerprint or code. The proof is weaker: it says that somebody signed from here, not who.',
  signNoPasskey: 'This browser offers no passkey here.',
  signWorking: 'Signing…',
  signStopped:
    'The passkey did not sign: the request was refused, or it took too long. Nothing was signed. Try again, or sign without a passkey.',
  signFailed: 'The signature could not be made: {why}. Nothing was signed.',
  signLevel:
    'This is a simple electronic signature, with its evidence. It is neither advanced nor qualified in the sense of the eIDAS regulation.',

  thenFile:
    'Next, a screen gives you a file to keep and to pass on to {sender}. Nothing is sent before.',

  keepTitle: 'Keep your signature',
  keepTitleOther: 'Keep your answer',
  keepSigned:
    'You have signed, but {sender} does not know yet. This file is your signature: save it, then pass it on.',
  keepOther:
    'Your answer is ready, but {sender} does not have it yet. It is in this file: save it, then pass it on.',
  keepOnlyHere:
    'This browser keeps nothing of this page (its settings, or no room left). Save the file before you close it: otherwise your answer is lost.',
  keepFile: 'Save the file',
  keepSaved: 'Saved where your browser puts downloads.',
  keepText: 'Keep the text you signed, too:',
  keepSend: 'Pass it on to {sender}',
  keepShare: 'Share the file…',
  keepMail: 'Open an email',
  keepMailNote: 'Attach the file {name} to it: a mail link cannot attach files itself.',
  keepNoMail: 'Send the file back the way you received the link.',
  keepPost: 'Send now',
  keepPosting: 'Sending…',
  keepPosted: 'Received by {host}.',
  keepPostFailed:
    'It could not be sent. Nothing is lost while this page is open: try again, or save the file and pass it on yourself.',
  keepDone: 'I have kept the file and passed it on',
  keepBack: 'Back to the contract',
  keepOpen: 'The file is still to be saved and passed on to {sender}.',
  keepShow: 'Do it now',
  keptAgain: 'Save the file again',
  keepFirst: 'Save the file first.',
  keptSigned: 'You signed this text on {date}. ',
  keptViewed: 'You said on {date} that you have read this version. ',
  keptAsked: 'You asked for changes on {date}. ',
  keptAskedNext: 'If {sender} changes the text, this link will show what changed.',
  keptDeclined: 'You declined to sign on {date}. ',
  mailSubject: '{id}: {what}',
  mailBody:
    'Hello,\n\nHere is my answer to the contract {id}, version {version}: {what}.\nThe file {name} is attached.\n\n{signer}',
  whatSigned: 'signature',
  whatViewed: 'contract read',
  whatAsked: 'request for changes',
  whatDeclined: 'refusal',

  aboutTitle: 'About this page',
  about:
    'The contract is encrypted on this site and opens in your browser, with the key that is in your link. The host cannot read it; this page loads nothing from elsewhere and does not track you. Whoever has your link can read the contract: do not pass it on.',
  aboutVerify: 'Verify a signed document',

  passphraseTitle: 'This contract needs a passphrase',
  passphraseLead:
    'You were given it by another way than the link. Case, spaces and hyphens do not count.',
  passphrase: 'Passphrase',
  passphraseDo: 'Open',
  passphraseWrong:
    'This passphrase does not open this contract. Read it again; if it is lost, ask whoever gave you the link.',
  passphraseWorking: 'Opening, a few seconds…',

  noLinkTitle: 'The key is missing',
  noLink:
    'The address is incomplete: what follows the # sign was lost or changed. Open the link as you received it, the whole of it.',
  goneTitle: 'There is nothing here',
  gone: 'This contract is not, or no longer, on this site. Ask whoever gave you this link for a new one.',
  offlineTitle: 'The contract does not load',
  offline: 'Check your connection, then try again.',
  again: 'Try again',
  lockedTitle: 'This contract does not open',
  locked:
    'The key of this link does not open what is here, or the file was changed. To be safe, nothing is shown. Open the link as you received it; if that does not help, tell whoever gave it to you.',
  newerTitle: 'This page is too old',
  newer: 'The contract was prepared by a newer version of the site. Reload the page.',
  revokedTitle: 'This link was withdrawn',
  revoked:
    '{sender} withdrew it on {date}. Ask them for a new link if you need to read this contract.',
  expiredTitle: 'This link has expired',
  expired: 'It opened until {date}, that day included. Ask {sender} for a new link.',

  ...verifyEn,
  kindSigned: 'Signature',
  kindViewed: 'Reading',
  kindAsked: 'Request for changes',
  kindDeclined: 'Refusal',
  rowText: 'Digest of the text',
  rowPdf: 'Digest of the PDF',
  rowPdfSame: 'the PDF you dropped has this digest',
  rowSigner: 'Signer',
  rowSaid: "Signer's clock",
  rowWords: 'Words shown',
  rowConsent: 'Consent shown',
  rowKey: 'Key',
  rowPage: 'Page',
  rowReason: 'Reason',
  keyPasskey: 'passkey ({algorithm}), user verified by the device',
  keyPasskeyCopied: 'synced passkey ({algorithm}), user verified by the device',
  keyBrowser: 'key of a browser ({algorithm}), user not verified',
  keySsh: 'SSH key ({algorithm})',
}
