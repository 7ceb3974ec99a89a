/**
 * The cover page that the handbook's examples are read with. Every value the handbook mentions is here, so that an
 * example can be checked against it by eye.
 */
export const sampleCover = `
doc: { type: contract, id: FR-ADM-0001, version: v1.0, language: fr, date: 2026-12-18 }
parties:
  provider:
    legalName: Camille Spécimen EI
    address: 1 rue de l'Exemple, 69000 Lyon, France
    email: camille@example.org
    signatory: { name: Camille Spécimen, title: { fr: Entrepreneure individuelle, en: Sole trader } }
  client:
    legalName: Exemple SARL
    address: 10 avenue du Modèle, 75000 Paris, France
    email: contact@example.com
    signatory: { name: Alex Témoin, title: { fr: Gérant, en: Managing director } }
law: { governing: FR }
scope:
  services:
    - name: { fr: Trier la boîte de réception, en: Triage the inbox }
      deliverable: { fr: messages étiquetés, en: labelled messages }
      quantity: { min: 5, max: 10, period: day, unit: { fr: messages, en: messages } }
      turnaround: 24 h
      tools: [Google Workspace]
      category: inbox
    - name: { fr: Tenir l'agenda, en: Keep the calendar }
      deliverable: { fr: agenda à jour, en: up-to-date calendar }
      quantity: { max: 15, period: week, unit: { fr: rendez-vous, en: appointments } }
      turnaround: 1 businessDay
      tools: [Google Calendar]
      category: calendar
  exclusions: [{ fr: paie, en: payroll }, { fr: décisions RH, en: HR decisions }, { fr: tâches juridiques, en: legal tasks }]
fees:
  model: retainer
  retainer: { amount: 900.00 EUR, period: month, includedHours: 30 }
payment: { dueMode: from-invoice-issue, dueDays: 15 }
late: { ratePctPerMonth: 1.5, graceDays: 3, fixedSum: 40.00 EUR, needsReminder: false }
term: { start: 2027-01-04, kind: fixed, end: 2027-07-03 }
summary: { fields: [term.start, term.end, fees.retainer.amount, payment.dueDays, late.fixedSum] }
`

/** How the sample's key terms are called. */
export const sampleLabels: readonly (readonly [
  path: string,
  label: { readonly fr: string; readonly en: string },
])[] = [
  ['term.start', { fr: "Date d'effet", en: 'Start date' }],
  ['term.end', { fr: 'Date de fin', en: 'End date' }],
  ['fees.retainer.amount', { fr: 'Forfait mensuel', en: 'Monthly retainer' }],
  ['payment.dueDays', { fr: 'Délai de paiement', en: 'Payment period' }],
  ['late.fixedSum', { fr: 'Indemnité forfaitaire', en: 'Fixed sum' }],
]
