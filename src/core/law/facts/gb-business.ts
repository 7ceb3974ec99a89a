import type { FactEntry } from '#core/law/complete-fact.ts'

/** Status, rights, data, liability, form: GB-07 to GB-13. */
export const britishBusiness: readonly FactEntry[] = [
  {
    id: 'GB-07',
    tag: 'VS',
    sources: [119, 120],
    fr: "Travail par une société intermédiaire (IR35) : le client public, ou privé de taille moyenne ou grande, détermine le statut et délivre une Status Determination Statement. Le petit client en est dispensé s'il remplit deux critères sur trois : chiffre d'affaires de 15 millions GBP au plus, bilan de 7,5 millions GBP au plus, cinquante personnes au plus (exercices à partir d'avril 2025).",
    en: 'Off-payroll work through an intermediary (IR35): public clients and medium or large private ones decide the status and issue a Status Determination Statement. A small client is exempt if it meets two of three: turnover of at most GBP 15 million, balance sheet of at most GBP 7.5 million, at most 50 staff (years from April 2025).',
    effect: { rules: ['gb-ir35-psc'], clauses: ['independent-status'] },
    caveat: {
      fr: "Selon une source, les nouveaux seuils n'ont d'effet pratique qu'à partir d'avril 2027.",
      en: 'According to one source the thresholds take practical effect from April 2027.',
    },
  },
  {
    id: 'GB-08',
    tag: 'VS',
    sources: [120, 121],
    fr: "Les règles IR35 ne visent pas l'entrepreneur individuel, mais les critères ordinaires de statut s'appliquent ; la faculté de se faire remplacer, le matériel propre, le risque financier et d'autres clients sont en faveur de l'indépendance.",
    en: 'Sole traders are outside IR35, but the ordinary status tests apply; substitution, own equipment, financial risk and other clients support self-employment.',
    effect: {
      rules: ['gb-substitution-absent', 'gen-employment-vocab-en'],
      clauses: ['independent-status', 'assignment-subcontracting'],
    },
  },
  {
    id: 'GB-09',
    tag: 'VS',
    sources: [123, 124],
    fr: "L'indépendant est titulaire du droit d'auteur ; sa cession exige un écrit signé par le cédant ou en son nom (CDPA 1988, s. 90(3)). Les droits moraux peuvent faire l'objet d'une renonciation écrite (s. 87).",
    en: 'The freelancer owns the copyright; a transfer needs a written assignment signed by or for the assignor (CDPA s. 90(3)). Moral rights can be waived in writing (s. 87).',
    effect: { rules: ['gb-ip-writing', 'gb-ip-wmfh', 'con-ip-chain'], clauses: ['ip-ownership'] },
    caveat: {
      fr: 'La section 87 relève de connaissances générales, non vérifiées.',
      en: 'Section 87 is general knowledge, unchecked.',
    },
  },
  {
    id: 'GB-10',
    tag: 'VP',
    sources: [5, 125],
    fr: "Le RGPD britannique impose le contenu minimal de son article 28, paragraphe 3 (liste de l'ICO). Depuis le 21 mars 2022, un transfert restreint repose sur l'IDTA ou sur l'Addendum.",
    en: 'The UK GDPR sets the minimum terms of its article 28(3) (ICO list). Since 21 March 2022 a restricted transfer rests on the IDTA or the Addendum.',
    effect: {
      rules: ['gb-dpa-28', 'gb-transfer-idta', 'q-dpa-missing'],
      clauses: ['data-protection', 'form-dpa'],
    },
  },
  {
    id: 'GB-11',
    tag: 'VP',
    sources: [126],
    fr: 'La responsabilité pour décès ou dommage corporel causé par négligence ne peut être exclue (UCTA 1977, s. 2(1)) ; les autres exclusions et les limitations des conditions générales doivent être raisonnables (s. 2(2) et s. 3).',
    en: 'Liability for death or injury caused by negligence cannot be excluded (UCTA 1977 s. 2(1)); other exclusions and limits in standard terms must be reasonable (s. 2(2) and s. 3).',
    effect: {
      rules: ['gb-ucta-death', 'gb-ucta-reasonable', 'q-liability-excludes-all'],
      clauses: ['liability-cap'],
    },
  },
  {
    id: 'GB-12',
    tag: 'G',
    sources: [],
    fr: "Le seuil d'immatriculation à la TVA est de 90 000 GBP. Le responsable du traitement paie à l'ICO une redevance de protection des données.",
    en: 'The VAT registration threshold is GBP 90,000. A controller pays the ICO a data-protection fee.',
    effect: { clauses: ['taxes-registration'] },
    tables: ['gb-not-registered'],
  },
  {
    id: 'GB-13',
    tag: 'G',
    sources: [],
    fr: 'Un contrat ordinaire peut être signé par voie électronique (Law Commission, 2019 ; eIDAS britannique).',
    en: 'A simple contract can be signed electronically (Law Commission 2019, UK eIDAS).',
    effect: { clauses: ['e-signature'] },
  },
]
