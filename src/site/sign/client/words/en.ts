import { en as share } from '#site/share/client/words/en.ts'
import type { fr } from './fr.ts'

/** What the provider's page says in English: the share site's words, and its own. */
export const en: Readonly<Record<keyof typeof fr, string>> = {
  ...share,
  ownTitle: 'Your signature',
  ownLead: 'You are about to sign this contract with {other}, by a passkey of your device.',
  ownUntil: 'This page is on this machine only. It waits for your signature until {hour}.',
  ownDigest: 'The digest of its text begins with {digest}, as at the terminal.',
  ownWhat: 'What you sign',
  ownWho: 'Signatory',
  ownFor: 'for {name}',
  ownSay: 'You say',
  ownAgree: 'You agree',
  ownCompare:
    'Compare the digest with the one at the terminal: it is what the key signs, with the words above.',
  ownDo: 'Sign…',
  ownThen: 'Once made, the signature is recorded at once among the records of the contract.',
  ownStop: 'Not to sign, close this page, then press Ctrl-C at the terminal.',
  signKnown: 'Sign with my passkey',
  signKnownNote:
    'The one that signed {contract} on {date}. Your device will ask you once; it shows “localhost” only, not the contract.',
  signNew: 'Sign with a new passkey',
  signNewNote:
    'Your device will ask you twice (fingerprint, face or code): to create the key, then to sign. It shows “localhost” only, not the contract.',
  signNewOther:
    'It will not be the one used before: the command will say so, and the other party will need its new fingerprint.',
  ownStopped:
    'The passkey did not sign: the request was refused, it took too long, or this device does not have it. Nothing is signed. Try again.',
  ownNoPasskey: 'This browser offers no passkey here.',
  ownOtherwise:
    'A key kept by a page would prove nothing of your hand: none is offered. Sign with an SSH key instead, at the terminal:',
  ownWrong: 'The command cannot make this statement: check the name and the title.',
  ownDiffers: 'The statement is not the one this page shows',
  ownDone: 'Signed and recorded',
  ownDoneLead: 'Your signature is among the records of the contract, with its evidence.',
  ownSealed: 'All have signed: the contract is sealed.',
  ownAwaited: 'Other signatures are still awaited.',
  ownFiles: 'Records written',
  ownFingerprint: 'Fingerprint of the passkey',
  ownFirst:
    'It is the first passkey of the house. Give its fingerprint to the other party by another way, and note it in content/settings.yaml (signing.passkey).',
  ownSame: 'It is a passkey the house knows.',
  ownOther:
    'It is not the passkey used before ({before}). If that is intended, tell the other party; if not, find out who signed.',
  ownNext: 'The command has ended. You can close this page.',
  ownSaid: 'The command adds',
  ownRefused: 'The signature was not recorded',
  ownRefusedLead: 'The command refused it and stopped. This is what it says.',
  ownChangedTitle: 'The contract has changed',
  ownChanged:
    'Its text on disk is no longer the one on this page: nothing is signed. Read it again, then run the command again.',
  ownGoneTitle: 'The command no longer answers',
  ownGone:
    'It was stopped, or it has ended. The terminal says whether a signature was recorded. If not, run it again to sign.',
  ownLateTitle: 'The time is over',
  ownLate: 'The command waits no longer. Nothing is signed. Run it again to sign.',
  ownAboutTitle: 'About this page',
  ownAbout:
    'The command “clausier sign” serves it to this browser alone, at an address that is good once; nothing comes from elsewhere and nothing leaves. The passkey belongs to the name “localhost”: other programs on this machine can ask for it too. That is why the device checks that you agree, and why the digest must be the one at the terminal.',
}
