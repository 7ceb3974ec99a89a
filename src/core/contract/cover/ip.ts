import { choice, choices, date, delay, flag, group, listOf, localText, money, percent, text } from '#core/terms/kinds.ts'

const territory = () => choice('world', 'EU', 'list')
const party = () => choice('client', 'provider')

/** Who owns what is made, and what is used to make it (clauses `ip-ownership`, `preexisting-materials`, `third-party-materials`; FR-18..24, BE-09, CH-10, QC-17, GB-09, US-01..03). */
export const ip = group({
  mode: choice('assignment', 'exclusive-licence', 'non-exclusive-licence', 'provider-keeps'),
  transferTrigger: choice('on-creation', 'on-delivery', 'on-full-payment'),
  interimLicence: flag(),
  works: listOf(localText(300)),
  rights: choices(
    'reproduction',
    'representation',
    'adaptation',
    'translation',
    'distribution',
    'rental',
    'digital-communication',
    'integration',
  ),
  media: choices('web', 'social', 'email', 'print', 'video', 'internal'),
  purposes: choices('client-business', 'marketing', 'training-materials', 'resale'),
  territory: territory(),
  territoryList: listOf(localText(80)),
  duration: choice('legal-term-of-protection'),
  durationLength: delay(),
  exclusive: flag(),
  price: choice('included-and-stated', 'separate-amount', 'proportional'),
  priceAmount: money(),
  pricePct: percent(),
  modificationAllowed: flag(),
  attribution: choice('none', 'on-request', 'required'),
  moralRights: choice('untouched', 'waived', 'not-applicable'),
  usWorkMadeForHire: flag(),
  presentAssignmentWording: flag(),
  signedByAuthor: flag(),
  assignee: choice('client', 'agency'),
  preexisting: listOf(group({ item: localText(200), description: localText(400) })),
  preexistingLicence: group({
    exclusive: flag(),
    perpetual: flag(),
    territory: territory(),
    sublicensable: flag(),
    forUseWithDeliverables: flag(),
  }),
  clientMaterialsLicence: choice('services-only'),
  thirdParty: listOf(
    group({ name: text(), licence: text(), holder: party(), costBorneBy: party(), expires: date() }),
  ),
  stockInClientName: flag(),
  openSourceAllowed: flag(),
})
