import type { Words } from './locale.ts'

/** Words of the tables and panels that the house makes: parties, services, key terms, signatures. */
export const panelWords = {
  provider: { fr: 'Le Prestataire', en: 'The Provider' },
  client: { fr: 'Le Client', en: 'The Client' },
  tradeName: { fr: 'Nom commercial', en: 'Trading as' },
  billingName: { fr: 'Nom de facturation', en: 'Billing name' },
  legalForm: { fr: 'Forme', en: 'Legal form' },
  capital: { fr: 'Capital', en: 'Share capital' },
  address: { fr: 'Adresse', en: 'Address' },
  vat: { fr: 'TVA', en: 'VAT' },
  gst: { fr: 'TPS', en: 'GST' },
  qst: { fr: 'TVQ', en: 'QST' },
  email: { fr: 'Courriel', en: 'Email' },
  phone: { fr: 'Téléphone', en: 'Phone' },
  contact: { fr: 'Contact', en: 'Contact' },
  signatory: { fr: 'Représenté par', en: 'Represented by' },
  service: { fr: 'Service', en: 'Service' },
  deliverable: { fr: 'Livrable ou indicateur', en: 'Deliverable or measure' },
  quantity: { fr: 'Quantité', en: 'Quantity' },
  turnaround: { fr: 'Délai', en: 'Turnaround' },
  tools: { fr: 'Outils', en: 'Tools' },
  fee: { fr: 'Prix', en: 'Price' },
  atHourlyRate: { fr: 'au taux horaire', en: 'at the hourly rate' },
  term: { fr: 'Terme', en: 'Term' },
  value: { fr: 'Valeur', en: 'Value' },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  signatures: { fr: 'Signatures', en: 'Signatures' },
  name: { fr: 'Nom', en: 'Name' },
  title: { fr: 'Qualité', en: 'Title' },
  date: { fr: 'Date', en: 'Date' },
  signature: { fr: 'Signature', en: 'Signature' },
} as const satisfies Record<string, Words>

/** How the numbers of public registers are called; one that is missing here is shown by its own name. */
export const registerWords: Readonly<Record<string, Words>> = {
  BCE: { fr: "Numéro d'entreprise (BCE)", en: 'Enterprise number (BCE)' },
  BN: { fr: "Numéro d'entreprise (NE)", en: 'Business number (BN)' },
  'UID-CHE': { fr: 'IDE', en: 'UID' },
  'UK-CRN': { fr: 'Numéro de société (GB)', en: 'Company number' },
  UTR: { fr: 'Référence fiscale (UTR)', en: 'Tax reference (UTR)' },
}

/** Titles of documents by their type. */
export const documentTitles: Readonly<Record<string, Words>> = {
  contract: { fr: 'Contrat de prestation de services', en: 'Services agreement' },
  master: { fr: 'Contrat-cadre de prestation de services', en: 'Master services agreement' },
  'client-addendum': { fr: 'Avenant client au contrat-cadre', en: 'Client addendum' },
  sow: { fr: 'Cahier des charges de la mission', en: 'Statement of work' },
  subcontract: { fr: 'Contrat de sous-traitance', en: 'Subcontract' },
  'addendum-scope': { fr: 'Avenant de périmètre', en: 'Scope change addendum' },
  'addendum-rate': { fr: 'Avenant tarifaire', en: 'Rate change addendum' },
  'addendum-renewal': { fr: 'Avenant de renouvellement', en: 'Renewal addendum' },
  'addendum-suspension': { fr: 'Avenant de suspension', en: 'Suspension addendum' },
  'addendum-dpa': { fr: 'Avenant relatif aux données', en: 'Data processing addendum' },
  'addendum-clause': { fr: 'Avenant de mise à jour de clause', en: 'Clause update addendum' },
  'change-order': { fr: 'Ordre de modification', en: 'Change order' },
}
