import * as z from 'zod'
import { access } from './cover/access.ts'
import { ai } from './cover/ai.ts'
import { amend } from './cover/amend.ts'
import { assign } from './cover/assign.ts'
import { aup } from './cover/aup.ts'
import { availability } from './cover/availability.ts'
import { base } from './cover/base.ts'
import { breach } from './cover/breach.ts'
import { cancel } from './cover/cancel.ts'
import { change } from './cover/change.ts'
import { conf } from './cover/conf.ts'
import { data } from './cover/data.ts'
import { defs } from './cover/defs.ts'
import { disp } from './cover/disp.ts'
import { doc } from './cover/doc.ts'
import { docs } from './cover/docs.ts'
import { dpa } from './cover/dpa.ts'
import { ea } from './cover/ea.ts'
import { end } from './cover/end.ts'
import { equipment } from './cover/equipment.ts'
import { excl } from './cover/excl.ts'
import { expenses } from './cover/expenses.ts'
import { fees } from './cover/fees.ts'
import { flow } from './cover/flow-down.ts'
import { fm } from './cover/fm.ts'
import { handback } from './cover/handback.ts'
import { hardship } from './cover/hardship.ts'
import { hours } from './cover/hours.ts'
import { indem } from './cover/indem.ts'
import { ins } from './cover/ins.ts'
import { invoice } from './cover/invoice.ts'
import { ip } from './cover/ip.ts'
import { lang } from './cover/lang.ts'
import { late } from './cover/late.ts'
import { law } from './cover/law.ts'
import { liab } from './cover/liab.ts'
import { notices } from './cover/notices.ts'
import { parties } from './cover/parties.ts'
import { pause } from './cover/pause.ts'
import { payment } from './cover/payment.ts'
import { place } from './cover/place.ts'
import { portfolio } from './cover/portfolio.ts'
import { rateChange } from './cover/rate-change.ts'
import { rate } from './cover/rate.ts'
import { recitals } from './cover/recitals.ts'
import { renewal } from './cover/renewal.ts'
import { response } from './cover/response.ts'
import { rush } from './cover/rush.ts'
import { scopeChange } from './cover/scope-change.ts'
import { scope } from './cover/scope.ts'
import { setup } from './cover/setup.ts'
import { sev } from './cover/sev.ts'
import { sign } from './cover/sign.ts'
import { status } from './cover/status.ts'
import { std } from './cover/std.ts'
import { store } from './cover/store.ts'
import { sub } from './cover/sub.ts'
import { summary } from './cover/summary.ts'
import { susp } from './cover/susp.ts'
import { tax } from './cover/tax.ts'
import { term } from './cover/term.ts'
import { tools } from './cover/tools.ts'

/**
 * The cover page: every number, date and name of a contract, typed. Groups and paths are the specification's (2.2).
 * `doc`, `parties` and `law` are always written; what else is needed is said by the clauses the contract uses.
 */
export const cover = z.strictObject({
  doc,
  parties,
  law,
  ...optional({
    summary,
    recitals,
    defs,
    docs,
    status,
    scope,
    hours,
    place,
    tools,
    equipment,
    availability,
    response,
    rush,
    access,
    aup,
    fees,
    setup,
    invoice,
    payment,
    tax,
    late,
    cancel,
    rateChange,
    expenses,
    conf,
    breach,
    data,
    dpa,
    ip,
    portfolio,
    ai,
    excl,
    sub,
    assign,
    term,
    renewal,
    end,
    susp,
    amend,
    std,
    liab,
    indem,
    ins,
    fm,
    hardship,
    disp,
    notices,
    lang,
    ea,
    sev,
    sign,
    store,
    base,
    change,
    rate,
    scopeChange,
    pause,
    flow,
    handback,
  }),
})

/** The terms of a contract once read: self-describing values, grouped as on the cover page. */
export type Cover = z.output<typeof cover>

function optional<Shape extends Record<string, z.ZodType>>(shape: Shape) {
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, schema.nullish()]),
  ) as {
    [Key in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Key]>>
  }
}
