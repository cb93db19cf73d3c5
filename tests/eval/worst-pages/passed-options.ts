import { parseCommandLine } from '../../../src/cli/program.ts'
import { resolveSettings } from '../../../src/cli/settings.ts'
import type { ExtractOptions } from '../../../src/model/options.ts'

/**
 * What flags of the command line mean for the extraction of one page.
 *
 * @throws UsageError, when they mean nothing.
 */
export async function passedOptions(flags: readonly string[]): Promise<ExtractOptions> {
  const request = parseCommandLine([...flags, '-'], { version: '', width: () => 80 })
  if (request.kind !== 'extract') return {}
  return (await resolveSettings(request.inputs, request.raw, () => false)).extract
}
