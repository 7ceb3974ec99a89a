/** Swiss law. */
export const swissSources: Readonly<Record<number, string>> = {
  81: 'entscheide.weblaw.ch, BGE 63 III 157 (CO, art. 104, quoted)',
  82: 'lawbrary.ch, CO, art. 14 (2023)',
  83: 'bit.admin.ch, Signature électronique : aspects juridiques',
  84: 'droit-bilingue.ch, CO, art. 404 (text)',
  85: 'weka.ch, fin du mandat; droitpourlapratique.ch',
  86: 'admin.ch, communiqué, 16.09.2016',
  87: 'onlinekommentar.ch, OR 100 (text)',
  88: 'activemind.ch, LPD, art. 9 (text)',
  89: 'economiesuisse.ch, nLPD (in force 1 September 2023)',
  90: 'glama.ai, breach_clock (LPD, art. 24)',
  91: 'faq.bsv.admin.ch, indépendants',
  92: "ocas.ch, s'affilier comme indépendant; selbststaendig-erwerbend.ch",
}
