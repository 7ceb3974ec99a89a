import type { Cell, Table } from '#core/contract/document.ts'
import { type Scope, printIn } from '#core/contract/scope.ts'
import { formatDuration } from '#core/locale/format-duration.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { formatNumber } from '#core/locale/format-number.ts'
import { panelWords } from '#core/locale/panel-words.ts'
import { formatQuantity } from '#core/locale/quantity.ts'
import type { OnPanelProblem } from './panel-blocks.ts'
import type { Terms } from '#core/contract/terms.ts'

type Row = NonNullable<NonNullable<Terms['scope']>['services']>[number]

/** The services, a row each: what, to what measure, how much, how fast, with which tools, at what price. */
export function serviceTable(scope: Scope, onProblem: OnPanelProblem): Table[] {
  const rows = scope.terms.scope?.services ?? []
  if (rows.length === 0) onProblem('scope.services', 'path-undecided')
  for (const [index, { name }] of rows.entries())
    if (!name) onProblem(`scope.services[${index}].name`, 'path-undecided')
  const columns = columnsFor(scope, onProblem).filter(({ cell }) =>
    rows.some((row, index) => cell(row, index) !== ''),
  )
  return rows.length === 0
    ? []
    : [
        {
          type: 'table',
          name: 'services',
          head: columns.map(({ label, align }) =>
            textCell(panelWords[label][scope.language], align),
          ),
          rows: rows.map((row, index) =>
            columns.map(({ cell, align }) => textCell(cell(row, index), align)),
          ),
        },
      ]
}

type Column = {
  readonly label: 'service' | 'deliverable' | 'quantity' | 'turnaround' | 'tools' | 'fee'
  readonly align?: 'end'
  readonly cell: (row: Row, index: number) => string
}

function columnsFor(scope: Scope, onProblem: OnPanelProblem): Column[] {
  const words = (field: string, value: unknown, index: number): string => {
    const printed = printIn({ ...scope, item: { list: 'scope.services', value } }, `item.${field}`)
    if (printed === undefined || typeof printed === 'string') return printed ?? ''
    onProblem(`scope.services[${index}].${field}`, printed.problem)
    return ''
  }
  return [
    { label: 'service', cell: (row, index) => words('name', row, index) },
    { label: 'deliverable', cell: (row, index) => words('deliverable', row, index) },
    {
      label: 'quantity',
      cell: (row, index) => quantityOf(row, words('quantity.unit', row, index), scope),
    },
    { label: 'turnaround', cell: (row) => turnaroundOf(row, scope) },
    { label: 'tools', cell: (row) => row.tools?.join(', ') ?? '' },
    { label: 'fee', align: 'end', cell: (row) => feeOf(row, scope) },
  ]
}

function quantityOf({ quantity }: Row, unit: string, { locale }: Scope): string {
  if (!quantity) return ''
  const { min, max, period } = quantity
  return formatQuantity(
    { min: min ?? undefined, max: max ?? undefined, unit, period: period ?? undefined },
    locale,
  )
}

/** A row without its own delay has the contract's standard one: `1 à 2 jours ouvrés`. */
function turnaroundOf(row: Row, { terms, locale, language }: Scope): string {
  if (row.turnaround) return formatDuration(row.turnaround, locale)
  const standard = terms.response?.standardTurnaround
  if (!standard?.max) return ''
  const max = formatDuration(standard.max, locale)
  if (!standard.min || standard.min.n === standard.max.n) return max
  return `${formatNumber(standard.min.n, locale)} ${language === 'fr' ? 'à' : 'to'} ${max}`
}

function feeOf({ fee }: Row, { locale, language }: Scope): string {
  if (!fee) return ''
  return fee === 'hourly' ? panelWords.atHourlyRate[language] : formatMoney(fee, locale)
}

function textCell(value: string, align?: 'end'): Cell {
  return { children: value ? [{ type: 'text', value }] : [], ...(align && { align }) }
}
