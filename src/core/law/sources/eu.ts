/** Union law, and data protection in general. */
export const europeanSources: Readonly<Record<number, string>> = {
  1: 'beswic.be, blog: La directive sur le travail via une plateforme est publiée',
  2: 'lexgo.lu, 13832: directive sur le travail de plateforme',
  3: 'editions-eni.fr, mediabook: RGPD, art. 28, § 3 (quoted)',
  4: 'donneespersonnelles.fr, Article 28 RGPD : contrat de sous-traitance; dativo.fr, Sous-traitance RGPD',
  5: 'ico.org.uk, What needs to be included in the contract?',
  6: 'raw.githubusercontent.com, ThomasMoreAI/legal-skills-open: gdpr-internal.md (status of 2026-08-05); vendor-breach-cascade, standards.md (GDPR art. 33, quoted)',
  7: 'lex-persona.com, Article 1367 du Code civil',
}
