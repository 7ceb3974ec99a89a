/** Règles et constats : ce que le site en dit. */
export const rulesFr = {
  rules: 'Règles',
  ruleOne: '{n} règle',
  ruleMany: '{n} règles',
  rulesLead:
    "Ce que la vérification cherche dans un contrat : ce qui est vague, absent, contradictoire ou contraire à une loi. Chaque règle dit pourquoi, ce qu'elle sait de la loi et quand elle l'a lue ; ses exemples sont ses essais.",
  ruleRunsUnder: 'Droit applicable : {laws}',
  ruleRunsAll: 'tous',
  ruleWhy: 'Pourquoi',
  ruleRemedy: 'Que faire',
  rulePaths: 'Termes regardés :',
  ruleFacts: 'Ce que dit la loi',
  ruleNoFacts:
    'Cette règle ne repose sur aucun texte de loi : elle relève de la logique du contrat ou de la pratique.',
  ruleExamples: 'Exemples',
  ruleExamplesLead:
    "Un contrat du dépôt où quelques mots changent, et ce que la règle en dit. Les mêmes exemples servent d'essais.",
  ruleSilent: 'Rien à signaler.',
  ruleFrom: 'À partir de {id}',
  ruleByWalk: "Cette règle s'applique dès la lecture : le contrat ne se lit pas au-delà.",
  ruleAllow: "Pour admettre un constat, écrivez la raison à côté de ce qu'il vise :",
  'severity.error': 'erreur',
  'severity.warning': 'avertissement',
  'severity.info': 'information',
  severityNote:
    "Une erreur empêche d'envoyer, de partager et de signer, sauf raison écrite ; elle n'empêche pas de rédiger.",
  findings: 'Constats',
  findingsLead:
    "Ce que les règles relèvent dans ce contrat. Une erreur en empêche l'envoi ; un constat admis l'est avec sa raison.",
  findingsNone: 'Les règles ne relèvent rien dans ce contrat.',
  findingsCaption: "Constats, dans l'ordre du fichier",
  findingWhat: 'Constat',
  findingRule: 'Règle',
  findingLine: 'ligne {n}',
  findingAllowed: 'Admis : {reason}',
  findingOne: '{n} constat',
  findingMany: '{n} constats',
} as const
