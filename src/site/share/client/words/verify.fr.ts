/** What the verifier page says in French. `{…}` are blanks. */
export const verifyFr = {
  verifyTitle: 'Vérifier un document signé',
  verifyLead:
    "Donnez un dossier de preuves (.zip, ou le dossier lui-même), un PDF signé, ou le fichier d'une signature. Tout se passe dans cette page : rien n'est envoyé, et elle continue de marcher sans connexion.",
  verifyChoose: 'Choisir des fichiers',
  verifyChooseFolder: 'Choisir un dossier',
  verifyDrop: 'ou déposez-les ici',
  verifyWorking: 'Vérification…',
  verifyDone: 'Vérifié dans cette page le {time} : {n} en tout, aucun en échec.',
  verifyDoneFailed: 'Vérifié dans cette page le {time} : {n} en tout, {failed} en échec.',
  verifyNothing:
    "{name} n'est ni un dossier de preuves, ni un PDF, ni un fichier de signature de Clausier.",
  verifyPart:
    "{name} est l'une des deux listes d'un dossier de preuves. Seule, elle ne prouve rien : donnez le dossier entier.",
  verifyNoBundle:
    "Ce dossier n'est pas un dossier de preuves : il n'a ni bundle.json ni SHA256SUMS. S'il contient des PDF ou des signatures, donnez ces fichiers eux-mêmes.",
  verifyTooLarge:
    'Plus de 128 Mo : cette page ne le lit pas. Le terminal le fait : clausier verify, suivi de son nom.',
  verifyUnreadable:
    'Ces fichiers ne se lisent pas : trop nombreux, ou déplacés entre-temps. Donnez un seul dossier de preuves, ou son .zip.',
  verifyStopped:
    "La vérification s'est arrêtée sur un défaut de cette page, et rien n'est prouvé. Le terminal peut essayer : clausier verify. ({why})",
  verifyNoJudge:
    "La partie de cette page qui lit les dossiers de preuves ne s'est pas chargée, ou n'est pas celle attendue. Rechargez la page, avec une connexion.",
  verifyTrust: 'Certificats de confiance',
  verifyTrustNote:
    "Ajoutez les certificats (.pem, .crt, .cer) auxquels vous faites confiance, avec le PDF ou le dossier. Sans eux, une signature ou un horodatage peut être juste sans que l'on sache de qui.",
  verifyProvedOk: "La signature est juste : le fichier n'a pas changé depuis.",
  verifyProvedNot: 'La signature ne tient pas : {why}',
  verifyUnsigned: "Aucune clé n'a signé ce fichier : c'est une simple déclaration.",
  verifyClaimedNote:
    "« Déclaré » : quelqu'un le dit, et rien dans ces fichiers ne le prouve. Ce n'est pas un défaut ; c'est à vous de savoir s'il faut le croire.",
  verifySave: 'Enregistrer ce relevé (JSON)',
  topicFailed: 'Ce qui ne tient pas',
  topicFiles: 'Les fichiers',
  topicText: 'Le texte',
  topicRecords: 'Les faits consignés',
  topicSignatures: 'Qui a dit quoi, et avec quelle clé',
  topicSeal: 'Le sceau',
  topicPdf: 'Le PDF',
  proved: 'prouvé',
  claimed: 'déclaré',
  failed: 'échec',
} as const
