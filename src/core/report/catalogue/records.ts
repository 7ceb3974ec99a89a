import type { CatalogueEntry } from '#core/report/catalogue-entry.ts'

const restore = {
  fr: 'Un fait ne se réécrit pas : rétablissez le fichier (git log -- <fichier>, puis git checkout), et ajoutez un nouveau fait avec « clausier record ».',
  en: 'A record is never rewritten: restore the file (git log -- <file>, then git checkout), and add a new one with "clausier record".',
}

/** Messages about records: one file each, the chain they form, and what a contract's life allows. */
export const recordMessages = {
  'record-kind-unknown': ({ kind, guess }) => ({
    text: {
      fr: `« ${kind} » n'est pas un fait connu.`,
      en: `"${kind}" is not a known kind of record.`,
    },
    remedy: guess
      ? { fr: `Vouliez-vous dire « ${guess} » ?`, en: `Did you mean "${guess}"?` }
      : {
          fr: '« clausier record --help » les énumère ; un fait plus récent demande une version plus récente de Clausier.',
          en: '"clausier record --help" lists them; a newer kind needs a newer Clausier.',
        },
  }),
  'record-name': ({ kind, path }) => ({
    text: {
      fr: `Ce fait est de type « ${kind} », son fichier est ${path}.`,
      en: `This record is of kind "${kind}", its file is ${path}.`,
    },
    expected: { fr: `NNNN-${kind}.json`, en: `NNNN-${kind}.json` },
    remedy: restore,
  }),
  'record-form': () => ({
    text: {
      fr: "Ce fichier n'a pas la forme exacte qu'un fait doit avoir pour être vérifié.",
      en: 'This file does not have the exact form that a record needs to be verified.',
    },
    expected: {
      fr: 'du JSON aux clés triées, deux espaces de retrait, une fin de ligne à la fin',
      en: 'JSON with sorted keys, two spaces of indentation, one newline at the end',
    },
    remedy: restore,
  }),
  'record-stray': ({ name }) => ({
    text: {
      fr: `« ${name} » n'est pas un fait et se trouve parmi les faits.`,
      en: `"${name}" is not a record and stands among the records.`,
    },
    expected: { fr: 'NNNN-<fait>.json', en: 'NNNN-<kind>.json' },
    remedy: { fr: 'Déplacez-le ou supprimez-le.', en: 'Move or remove it.' },
  }),
  'record-contract': ({ actual, id }) => ({
    text: {
      fr: `Ce fait parle du contrat « ${actual} ».`,
      en: `This record speaks of contract "${actual}".`,
    },
    expected: { fr: `« ${id} », comme le dossier`, en: `"${id}", as the folder` },
    remedy: restore,
  }),
  'record-missing': ({ number }) => ({
    text: { fr: `Le fait n° ${number} manque.`, en: `Record no. ${number} is missing.` },
    expected: { fr: 'des numéros qui se suivent depuis 0001', en: 'numbers in sequence from 0001' },
    remedy: restore,
  }),
  'record-removed': ({ commit, on }) => ({
    text: {
      fr: `Ce fait a été ôté ; git l'avait encore (${commit}, ${on}).`,
      en: `This record was removed; git still had it (${commit}, ${on}).`,
    },
    expected: {
      fr: 'tous les faits qui ont été dans un commit',
      en: 'every record that was in a commit',
    },
    remedy: restore,
  }),
  'record-rewritten': ({ commit, on }) => ({
    text: {
      fr: `Ce fait a été réécrit ; git en a un autre (${commit}, ${on}).`,
      en: `This record was rewritten; git has another one (${commit}, ${on}).`,
    },
    expected: { fr: 'le fichier, octet pour octet', en: 'the file, byte for byte' },
    remedy: restore,
  }),
  'record-number-twice': ({ number, other }) => ({
    text: {
      fr: `Le numéro ${number} est pris deux fois : aussi par ${other}.`,
      en: `Number ${number} is taken twice: by ${other} too.`,
    },
    remedy: {
      fr: "Deux branches ont ajouté un fait chacune : gardez l'un, et ajoutez l'autre de nouveau avec « clausier record ».",
      en: 'Two branches added a record each: keep one, and add the other again with "clausier record".',
    },
  }),
  'record-changed': ({ next }) => ({
    text: {
      fr: `Ce fait n'est plus celui que ${next} a suivi : il a été modifié, ou remplacé.`,
      en: `This record is no longer the one that ${next} followed: it was changed or replaced.`,
    },
    expected: {
      fr: `le fichier dont l'empreinte est dans « prev » de ${next}`,
      en: `the file whose digest is in "prev" of ${next}`,
    },
    remedy: restore,
  }),
  'record-first': () => ({
    text: {
      fr: "Ce premier fait se dit précédé d'un autre.",
      en: 'This first record says that another came before it.',
    },
    expected: { fr: '« prev » : null', en: '"prev": null' },
    remedy: restore,
  }),
  'record-order': ({ actual, before }) => ({
    text: {
      fr: `Ce fait a été consigné le ${actual}, avant le précédent (${before}).`,
      en: `This record was written on ${actual}, before the one it follows (${before}).`,
    },
    expected: {
      fr: 'un ordre de consignation qui ne recule pas',
      en: 'times of writing that never go back',
    },
    remedy: {
      fr: `Un nouveau fait : vérifiez l'horloge de cette machine, ou ajoutez --today avec un jour d'après ${before} (les exemples vivent en 2027). Un fait déjà écrit ne se réécrit pas : rétablissez le fichier (git log -- <fichier>, puis git checkout).`,
      en: `A new record: check the clock of this machine, or add --today with a day after ${before} (the samples live in 2027). A record that was written is never rewritten: restore the file (git log -- <file>, then git checkout).`,
    },
  }),
  'record-early': ({ at, recordedAt }) => ({
    text: {
      fr: `Ce fait est daté du ${at}, après avoir été consigné (${recordedAt}).`,
      en: `This record is dated ${at}, after it was written (${recordedAt}).`,
    },
    remedy: {
      fr: "Consignez un fait quand il a eu lieu ; une date à venir s'écrit dans ses détails.",
      en: 'Record a fact once it has happened; a date ahead belongs in its details.',
    },
  }),
  'record-future': ({ at, today }) => ({
    text: {
      fr: `Ce fait est daté du ${at}, après aujourd'hui (${today}) : il ne compte pas encore.`,
      en: `This record is dated ${at}, after today (${today}): it does not count yet.`,
    },
    remedy: {
      fr: "Vérifiez l'horloge de cette machine et celle de qui a daté ce fait ; si ce jour est juste, consignez-le quand il sera là, ou lisez le dépôt à cette date : --today.",
      en: 'Check the clock of this machine, and of whoever dated this record; if the day is right, record it when it has come, or read the repository as of that day: --today.',
    },
  }),
  'record-document-unknown': ({ document }) => ({
    text: {
      fr: `Ce fait parle de l'avenant « ${document} », qui n'existe pas.`,
      en: `This record speaks of addendum "${document}", which does not exist.`,
    },
    expected: {
      fr: `le fichier ${document}.mdx à côté du contrat`,
      en: `the file ${document}.mdx beside the contract`,
    },
    remedy: restore,
  }),
  'record-without-request': ({ kind }) => ({
    text: {
      fr: `« ${kind} » répond à un envoi, et aucun envoi n'est ouvert.`,
      en: `"${kind}" answers a request, and none is open.`,
    },
    expected: { fr: 'un fait « sent » avant lui', en: 'a "sent" record before it' },
    remedy: {
      fr: "Consignez d'abord l'envoi (clausier record <contrat> sent).",
      en: 'Record the sending first (clausier record <contract> sent).',
    },
  }),
  'record-after-answer': ({ kind, answer, on }) => ({
    text: {
      fr: `« ${kind} » arrive après « ${answer} » (${on}), qui a fermé l'envoi.`,
      en: `"${kind}" comes after "${answer}" (${on}), which closed the request.`,
    },
    expected: { fr: 'un nouveau « sent » avant lui', en: 'a new "sent" record before it' },
    remedy: {
      fr: 'Si les parties sont revenues à ce texte, envoyez-le de nouveau (clausier record <contrat> sent), puis demandez une nouvelle réponse.',
      en: 'If the parties have come back to this text, send it again (clausier record <contract> sent), then ask for a new answer.',
    },
  }),
  'record-before-request': ({ kind, at, sent }) => ({
    text: {
      fr: `« ${kind} » est daté du ${at}, avant l'envoi du texte dont il parle (${sent}).`,
      en: `"${kind}" is dated ${at}, before the text it speaks of was sent (${sent}).`,
    },
    expected: { fr: `une date après ${sent}`, en: `a date after ${sent}` },
    remedy: {
      fr: "L'horloge de la personne retarde peut-être : demandez-lui de la régler et de répondre de nouveau. Si le texte était parti plus tôt, consignez-le (clausier record <contrat> sent --at …).",
      en: 'Their clock may be slow: ask them to set it and to answer again. If the text had left earlier, record that (clausier record <contract> sent --at …).',
    },
  }),
  'record-overtaken': ({ at, kind, later }) => ({
    text: {
      fr: `Ce fait est daté du ${at} et rendrait impossible « ${kind} », consigné au ${later}.`,
      en: `This record is dated ${at} and would make "${kind}" impossible, which is recorded at ${later}.`,
    },
    expected: { fr: `une date après ${later}`, en: `a date after ${later}` },
    remedy: {
      fr: "Rien n'a été consigné. Une réponse qui arrive après un retrait ou un refus ne compte plus, quelle que soit l'heure qu'elle porte : envoyez de nouveau le texte (clausier record <contrat> sent) et demandez une nouvelle réponse. Si c'est votre date qui est fausse, corrigez --at.",
      en: 'Nothing was recorded. An answer that arrives after a withdrawal or a refusal no longer counts, whatever hour it bears: send the text again (clausier record <contract> sent) and ask for a new answer. If it is your own date that is wrong, correct --at.',
    },
  }),
  'record-other-digest': ({ kind, actual, expected }) => ({
    text: {
      fr: `« ${kind} » parle d'un autre texte (${actual}) que celui qui a été envoyé.`,
      en: `"${kind}" speaks of another text (${actual}) than the one that was sent.`,
    },
    expected: { fr: expected ?? '', en: expected ?? '' },
    remedy: {
      fr: 'Faites répondre au texte envoyé, ou envoyez le nouveau texte.',
      en: 'Have the text that was sent answered, or send the new text.',
    },
  }),
  'record-signed-twice': ({ party, before }) => ({
    text: {
      fr: `« ${party} » a déjà signé ce texte (${before}).`,
      en: `"${party}" has already signed this text (${before}).`,
    },
    remedy: {
      fr: 'Une signature de plus ne prouve rien de plus : ne gardez que la première.',
      en: 'One more signature proves nothing more: keep the first only.',
    },
  }),
  'record-signer': ({ party }) => ({
    text: {
      fr: `« ${party} » ne figure pas parmi les signataires de ce texte.`,
      en: `"${party}" is not among those who sign this text.`,
    },
    remedy: restore,
  }),
  'record-after-signature': ({ kind }) => ({
    text: {
      fr: `« ${kind} » est impossible : le texte est signé par tous.`,
      en: `"${kind}" is impossible: the text is signed by all.`,
    },
    remedy: {
      fr: 'Après la signature, un changement passe par un avenant, une fin par « terminated ».',
      en: 'After signature a change takes an addendum, an end takes "terminated".',
    },
  }),
  'record-before-signature': ({ kind }) => ({
    text: {
      fr: `« ${kind} » est impossible : le contrat n'est pas encore signé par tous.`,
      en: `"${kind}" is impossible: the contract is not signed by all yet.`,
    },
    expected: {
      fr: 'un fait « signed » de chaque signataire avant lui',
      en: 'a "signed" record of each signatory before it',
    },
    remedy: {
      fr: 'Avant la signature, une offre se retire (« withdrawn ») ou se refuse (« declined »).',
      en: 'Before signature an offer is withdrawn ("withdrawn") or declined ("declined").',
    },
  }),
  'record-after-expiry': ({ kind, expired }) => ({
    text: {
      fr: `« ${kind} » arrive après l'expiration de la demande (${expired}).`,
      en: `"${kind}" comes after the request ran out (${expired}).`,
    },
    remedy: {
      fr: "Demandez-vous si l'accord tient encore ; le plus sûr est d'envoyer de nouveau.",
      en: 'Ask whether the agreement still stands; sending again is the safe way.',
    },
  }),
  'record-term-over': ({ kind, last }) => ({
    text: {
      fr: `« ${kind} » est impossible : le contrat est terminé depuis le ${last}.`,
      en: `"${kind}" is impossible: the contract has been over since ${last}.`,
    },
    remedy: restore,
  }),
  'record-pause': ({ kind }) => ({
    text:
      kind === 'paused'
        ? { fr: 'Le contrat est déjà en pause.', en: 'The contract is paused already.' }
        : { fr: "Le contrat n'est pas en pause.", en: 'The contract is not paused.' },
    remedy: restore,
  }),
  'record-dates': ({ first, last }) => ({
    text: {
      fr: `Le dernier jour (${last}) précède le premier (${first}).`,
      en: `The last day (${last}) comes before the first (${first}).`,
    },
    remedy: restore,
  }),
  'record-text-changed': ({ actual, signed }) => ({
    text: {
      fr: `Le texte d'aujourd'hui (${actual}) n'est pas celui qui a été signé (${signed}).`,
      en: `Today's text (${actual}) is not the one that was signed (${signed}).`,
    },
    expected: { fr: 'le texte signé, mot pour mot', en: 'the text that was signed, word for word' },
    remedy: {
      fr: 'Rétablissez le contrat (git log -- <fichier>), et écrivez le changement dans un avenant.',
      en: 'Restore the contract (git log -- <file>), and write the change in an addendum.',
    },
  }),
  'record-text-edited': ({ actual, sent }) => ({
    text: {
      fr: `Le texte d'aujourd'hui (${actual}) n'est pas celui qui est chez le client (${sent}).`,
      en: `Today's text (${actual}) is not the one the client has (${sent}).`,
    },
    remedy: {
      fr: "Envoyez le nouveau texte (clausier record <contrat> sent), ou rétablissez l'ancien.",
      en: 'Send the new text (clausier record <contract> sent), or restore the earlier one.',
    },
  }),
  'record-evidence-missing': ({ file }) => ({
    text: { fr: `La preuve « ${file} » manque.`, en: `The evidence "${file}" is missing.` },
    expected: { fr: `records/evidence/${file}`, en: `records/evidence/${file}` },
    remedy: restore,
  }),
  'record-evidence-changed': ({ file }) => ({
    text: {
      fr: `La preuve « ${file} » n'est plus celle qui a été consignée.`,
      en: `The evidence "${file}" is no longer the one that was recorded.`,
    },
    remedy: restore,
  }),
  'erased-unknown': ({ file }) => ({
    text: {
      fr: `Aucun fait n'a « ${file} » pour preuve.`,
      en: `No record has "${file}" as its evidence.`,
    },
    remedy: {
      fr: "Donnez à --erase le nom que le fait écrit sous « evidence », tel quel ; rien n'a été consigné.",
      en: 'Give --erase the name that the record writes under "evidence", as it stands; nothing was recorded.',
    },
  }),
  'erased-there': ({ file, path }) => ({
    text: {
      fr: `La preuve « ${file} » est encore là : elle n'a pas été effacée.`,
      en: `The evidence "${file}" is still there: it was not erased.`,
    },
    remedy: {
      fr: `Supprimez d'abord ${path} ; rien n'a été consigné.`,
      en: `Delete ${path} first; nothing was recorded.`,
    },
  }),
  'send-draft-clause': ({ name }) => ({
    text: {
      fr: `La clause « ${name} » est encore un brouillon.`,
      en: `The clause "${name}" is still a draft.`,
    },
    expected: { fr: 'des clauses publiées', en: 'released clauses' },
    remedy: {
      fr: `Publiez-la (clausier release-clause ${name}), puis consignez l'envoi.`,
      en: `Release it (clausier release-clause ${name}), then record the sending.`,
    },
  }),
  'send-refused': ({ count }) => ({
    text: {
      fr: `Le contrat a ${count} erreur(s) : il ne peut pas être envoyé.`,
      en: `The contract has ${count} error(s): it cannot be sent.`,
    },
    remedy: {
      fr: "Corrigez-les (clausier check), puis consignez l'envoi.",
      en: 'Correct them (clausier check), then record the sending.',
    },
  }),
} satisfies Record<string, CatalogueEntry>
