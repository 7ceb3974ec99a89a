import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { verbs } from '../../scripts/verbs.ts'

type Step = {
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}
type Job = { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }
type Workflow = { on: Record<string, unknown>; permissions?: unknown; jobs: Record<string, Job> }

const folder = '.github/workflows'
const names = readdirSync(folder)
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const workflowOf = (name: string) => parse(textOf(name)) as Workflow
const jobsOf = (name: string) => Object.values(workflowOf(name).jobs)
const stepsOf = (name: string) => jobsOf(name).flatMap(({ steps }) => steps)

/** Verb and options of every call of our own command line in some commands. */
function callsIn(commands: readonly string[]): { verb: string; options: string[] }[] {
  return commands.flatMap((command) =>
    [...command.matchAll(/npm run -s clausier -- ([^\n]+)/g)].map(([, line = '']) => {
      const words = line.split(/\s+/)
      const from = words[0] === '--root' ? 2 : 0
      const options = words.slice(from + 1).filter((word) => word.startsWith('--'))
      return { verb: words[from] ?? '', options }
    }),
  )
}

/** Our own command line, as it would parse. */
const known = new Map(
  verbs.map((verb) => {
    const command = verb.describe(new Command('x').command(verb.name))
    return [command.name(), command.options.map(({ long }) => long)]
  }),
)

function expectKnown(commands: readonly string[]): void {
  for (const { verb, options } of callsIn(commands)) {
    expect([...known.keys()]).toContain(verb)
    for (const option of options)
      expect([verb, known.get(verb)]).toEqual([verb, expect.arrayContaining([option])])
  }
}

describe.each(names)('%s', (name) => {
  test('asks for no right but in its jobs, each with its own and a time limit', () => {
    expect(workflowOf(name).permissions).toEqual({})
    for (const job of jobsOf(name)) {
      expect(job.permissions).toBeTypeOf('object')
      expect(job['timeout-minutes']).toBeTypeOf('number')
    }
  })

  test('never checks out a stranger’s code with our rights', () => {
    expect(Object.keys(workflowOf(name).on)).not.toContain('pull_request_target')
  })

  test('names every action by its commit, and the version beside it', () => {
    const uses = [...textOf(name).matchAll(/uses: (.*)/g)].map(([, what]) => what)
    expect(uses.length).toBeGreaterThan(0)
    for (const what of uses)
      expect(what).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('puts nothing from an event into a command', () => {
    for (const { run } of stepsOf(name)) expect(run ?? '').not.toContain('${{')
  })

  test('calls verbs and options that there are', () => {
    const commands = stepsOf(name).flatMap(({ run }) => run ?? [])
    expect(callsIn(commands).length).toBeGreaterThan(0)
    expectKnown(commands)
  })
})

describe.each(['check.yml', 'pull-request.yml'])(
  '%s, which reads what a stranger proposes',
  (name) => {
    test('may only read, holds no secret, and keeps no credentials', () => {
      for (const job of jobsOf(name)) expect(job.permissions).toEqual({ contents: 'read' })
      expect(textOf(name)).not.toMatch(/secrets\.|github\.token/)
      const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      for (const step of checkouts)
        expect(step.with).toMatchObject({ 'persist-credentials': false })
    })

    test('runs the code of the base branch: the proposal lies beside it and only verbs look into it', () => {
      for (const { steps } of jobsOf(name)) {
        const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
        expect(checkouts.map(({ with: { ref, path } = {} }) => [ref, path])).toEqual([
          [expect.stringContaining(' github.event.pull_request.base.sha '), undefined],
          [expect.stringMatching(/^refs\/pull\/.+\/merge$/), '.cache/proposed'],
        ])
        const commands = steps.flatMap(({ run }) => run ?? [])
        for (const command of commands)
          expect(command).toMatch(/^npm (?:ci$|run -s clausier -- --root \.cache\/proposed )/)
      }
    })
  },
)

describe('review-comment.yml, which may write a comment', () => {
  test('checks out nothing but its own branch and takes the report as a file', () => {
    const name = 'review-comment.yml'
    expect(jobsOf(name).map(({ permissions }) => permissions)).toEqual([
      { contents: 'read', actions: 'read', 'pull-requests': 'write' },
    ])
    expect(textOf(name)).not.toContain('secrets.')
    const [checkout, ...rest] = stepsOf(name)
    expect(checkout?.with).toEqual({ 'persist-credentials': false })
    expect(rest.map(({ run }) => run?.split(' ').slice(0, 3).join(' '))).toEqual([
      'npm ci',
      'gh run download',
      'npm run -s',
    ])
  })

  test('waits for the workflow that makes the report, and downloads it by its name', () => {
    const { on } = workflowOf('review-comment.yml')
    const { name } = parse(textOf('pull-request.yml')) as { name: string }
    expect(on).toEqual({ workflow_run: { workflows: [name], types: ['completed'] } })
    expect(stepsOf('pull-request.yml').map((step) => step.with?.['name'])).toContain('review')
  })
})

describe('.gitlab/clausier.yml', () => {
  type Entry = {
    extends?: string
    script?: string[]
    before_script?: string[]
    artifacts?: unknown
  }
  const text = readFileSync('.gitlab/clausier.yml', 'utf8')
  const jobs = parse(text) as Record<string, Entry>

  test('runs our code from the target branch, with no variable of its own that could be a secret', () => {
    const base = jobs['.base']?.before_script?.join('\n') ?? ''
    expect(base).toContain('git worktree add --detach')
    const used = [...text.matchAll(/\$\{?([A-Z_]+)/g)].map(([, name]) => name)
    expect(used.every((name) => name?.startsWith('CI_'))).toBe(true)
    expect(used.some((name) => name?.includes('TOKEN'))).toBe(false)
  })

  test('calls verbs and options that there are, on the proposal', () => {
    const scripts = Object.values(jobs).flatMap(({ script }) => script ?? [])
    expect(scripts).toHaveLength(3)
    for (const script of scripts) expect(script).toContain('clausier -- --root "$CI_PROJECT_DIR" ')
    expectKnown(scripts)
  })
})

test.each(readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml'))(
  'the form %s has what GitHub asks for, in both languages',
  (name) => {
    const form = parse(readFileSync(join('.github/ISSUE_TEMPLATE', name), 'utf8')) as {
      name: string
      description: string
      body: { type: string; id?: string; attributes: { label?: string; options?: string[] } }[]
    }
    expect([form.name, form.description].every((words) => words.includes(' · '))).toBe(true)
    const fields = form.body.filter(({ type }) => type !== 'markdown')
    const ids = fields.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown']).toContain(type)
      expect(
        [attributes.label, ...(attributes.options ?? [])].every((words) => words?.includes(' · ')),
      ).toBe(true)
    }
  },
)
