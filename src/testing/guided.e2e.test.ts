import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSettings } from '#core/compose/read-settings.ts'
import type { Language } from '#core/locale/locale.ts'
import { choicesFromOptions } from '#node/compose/choices-from-options.ts'
import { clackAsker } from '#node/compose/guide/asker.ts'
import { guideInit } from '#node/compose/guide/guide-init.ts'
import { guideNew } from '#node/compose/guide/guide-new.ts'
import { settingsFor } from '#node/compose/init-plan.ts'
import { openShelf } from '#node/compose/repository-shelf.ts'
import { type Step, hasTerminal, keys, onStreams, onTerminal } from './terminal.ts'

const { enter, down, erase, interrupt } = keys

/** The guided flow only reads: one shelf serves all its tests. */
const shelf = openShelf('.')

/** The usual French monthly retainer, question by question. */
const usual: readonly Step[] = [
  ['Qui êtes-vous', enter],
  ['Quel modèle', enter],
  ['Quelle offre', enter],
  ['Quel droit', enter],
  ['En quelle langue', enter],
  ['Quel prix', `950 €${enter}`],
  ['Premier jour', `04/01/2027${enter}`],
  ['Dernier jour', enter],
  ['IBAN', enter],
  ['Garder ces valeurs', enter],
  ['Écrire ce contrat', enter],
]

/** The same questions with some of them answered otherwise, each step by what it waits for. */
function answered(...changes: readonly (readonly Step[])[]): Step[] {
  return usual.flatMap((step) => changes.find(([first]) => first?.[0] === step[0]) ?? [step])
}

