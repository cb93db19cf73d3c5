import { stringify } from '../formats/stringify.ts'
import type { Failure } from '../model/diagnostic.ts'
import type { Status } from '../model/outcome.ts'
import { count, NO_PAGES, type Tally } from './exit-code.ts'
import { type OpenFile, openFile } from './output-file.ts'
import type { ReportSettings } from './settings.ts'
import { packageVersion } from './version.ts'

/** What is told of a page in reports. */
export interface PageReport {
  /** `null` for standard input. */
  readonly path: string | null
  readonly member: string | null
  readonly status: Status
  /** Codes of the warnings. */
  readonly warnings: readonly string[]
  readonly error: Failure | null
  /** Whether an earlier run had done it. */
  readonly isKept: boolean
}

/** Keeps count of a run and writes its reports. All functions may throw `UnusablePath`. */
export interface Report {
  readonly add: (page: PageReport) => void
  readonly tally: () => Tally
  /** Lets the reports appear. */
  readonly finish: (exitCode: number) => void
  /** Leaves everything as it was before. */
  readonly discard: () => void
}

/** Opens the reports of a run, so that what cannot be written is known before anything is read. */
export function openReport({ summary, errors }: ReportSettings): Report {
  const summaryFile = summary === null ? null : openFile(summary)
  const errorFile = errors === null ? null : openBeside(errors, summaryFile)
  const codes = new Map<string, number>()
  let tally = NO_PAGES
  let isOver = false
  return {
    add: page => {
      tally = count(tally, page)
      for (const code of [...page.warnings, ...(page.error === null ? [] : [page.error.code])])
        codes.set(code, (codes.get(code) ?? 0) + 1)
      if (page.error !== null) errorFile?.write(errorLine(page, page.error))
    },
    tally: () => tally,
    finish: exitCode => {
      isOver = true
      errorFile?.complete()
      summaryFile?.write(summaryText(tally, codes, exitCode))
      summaryFile?.complete()
    },
    discard: () => {
      if (isOver) return
      errorFile?.discard()
      summaryFile?.discard()
    },
  }
}

function openBeside(path: string, other: OpenFile | null): OpenFile {
  try {
    return openFile(path)
  } catch (error) {
    other?.discard()
    throw error
  }
}

function errorLine({ path, member }: PageReport, { code, message }: Failure): string {
  return `${stringify({ path, member, code, message }, 0)}\n`
}

function summaryText(tally: Tally, codes: ReadonlyMap<string, number>, exitCode: number): string {
  const { tryAgain: _, ...counts } = tally
  const byCode = Object.fromEntries([...codes].sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ version: packageVersion(), exitCode, ...counts, codes: byCode }, null, 2)}\n`
}
