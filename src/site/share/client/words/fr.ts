import { pageWords } from '#core/seal/statement/page-words.ts'
import { verifyFr } from './verify.fr.ts'

/** What the share site says in French. `{…}` are blanks. */
export const fr = {
  ...pageWords.fr,
  language: 'Langue',
  skip: 'Aller au texte',
  version: 'version\u00a0{version}',

  thisContract: 'ce contrat',
  thisAddendum: 'cet avenant',
  askSign: '{sender} vous propose {what}. Lisez-le, puis signez-le ou répondez.',
  askFree: "L'ouvrir et le lire ne vous engage à rien. Il n'y a pas de compte à créer.",
  askRead: '{sender} vous donne {what} à lire.',
  askWait: 'Vous avez signé. La signature de {sender} est encore attendue.',
  waitNext:
    "Vous n'avez plus rien à faire. Quand tous auront signé, {sender} vous donnera l'exemplaire signé, ici même ou autrement.",
  askSigned: 'Toutes les parties ont signé {what}.',
  askClosed: 'On ne peut plus signer {what}.',
  closedNext: 'Vous pouvez encore le lire. Pour la suite, écrivez à {sender}.',
  readOnly:
    "Il n'a pas encore été envoyé pour signature : vous pouvez le lire et demander des changements.",
  until: "Ce lien s'ouvre jusqu'au {date} inclus.",
  signedBy: '{name} a signé le {date}',
  askSealed: 'Toutes les parties ont signé {what}, scellé le {date}.',
  signedCopyTitle: 'Votre exemplaire signé',
  signedPdf: 'Télécharger le PDF signé',
  signedPdfNote:
    "Le contrat avec ses signatures et la page de leurs preuves ; le texte, sa source, les faits et les preuves y sont joints. Gardez-le : cette page n'est pas un coffre.",
  signedCopyNote:
    "La copie signée ailleurs ou sur papier, telle qu'elle a été gardée. Conservez-la : cette page n'est pas un coffre.",
  signedPdfDigest: 'Empreinte SHA-256 de ce fichier :',
  signedPdfNone: "Le PDF signé n'est pas sur cette page. Demandez-le à {sender}.",
  signedCheck:
    'Pour tout vérifier sans Clausier et hors connexion, demandez à {sender} le dossier de preuves de {id} (ZIP) : il contient les commandes à lancer, et la page de vérification le lit aussi.',
  keyFacts: "L'essentiel",
  keyFactsNote: "Un résumé pour s'y retrouver ; c'est le texte qui vous engage.",

  changed: 'Ce qui a changé',
  changedSince: 'depuis la version\u00a0{version}, que vous avez vue',
  changedSinceGiven: 'depuis la version\u00a0{version}, qui vous a été donnée',
  seeChanges: 'Voir les changements dans le texte',
  seeText: 'Revenir au texte complet',

  text: 'Le texte',
  contents: 'Sommaire',
  both: 'Le contrat existe en deux langues ; toutes deux font partie de ce que vous signez.',
  otherLanguage: "Le contrat est rédigé en anglais ; seule la page qui l'entoure est en français.",
  print: 'Imprimer',
  download: 'Télécharger le PDF',
  fileSize: '{n} Ko',
  downloading: 'Téléchargement…',
  downloadFailed: "Le PDF ne s'ouvre pas. Vérifiez votre connexion, puis réessayez.",
  suggest: 'Proposer un changement',
  suggestOf: 'Proposer un changement à {clause}',

  answer: 'Votre réponse',
  answerLead:
    "Rien n'est envoyé sans vous : chaque réponse devient un fichier, que vous gardez et transmettez.",
  sign: 'Signer',
  signLead:
    "Signer, avec une clé d'accès de votre appareil ou, à défaut, une clé de ce navigateur.",
  read: "J'ai lu",
  readLead: "Dire que vous avez lu cette version, sans l'accepter.",
  ask: 'Demander des changements',
  askLead: "Choisir un article, proposer d'autres mots ou un autre chiffre, commenter.",
  decline: 'Refuser',
  declineLead: 'Dire que vous ne signerez pas, et pourquoi.',
  otherAnswers: 'Autre réponse',
  close: 'Fermer',

  yourName: 'Votre nom',
  yourTitle: 'En qualité de',
  yourEmail: 'Votre adresse électronique',
  optional: 'facultatif',
  nameMissing: 'Écrivez votre nom.',

  readDo: "Dire que j'ai lu",

  askTitle: 'Demander des changements',
  askHow:
    "Ajoutez autant de changements qu'il faut, puis dites en une phrase ce que vous souhaitez.",
  askReason: 'Ce que vous souhaitez, en une phrase',
  askReasonMissing: 'Dites en une phrase ce que vous souhaitez.',
  askDo: 'Préparer la demande',
  askAdd: 'Ajouter un changement',
  askRemove: 'Retirer ce changement',
  askChange: 'Changement {n}',
  askClause: 'Article',
  askWhole: 'tout le contrat',
  askParagraph: 'Passage',
  askWholeClause: "tout l'article",
  askWhat: 'Ce qui change',
  askWords: 'les mots',
  askValue: 'la valeur « {value} »',
  askOld: 'Texte actuel',
  askNew: 'Ce que vous proposez',
  askNewMissing: 'Écrivez ce que vous proposez, différent du texte actuel.',
  askComment: 'Commentaire',

  declineTitle: 'Refuser de signer',
  declineReason: 'Pourquoi',
  declineReasonMissing: 'Dites pourquoi, même en quelques mots.',
  declineDo: 'Préparer le refus',

  signTitle: 'Signer le contrat',
  signWhat: 'Ce que vous signez',
  signFor: 'Au nom de',
  signDigest: 'Empreinte du texte',
  signDigestNote:
    "L'empreinte tient lieu de tout le texte : un mot changé, et elle n'est plus la même.",
  signPdf: 'Empreinte du PDF',
  signDraw: 'Signature dessinée',
  signDrawNote: 'Au doigt, au stylet ou à la souris. Votre nom écrit suffit.',
  signDrawClear: 'Effacer le dessin',
  signDrawArea: 'Zone de dessin de la signature',
  signConsentMissing: 'Cochez cette case pour signer par voie électronique.',
  signDo: "Signer avec une clé d'accès",
  signDoNote:
    "Votre appareil demandera deux fois votre accord, comme pour le déverrouiller (empreinte digitale, visage ou code) : pour créer la clé, puis pour signer. Il n'affiche que l'adresse de ce site, pas le contrat.",
  signDoKey: "Signer sans clé d'accès",
  signDoKeyNote:
    "Une clé est alors faite dans ce navigateur, sans empreinte ni code. La preuve est plus faible : elle dit qu'on a signé d'ici, pas qui.",
  signNoPasskey: "Ce navigateur n'offre pas de clé d'accès ici.",
  signWorking: 'Signature en cours…',
  signStopped:
    "La clé d'accès n'a pas signé : la demande a été refusée, ou le temps a passé. Rien n'a été signé. Réessayez, ou signez sans clé d'accès.",
  signFailed: "La signature n'a pas pu être faite : {why}. Rien n'a été signé.",
  signLevel:
    "Il s'agit d'une signature électronique simple, avec ses preuves. Elle n'est ni avancée ni qualifiée au sens du règlement eIDAS.",

  thenFile:
    "Ensuite, l'écran suivant vous donne un fichier à garder et à transmettre à {sender}. Rien n'est envoyé avant.",

  keepTitle: 'Gardez votre signature',
  keepTitleOther: 'Gardez votre réponse',
  keepSigned:
    "Vous avez signé, mais {sender} n'en sait encore rien. Ce fichier est votre signature : enregistrez-le, puis transmettez-le.",
  keepOther:
    "Votre réponse est prête, mais {sender} ne l'a pas encore. Elle est dans ce fichier : enregistrez-le, puis transmettez-le.",
  keepOnlyHere:
    'Ce navigateur ne garde rien de cette page (ses réglages, ou plus de place). Enregistrez le fichier avant de la fermer : sinon, votre réponse est perdue.',
  keepFile: 'Enregistrer le fichier',
  keepSaved: 'Enregistré, là où votre navigateur met ses téléchargements.',
  keepText: 'Gardez aussi le texte que vous avez signé :',
  keepSend: 'Transmettez-le à {sender}',
  keepShare: 'Partager le fichier…',
  keepMail: 'Ouvrir un courriel',
  keepMailNote:
    'Joignez-y le fichier {name} : un lien de courriel ne peut pas joindre de fichier lui-même.',
  keepNoMail: 'Renvoyez le fichier par la voie où vous avez reçu le lien.',
  keepPost: 'Envoyer maintenant',
  keepPosting: 'Envoi…',
  keepPosted: 'Reçu par {host}.',
  keepPostFailed:
    "L'envoi n'a pas abouti. Rien n'est perdu tant que cette page est ouverte : réessayez, ou enregistrez le fichier et transmettez-le vous-même.",
  keepDone: "J'ai gardé le fichier et je l'ai transmis",
  keepBack: 'Revenir au contrat',
  keepOpen: 'Le fichier reste à enregistrer et à transmettre à {sender}.',
  keepShow: 'Le faire maintenant',
  keptAgain: 'Enregistrer le fichier de nouveau',
  keepFirst: "Enregistrez d'abord le fichier.",
  keptSigned: 'Vous avez signé ce texte le {date}. ',
  keptViewed: 'Vous avez dit avoir lu cette version le {date}. ',
  keptAsked: 'Vous avez demandé des changements le {date}. ',
  keptAskedNext: 'Si {sender} change le texte, ce lien montrera ce qui a changé.',
  keptDeclined: 'Vous avez refusé de signer le {date}. ',
  mailSubject: '{id} : {what}',
  mailBody:
    'Bonjour,\n\nVoici ma réponse au contrat {id}, version {version} : {what}.\nLe fichier {name} est joint.\n\n{signer}',
  whatSigned: 'signature',
  whatViewed: 'contrat lu',
  whatAsked: 'demande de changements',
  whatDeclined: 'refus',

  aboutTitle: 'À propos de cette page',
  about:
    "Le contrat est chiffré sur ce site et s'ouvre dans votre navigateur, avec la clé que contient votre lien. L'hébergeur ne peut pas le lire ; cette page ne charge rien d'ailleurs et ne vous suit pas. Qui a votre lien peut lire le contrat : ne le transmettez pas.",
  aboutVerify: 'Vérifier un document signé',

  passphraseTitle: 'Ce contrat demande un mot de passe',
  passphraseLead:
    'Il vous a été donné par une autre voie que le lien. Majuscules, espaces et tirets ne comptent pas.',
  passphrase: 'Mot de passe',
  passphraseDo: 'Ouvrir',
  passphraseWrong:
    "Ce mot de passe n'ouvre pas ce contrat. Relisez-le ; s'il est perdu, demandez-le à qui vous a donné le lien.",
  passphraseWorking: 'Ouverture, quelques secondes…',

  noLinkTitle: 'Il manque la clé',
  noLink:
    "L'adresse est incomplète : ce qui suit le signe # a été perdu ou changé. Ouvrez le lien tel que vous l'avez reçu, en entier.",
  goneTitle: "Il n'y a rien ici",
  gone: "Ce contrat n'est pas, ou n'est plus, sur ce site. Demandez un nouveau lien à qui vous a donné celui-ci.",
  offlineTitle: 'Le contrat ne se charge pas',
  offline: 'Vérifiez votre connexion, puis réessayez.',
  again: 'Réessayer',
  lockedTitle: "Ce contrat ne s'ouvre pas",
  locked:
    "La clé de ce lien n'ouvre pas ce qui se trouve ici, ou le fichier a été modifié. Par prudence, rien n'est montré. Ouvrez le lien tel que vous l'avez reçu ; si cela persiste, prévenez qui vous l'a donné.",
  newerTitle: 'Cette page est trop ancienne',
  newer: 'Le contrat a été préparé par une version plus récente du site. Rechargez la page.',
  revokedTitle: 'Ce lien a été retiré',
  revoked:
    "{sender} l'a retiré le {date}. Demandez-lui un nouveau lien si vous devez lire ce contrat.",
  expiredTitle: 'Ce lien a expiré',
  expired: "Il s'ouvrait jusqu'au {date} inclus. Demandez un nouveau lien à {sender}.",

  ...verifyFr,
  kindSigned: 'Signature',
  kindViewed: 'Lecture',
  kindAsked: 'Demande de changements',
  kindDeclined: 'Refus',
  rowText: 'Empreinte du texte',
  rowPdf: 'Empreinte du PDF',
  rowPdfSame: 'le PDF déposé a cette empreinte',
  rowSigner: 'Signataire',
  rowSaid: 'Horloge du signataire',
  rowWords: 'Mots montrés',
  rowConsent: 'Consentement montré',
  rowKey: 'Clé',
  rowPage: 'Page',
  rowReason: 'Motif',
  keyPasskey: "clé d'accès ({algorithm}), utilisateur vérifié par l'appareil",
  keyPasskeyCopied: "clé d'accès synchronisée ({algorithm}), utilisateur vérifié par l'appareil",
  keyBrowser: "clé d'un navigateur ({algorithm}), sans vérification de l'utilisateur",
  keySsh: 'clé SSH ({algorithm})',
} as const
