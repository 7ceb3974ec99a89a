/** Two invented parties with all that a contract cannot do without. */
export const parties = {
  provider: {
    kind: 'sole-trader',
    legalName: 'Agence Modèle',
    address: '1 rue du Modèle, 75000 Paris, France',
    vat: { status: 'standard' },
    email: 'agence@example.com',
    signatory: { name: 'Alex Témoin', title: { fr: 'Gérant', en: 'Managing director' } },
  },
  client: {
    kind: 'company',
    legalName: 'Exemple SARL',
    address: '2 rue du Modèle, 75000 Paris, France',
    email: 'client@example.com',
    contact: { name: 'Lou Gabarit' },
    signatory: { name: 'Lou Gabarit', title: { fr: 'Gérante', en: 'Director' } },
  },
}
