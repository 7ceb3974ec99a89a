import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type MailServer, mailServer } from '#testing/fixtures/mail-server.ts'
import { runVerb } from '#testing/fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from '#testing/fixtures/sample-copy.ts'
import { writeSampleRecords } from '#testing/fixtures/write-samples.ts'
import { check } from './check.ts'
import { record } from './record.ts'
import { remind } from './remind.ts'
import type { Options } from './verb.ts'

let root: string
let server: MailServer | undefined
beforeEach(() => {
  root = sampleCopy('with records')
  for (const id of ['US-HRL-0003', 'QC-BIL-0005', 'GB-AGY-0004-S1', 'FR-LCH-0002'])
    rmSync(join(root, 'content/contracts', id), { recursive: true })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  server = undefined
  removeCopy(root)
})

const on = (today: string, options: Options = {}, language: 'fr' | 'en' = 'fr') =>
  runVerb(remind, root, [], { today, ...options }, language)

/** Gives the parties of E1 an address that a local server takes; the text changes with it, so its life is told anew. */
async function realAddresses(): Promise<void> {
  const edit = (name: string, change: (text: string) => string) => {
    const path = join(root, 'content/parties', `${name}.yaml`)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
  for (const name of ['camille-specimen', 'exemple-sarl'])
    edit(name, (text) => text.replaceAll(/@example\.\w+/g, '@mail.localhost'))
  await writeSampleRecords(root)
}

async function start(refuseAfter?: number): Promise<MailServer> {
  server = await mailServer(refuseAfter)
  vi.stubEnv('CLAUSIER_SMTP_URL', server.url)
  vi.stubEnv('CLAUSIER_MAIL_FROM', 'camille@mail.localhost')
  return server
}

const reminded = (contract = 'FR-ADM-0001') =>
  readdirSync(join(root, 'content/contracts', contract, 'records')).filter((name) =>
    name.endsWith('-reminded.json'),
  )

describe('remind', () => {
  test('shows what is due, the most pressing first, with the reason and the command', async () => {
    const { out } = await on('2027-05-20')
    const lines = out.split('\n')
    expect(lines.slice(0, 3).map((line) => line.replaceAll(/\s+/g, ' '))).toEqual([
      'EN RETARD 4 mai 2027 il y a 16 jours FR-ADM-0001 Rappeler la fin au client',
      ' date écrite dans le contrat (4 mai 2027)',
      ' clausier remind --mail',
    ])
  })

  test('says so when nothing is due', async () => {
    rmSync(join(root, 'content/contracts'), { recursive: true })
    expect((await on('2027-05-20', {}, 'en')).err).toContain('Nothing is due.')
  })

  test('gives programs the same', async () => {
    const { out } = await on('2027-05-20', { json: true })
    const { schema, due } = JSON.parse(out)
    expect(schema).toBe('clausier-remind/1')
    expect(due[0]).toMatchObject({ id: 'renewal-reminder-1', status: 'overdue', on: '2027-05-04' })
  })
})

describe('remind --ics', () => {
  async function calendar(today: string, zone?: string) {
    if (zone) vi.stubEnv('TZ', zone)
    const path = join(root, 'deadlines.ics')
    await on(today, { ics: path })
    const text = readFileSync(path, 'utf8')
    const component = new ICAL.Component(ICAL.parse(text))
    return {
      text,
      events: component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
    }
  }

  test('another library reads it: all-day entries with unique ids, one alarm each until it is done', async () => {
    const { text, events } = await calendar('2027-05-20')
    expect(events.length).toBeGreaterThan(30)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const { component, startDate, summary } of events) {
      expect(startDate.isDate).toBe(true)
      const alarms = component.getAllSubcomponents('valarm')
      expect(alarms).toHaveLength(summary.endsWith('(fait)') ? 0 : 1)
      for (const alarm of alarms)
        expect(alarm.getFirstPropertyValue('trigger')).toBeInstanceOf(ICAL.Duration)
    }
    expect(events.filter(({ summary }) => summary.endsWith('(fait)'))).not.toEqual([])
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })

  test('an alarm rings on the morning of the day from which a deadline matters', async () => {
    const { events } = await calendar('2027-05-20')
    const notice = events.find(({ uid }) => uid === 'FR-ADM-0001.notice-1@clausier')
    const trigger = notice?.component
      .getFirstSubcomponent('valarm')
      ?.getFirstPropertyValue('trigger') as ICAL.Duration
    expect(trigger.toSeconds()).toBe(-(30 * 24 - 9) * 3600)
    const invoice = events.find(({ uid }) => uid === 'FR-ADM-0001.invoice-2027-06-01@clausier')
    const valarm = invoice?.component.getFirstSubcomponent('valarm')
    const early = valarm?.getFirstPropertyValue('trigger') as ICAL.Duration
    expect(early.toSeconds()).toBe(9 * 3600)
    expect(valarm?.getFirstProperty('trigger')?.getParameter('related')).toBe('START')
  })

  test('is the same file in any time zone of the machine', async () => {
    const here = await calendar('2027-05-20', 'Pacific/Kiritimati')
    const there = await calendar('2027-05-20', 'America/Los_Angeles')
    expect(there.text).toBe(here.text)
  })

  test('keeps the id of a deadline and raises its number when the contract moves on', async () => {
    const find = async () =>
      (await calendar('2027-05-20')).events.find(
        ({ uid }) => uid === 'FR-ADM-0001.notice-1@clausier',
      )
    const before = await find()
    await runVerb(record, root, ['FR-ADM-0001', 'note'], { note: 'Appel', today: '2027-05-20' })
    const after = await find()
    expect(after?.sequence).toBe(Number(before?.sequence) + 1)
    expect(after?.startDate.toString()).toBe(before?.startDate.toString())
  })
})

