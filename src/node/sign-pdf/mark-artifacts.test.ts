import { describe, expect, test } from 'vitest'
import { contentOperations } from './content-tokens.ts'
import { markArtifacts } from './mark-artifacts.ts'

const tagged = '/P <</MCID 0 >>BDC\nBT\n<0029> Tj\nET\nEMC'

describe('markArtifacts', () => {
  test('wraps words and lines that stand outside the tags, and nothing else', () => {
    const content = `q\nBT\n/F4 10 Tf\n<0029> Tj\nET\nQ\n${tagged}\n1 2 3 4 re\nf\n`
    expect(markArtifacts(content)).toBe(
      `q\n/Artifact BMC\nBT\n/F4 10 Tf\n<0029> Tj\nET\nEMC\nQ\n${tagged}\n/Artifact BMC\n1 2 3 4 re\nf\nEMC\n`,
    )
  })

  test('leaves a clip alone, for it paints nothing', () => {
    const content = `q\n0 0 9 9 re\nW* n\n${tagged}\nQ\n`
    expect(markArtifacts(content)).toBe(content)
  })

  test('keeps a hint of what a glyph stands for inside the artifact', () => {
    const content = 'BT\n/Span<</ActualText <feff2019> >> BDC\n<0029> Tj\nEMC\nET\n'
    expect(markArtifacts(content)).toBe(`/Artifact BMC\n${content.trim()}\nEMC\n`)
  })

  test('wraps a picture and each path by itself', () => {
    expect(markArtifacts('/X1 Do\n0 0 m\n9 9 l\nS\n')).toBe(
      '/Artifact BMC\n/X1 Do\nEMC\n/Artifact BMC\n0 0 m\n9 9 l\nS\nEMC\n',
    )
  })

  test('refuses a glyph the font lacks, inside tags and outside', () => {
    expect(() => markArtifacts('BT\n<00290000> Tj\nET\n')).toThrow('lacks a character')
    expect(() => markArtifacts(tagged.replace('0029', '0000'))).toThrow('lacks a character')
    expect(() => markArtifacts('BT\n<29000029> Tj\nET\n')).not.toThrow()
  })

  test('refuses a tag that begins inside text without one', () => {
    expect(() => markArtifacts('BT\n/P <</MCID 0 >>BDC\nEMC\nET\n')).toThrow('Unexpected tag')
  })
})

describe('contentOperations', () => {
  test('cuts content into operators with their operands', () => {
    const operations = [
      ...contentOperations('q\n-.5 1. 0 rg\n(a \\) b) Tj [<00> 3] TJ % end\n/A BMC'),
    ]
    expect(operations.map(({ operator, operands }) => [operator, operands])).toEqual([
      ['q', ''],
      ['rg', '-.5 1. 0'],
      ['Tj', '(a \\) b)'],
      ['TJ', '[<00> 3]'],
      ['BMC', '/A'],
    ])
  })

  test('refuses what it cannot cut', () => {
    expect(() => [...contentOperations('(open Tj')]).toThrow('Unexpected content at 0')
    expect(() => [...contentOperations('BI /W 1 ID x EI')]).toThrow('Unexpected image')
    expect(() => [...contentOperations('1 2')]).toThrow('ends in operands')
  })
})