describe('new asks', () => {
  test('shows the key terms, and gives what options would give', async () => {
    const { draft, screen } = await guide(usual, { client: 'exemple-sarl' })
    expect(draft).toMatchObject({
      role: 'solo',
      client: 'exemple-sarl',
      law: 'FR',
      language: 'fr',
      price: '950.00 EUR',
      start: '2027-01-04',
      end: '2027-07-03',
    })
    expect(draft.template?.meta.id).toBe('va-basic')
    expect(screen).toContain('Forfait mensuel')
  })

  test('every default that is offered says where it comes from', async () => {
    const { screen } = await guide(usual, { client: 'exemple-sarl' })
    expect(screen).toContain("Quel droit s'applique ? (vos réglages)")
    expect(screen).toContain('En quelle langue est le contrat ? (langue du client)')
    expect(screen).toMatch(/Entrée : 380\.00 EUR, prix de l'offre/)
    expect(screen).toMatch(/Entrée : 03\/07\/2027, six mois/)
    expect(screen).toMatch(/Délai de paiement +15 jours calendaires \(usage\)/)
    expect(screen).toMatch(/Indemnité forfaitaire de recouvrement +40,00.€ \(loi, FR-06\)/)
    expect(screen).toMatch(/Notification d'un incident +24 heures \(proposition\)/)
    expect(screen).toMatch(/Préavis de résiliation du Client +30 jours calendaires \(modèle\)/)
    expect(screen).toMatch(/Plafond par semaine +5 heures \(offre\)/)
    expect(screen).toMatch(/Valeurs par défaut : \d+ de la loi, \d+ de l'usage, \d+ proposées/)
  })

  test('a default can be changed, and the change is what the contract says', async () => {
    const { draft, screen } = await guide(
      answered([
        ['Garder ces valeurs', `${down}`],
        ['Non', enter],
        ['Que changer', enter],
        ['Délai de validation ? (maintenant : 5 jours ouvrés, proposition)', `8${enter}`],
        ['Que changer', keys.up],
        ["● C'est bien ainsi", enter],
      ]),
      { client: 'exemple-sarl' },
    )
    expect(draft.set).toMatchObject({ scope: { acceptance: { days: 8 } } })
    expect(screen).toContain('Écrire ce contrat ?')
  })

  test('says what the law of the parties asks for, with its facts, and asks for it', async () => {
    const { draft, screen } = await guide(
      [
        ['Who are you', enter],
        ['Which package', enter],
        ['Which price', `35 USD${enter}`],
        ['First day', `2027-01-11${enter}`],
        ['Last day', `2027-04-04${enter}`],
        ['performed due by? (law, US-07)', `each Friday${enter}`],
        ['Keep these values', enter],
        ['Write this contract', enter],
      ],
      {
        client: 'sample-widgets',
        provider: 'jordan-placeholder',
        template: 'hourly-with-cap',
        law: 'US-NY',
        language: 'en',
      },
      'en',
    )
    expect(screen).toContain('What the law asks: New York')
    expect(screen).toMatch(/\(US-07\)/)
    expect(draft.set).toMatchObject({ invoice: { listOfServicesDueBy: 'each Friday' } })
  })

  test('a register number that the law wants and a party lacks is named', async () => {
    const { screen } = await guide(
      [
        ['Which law', enter],
        ['language is the contract', enter],
        ['Which price', enter],
        ['First day', `2027-02-01${enter}`],
        ['Last day', enter],
        ['IBAN', enter],
        ['Keep these values', enter],
        ['Write this contract', enter],
      ],
      {
        client: 'example-retail',
        template: 'va-basic',
        package: 'ongoing-admin',
        role: 'solo',
      },
      'en',
    )
    expect(screen).toContain(
      'Example Retail Ltd: the UK-CRN number is missing in content/parties/example-retail.yaml',
    )
  })

  test('the role decides the templates, and a small business writes as the client', async () => {
    const { draft, screen } = await guide(
      [
        ['Qui êtes-vous', `${down}`],
        ['● Responsable', `${down}`],
        ['● Agence', `${down}`],
        ['● Petite entreprise', enter],
        ['Quel prestataire ? Tapez', `lou${enter}`],
        ['Quel prestataire', enter],
        ['Quel modèle', enter],
        ...usual.slice(2),
      ],
      {},
    )
    expect(draft).toMatchObject({
      role: 'client-side',
      client: 'camille-specimen',
      provider: 'lou-gabarit',
    })
    expect(screen).not.toContain("Gestion d'activité en ligne (OBM)\n")
  })

  test('refuses an answer that cannot be read and asks again', async () => {
    const { draft, screen } = await guide(
      answered(
        [
          ['Quel prix', `cher${enter}`],
          ['Cela ne se lit pas', `${erase.repeat(4)}900${enter}`],
        ],
        [
          ['Premier jour', `31/02/2027${enter}`],
          ['Cela ne se lit pas', `${erase.repeat(10)}04/01/2027${enter}`],
        ],
      ),
      { client: 'exemple-sarl' },
    )
    expect(screen).toContain('Cela ne se lit pas.')
    expect(draft).toMatchObject({ start: '2027-01-04', price: '900.00 EUR' })
  })

  test('a new client is asked what the law wants, and numbers are checked as they are typed', async () => {
    const { draft, screen } = await guide(
      [
        ['Qui êtes-vous', enter],
        ['Quel client', `Atelier Été${enter}`],
        ['Pour quel client', enter],
        ['Dans quel pays', enter],
        ['Quel statut', enter],
        ['Forme juridique', `SARL${enter}`],
        ['Adresse', `12 rue X, Paris, France${enter}`],
        ['Numéro SIREN', `732829321${enter}`],
        ['La clé de contrôle de ce SIREN est fausse', `${erase}0${enter}`],
        ['TVA', enter],
        ['Numéro de TVA', enter],
        ['Courriel', `a@example.org${enter}`],
        ['Qui signe', `Inès Durand${enter}`],
        ['À quel titre', `Gérante${enter}`],
        ...usual.slice(1),
      ],
      {},
    )
    expect(screen).toContain('La clé de contrôle de ce SIREN est fausse')
    expect(draft.newClient?.file.value).toMatchObject({
      legalName: 'Atelier Été',
      registrations: [{ scheme: 'SIREN', value: '732829320' }],
      vat: { status: 'standard' },
      signatory: { name: 'Inès Durand', title: 'Gérante' },
    })
  })

  test.each(usual.map(([question], at) => [question, at] as const))(
    'Ctrl-C at "%s" ends it: nothing is written',
    async (_, at) => {
      const steps = usual.map((step, index): Step => (index === at ? [step[0], interrupt] : step))
      await expect(guide(steps.slice(0, at + 1), { client: 'exemple-sarl' })).rejects.toThrow(
        "rien n'a été écrit",
      )
    },
  )
})

test('init asks who you are, shows the delays of the house with their origin, and its settings read back', async () => {
  const { screen, result: house } = await onStreams(
    async (streams) => guideInit(await clackAsker('fr', streams), shelf, 'fr'),
    you,
  )
  expect(screen).toMatch(/Jours laissés au client pour commenter +5 \(usage\)/)
  expect(screen).toMatch(/avant la date limite de préavis +14 \(proposition\)/)
  const { text, messages } = settingsFor(house, 'fr')
  expect(messages).toEqual([])
  const { settings } = readSettings({ path: 's.yaml', bytes: new TextEncoder().encode(text) })
  expect(settings).toMatchObject({
    provider: 'zoe-martin-ei',
    law: 'FR',
    currency: 'EUR',
    iban: 'FR14 2004 1010 0505 0001 3M02 606',
    delays: { clientCommentDays: 7 },
  })
})

/** Zoé Martin makes the repository hers, and changes one delay. */
const you: readonly Step[] = [
  ['Nom légal', `Zoé Martin${enter}`],
  ['Dans quel pays', enter],
  ['Quel statut', down],
  ['● Entreprise individuelle', enter],
  ['Adresse', `3 rue du Port, 44000 Nantes, France${enter}`],
  ['Numéro SIRET', `552 008 443 00004${enter}`],
  ['TVA', down],
  ['● Franchise', enter],
  ['Courriel', `zoe@example.org${enter}`],
  ['Qui signe', `Zoé Martin${enter}`],
  ['À quel titre', `Entrepreneure individuelle${enter}`],
  ['Quel droit', enter],
  ['En quelle langue', enter],
  ['Dans quelle devise', enter],
  ['(IBAN)', `FR1420041010050500013M02606${enter}`],
  ['Où travaillez-vous', `Nantes${enter}`],
  ['Couleur', enter],
  ['Logo', enter],
  ['Garder ces délais', down],
  ['● Non', enter],
  ['Que changer', down],
  ['● Jours laissés au client', enter],
  ['client pour commenter ? (maintenant : 5, usage)', `7${enter}`],
  ['Que changer', keys.up],
  ["● C'est bien ainsi", enter],
]

describe.runIf(hasTerminal)('on a real terminal', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'clausier-guided-'))
    cpSync('content', join(root, 'content'), { recursive: true })
    cpSync(resolve('clauses'), join(root, 'clauses'), { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true }))

  test('new asks, writes a contract that reads back, and names the next step', async () => {
    const { screen, status } = await onTerminal(clausier('new', '--client', 'exemple-sarl'), usual)
    expect(status).toBe(0)
    const [, path = ''] = /Écrit : (\S+)/.exec(screen) ?? []
    expect(readFileSync(join(root, path), 'utf8')).toContain('amount: 950.00 EUR')
    expect(screen).toContain('npm run -s clausier -- text FR-ADM-')
    execFileSync(process.execPath, clausier('text', path.split('/')[2] ?? '').slice(1))
  })

  test.each([0, 4, 8, 10])('new interrupted at question %i leaves nothing behind', async (at) => {
    const before = tree(root)
    const [question = ''] = usual[at] ?? []
    const steps = [...usual.slice(0, at), [question, interrupt] as const]
    const { screen, status } = await onTerminal(clausier('new', '--client', 'exemple-sarl'), steps)
    expect(screen).toContain("rien n'a été écrit")
    expect(status).toBe(2)
    expect(tree(root)).toEqual(before)
  })

  test('init makes the repository yours, and the first contract can be written at once', async () => {
    commit('samples')
    const { screen, status } = await onTerminal(clausier('init'), [...you, ['Continuer', enter]])
    expect(status).toBe(0)
    expect(screen).toContain('Ce dépôt est le vôtre.')
    expect(readdirSync(join(root, 'content/parties'))).toEqual(['zoe-martin-ei.yaml'])
    expect(existsSync(join(root, 'content/contracts/FR-ADM-0001'))).toBe(false)
    const made = openShelf(root)
    expect(made.messages).toEqual([])
    expect(made.settings).toMatchObject({
      provider: 'zoe-martin-ei',
      place: { usual: { any: 'Nantes' } },
    })
  })

  test('init refused at its last question changes nothing', async () => {
    commit('samples')
    const before = tree(root)
    const { status } = await onTerminal(clausier('init'), [
      ...you,
      ['Continuer', down],
      ['● Non', enter],
    ])
    expect(status).toBe(2)
    expect(tree(root)).toEqual(before)
  })

  function clausier(...given: string[]): string[] {
    return [process.execPath, 'scripts/clausier.ts', '--root', root, '--lang', 'fr', ...given]
  }

  function commit(message: string): void {
    execFileSync('git', ['init', '-q', root])
    execFileSync('git', ['-C', root, 'add', '-A'])
    const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
    execFileSync('git', ['-C', root, ...author, 'commit', '-qm', message])
  }
})

async function guide(
  steps: readonly Step[],
  options: Record<string, string>,
  language: Language = 'fr',
) {
  const { draft } = choicesFromOptions(options, shelf, language)
  const given = {
    law: options['law'] !== undefined,
    language: options['language'] !== undefined,
    provider: options['provider'] !== undefined,
  }
  const { screen, result } = await onStreams(
    async (streams) => guideNew(await clackAsker(language, streams), given, draft, shelf, language),
    steps,
  )
  return { draft: result, screen }
}

/** Every file under content with what it holds, so that a test can say that nothing changed. */
function tree(root: string): [path: string, text: string][] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name)
      return [path, readFileSync(path, 'utf8')]
    })
    .sort()
}