describe('remind --mail', () => {
  test('shows the mails without sending them', async () => {
    const { out, err } = await on('2027-05-20', { mail: true, dryRun: true })
    expect(out).toContain('À : Camille Spécimen <camille@example.org>')
    expect(out).toContain('À : Alex Témoin <alex@example.com>')
    expect(out).toContain('Dernier jour de votre contrat')
    expect(err).toContain(
      "BE-RNW-0006 : pas de courriel, le prestataire de content/settings.yaml n'y est pas partie",
    )
    expect(reminded()).toEqual([])
  })

  test('writes to the house and to the client, with text, HTML and a calendar', async () => {
    await realAddresses()
    const { mails } = await start()
    const { err } = await on('2027-05-20', { mail: true })
    expect(err).toContain('envoyé à camille@mail.localhost')
    expect(mails.map(({ to }) => to?.[0]?.address)).toEqual([
      'camille@mail.localhost',
      'alex@mail.localhost',
    ])
    const [, client] = mails
    expect(client?.subject).toBe('FR-ADM-0001\u00a0: 2 rappels')
    expect(client?.text).toContain('Bonjour Alex Témoin,')
    expect(client?.text).not.toContain('clausier addendum')
    expect(client?.html).toContain('<html lang="fr">')
    expect(client?.html).toContain('<strong>Dernier jour de votre contrat</strong>')
    const attached = client?.attachments.find(({ mimeType }) => mimeType === 'application/ics')
    const text = new TextDecoder().decode(attached?.content as ArrayBuffer)
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    expect(events.map((one) => one.getFirstPropertyValue('uid'))).toEqual([
      'FR-ADM-0001.notice-1@clausier',
      'FR-ADM-0001.end-1@clausier',
    ])
  })

  test('writes to each in their own language', async () => {
    await realAddresses()
    const path = join(root, 'content/parties/exemple-sarl.yaml')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, `${text.replace(/\nlanguage: .*/, '')}\nlanguage: en\n`)
    const { mails } = await start()
    await on('2027-05-20', { mail: true })
    expect(mails[0]?.text).toContain('Bonjour Camille Spécimen,')
    expect(mails[1]?.text).toContain('Hello Alex Témoin,')
    expect(mails[1]?.html).toContain('<html lang="en">')
  })

  test('sends nothing twice, and records what has left', async () => {
    await realAddresses()
    const { mails } = await start()
    await on('2027-05-20', { mail: true })
    expect(reminded()).toHaveLength(2)
    const again = await on('2027-05-20', { mail: true })
    expect(again.err).toContain('Aucun rappel à envoyer')
    expect(mails).toHaveLength(2)
    await on('2027-05-21', { mail: true })
    expect(mails).toHaveLength(2)
    expect(
      (
        await runVerb(check, root, ['content/contracts/FR-ADM-0001/records'], {
          today: '2027-05-22',
        })
      ).code,
    ).toBe(0)
  })

  test('a day on which nothing ran is made up for', async () => {
    await realAddresses()
    const { mails } = await start()
    await on('2027-05-31', { mail: true })
    const before = mails.length
    await on('2027-06-03', { mail: true })
    const later = mails.slice(before)
    expect(later.map(({ to }) => to?.[0]?.address)).toEqual(['camille@mail.localhost'])
    expect(later[0]?.text).toMatch(/1er juin 2027 \(il y a 2\sjours\) {2}Facture à émettre/)
  })

  test('a server that goes down half-way: the rest leaves later, the first does not leave again', async () => {
    await realAddresses()
    const broken = await start(1)
    await expect(on('2027-05-20', { mail: true })).rejects.toMatchObject({
      message: 'The mail server took 1 of 2 mails.',
    })
    expect(broken.mails.map(({ to }) => to?.[0]?.address)).toEqual(['camille@mail.localhost'])
    expect(reminded()).toHaveLength(1)
    await broken.close()
    const { mails } = await start()
    await on('2027-05-21', { mail: true })
    expect(mails.map(({ to }) => to?.[0]?.address)).toEqual(['alex@mail.localhost'])
  })

  test('a server that is not there is a fault that says what to do, and nothing is recorded', async () => {
    await realAddresses()
    vi.stubEnv('CLAUSIER_SMTP_URL', 'smtp://127.0.0.1:9')
    vi.stubEnv('CLAUSIER_MAIL_FROM', 'camille@mail.localhost')
    await expect(on('2027-05-20', { mail: true })).rejects.toMatchObject({
      name: 'EnvironmentFault',
    })
    expect(reminded()).toEqual([])
  })

  test('without settings nothing leaves', async () => {
    await realAddresses()
    vi.stubEnv('CLAUSIER_SMTP_URL', undefined)
    await expect(on('2027-05-20', { mail: true })).rejects.toMatchObject({
      message: 'Mail is not set up.',
    })
  })

  test('addresses of samples are never written to', async () => {
    const { mails } = await start()
    const { err } = await on('2027-05-20', { mail: true }, 'en')
    expect(err).toContain('its address is an example')
    expect(mails).toEqual([])
  })
})

