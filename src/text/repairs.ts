import type { Warning } from '../model/diagnostic.ts'
import type { StepName } from './steps.ts'

/** What the clean-up of one page repaired that its reader should know of; filled while the page is read. */
export class Repairs {
  /** The source of the whole page was repaired before it was parsed. */
  page = false
  /** Text was read as its fonts showed it. */
  fonts = false
  private mojibakeOfPage = false
  private warningsOfFonts: readonly Warning[] = []
  private readonly steps = new Set<StepName>()

  /** Takes down a step that changed a text. */
  readonly note = (step: StepName): void => {
    this.steps.add(step)
  }

  /** Takes down that text was read as its fonts showed it. */
  ofFonts(warnings: readonly Warning[]): void {
    this.fonts = true
    this.warningsOfFonts = warnings
  }

  /** Takes down that the whole page was repaired. */
  ofPage({ mojibakeThroughout }: { readonly mojibakeThroughout?: boolean }): void {
    this.page = true
    this.mojibakeOfPage = mojibakeThroughout === true
  }

  /** What is to be said about them. */
  warnings(): Warning[] {
    const warnings: Warning[] = [...this.warningsOfFonts]
    if (this.mojibakeOfPage || this.steps.has('mojibake')) {
      const what = this.mojibakeOfPage ? 'the text of the page' : 'a part of the text'
      warnings.push({
        code: 'mojibake-repaired',
        message: `${what} was UTF-8 that had been read as windows-1252; it was repaired`,
      })
    }
    if (this.steps.has('disguise')) {
      warnings.push({
        code: 'deobfuscated',
        message: 'letters that stood in disguise were replaced by those they look like',
      })
    }
    return warnings
  }
}