describe('remind --issues', () => {
  /** A `gh` that keeps issues in a file, and every call beside it. */
  function fakeGh(): {
    issues: () => { number: number; title: string; state: string }[]
    calls: () => string[]
  } {
    const folder = join(root, 'bin')
    mkdirSync(folder)
    const [state, calls] = [join(root, 'issues.json'), join(root, 'calls.txt')]
    writeFileSync(state, '[]')
    writeFileSync(calls, '')
    writeFileSync(
      join(folder, 'gh'),
      `#!${process.execPath}
const fs = require('node:fs')
const args = process.argv.slice(2)
const issues = JSON.parse(fs.readFileSync(${JSON.stringify(state)}, 'utf8'))
fs.appendFileSync(${JSON.stringify(calls)}, args.join(' ') + '\\n')
const save = () => fs.writeFileSync(${JSON.stringify(state)}, JSON.stringify(issues))
const value = (flag) => args[args.indexOf(flag) + 1]
if (args[0] === 'issue' && args[1] === 'list') console.log(JSON.stringify(issues))
if (args[0] === 'issue' && args[1] === 'create') {
  issues.push({ number: issues.length + 1, state: 'OPEN', title: value('--title'), body: fs.readFileSync(0, 'utf8') })
  save()
  console.log('https://example.com/issues/' + issues.length)
}
if (args[0] === 'issue' && args[1] === 'close') {
  issues.find(({ number }) => number === Number(args[2])).state = 'CLOSED'
  save()
}
`,
    )
    chmodSync(join(folder, 'gh'), 0o755)
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`)
    return {
      issues: () => JSON.parse(readFileSync(state, 'utf8')),
      calls: () => readFileSync(calls, 'utf8').trim().split('\n'),
    }
  }

  test('opens one issue for each deadline, once, and closes it when it is done', async () => {
    const { issues } = fakeGh()
    await on('2027-05-20', { issues: true })
    const opened = issues()
    expect(opened.map(({ title }) => title)).toContain(
      'FR-ADM-0001 · Décider : renouveler, renégocier ou finir · 3 juin 2027',
    )
    await on('2027-05-20', { issues: true })
    await on('2027-05-21', { issues: true })
    expect(issues()).toEqual(opened)
    const options = { deadline: 'review-1', today: '2027-05-22' }
    await runVerb(record, root, ['GB-AGY-0004', 'done'], options)
    const { err } = await on('2027-05-22', { issues: true })
    expect(err).toContain('fermé : n°')
    const closed = issues().filter(({ state }) => state === 'CLOSED')
    expect(closed.map(({ title }) => title)).toEqual([
      'GB-AGY-0004 · Bilan : le travail face au contrat · 4 avril 2027',
    ])
  })

  test('prints them without touching anything', async () => {
    const { calls } = fakeGh()
    const { out } = await on('2027-05-20', { issues: true, dryRun: true }, 'en')
    expect(out).toContain('<!-- clausier:FR-ADM-0001/notice-1/2027-06-03 -->')
    expect(calls()).toEqual([''])
  })

  test('a gh that is missing is a fault that says what to do', async () => {
    vi.stubEnv('PATH', join(root, 'nowhere'))
    await expect(on('2027-05-20', { issues: true })).rejects.toMatchObject({
      message: 'gh could not be started.',
    })
  })
})
