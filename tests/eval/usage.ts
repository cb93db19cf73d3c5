/** How a program of the tests reads its arguments, and where it talks. */
export interface Usage<Options> {
  /** Throws a sentence on what is not understood. */
  readonly parse: (argv: readonly string[]) => Options
  readonly help: string
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
}

/** Reads the arguments; once help is printed or wrong usage told, gives the exit code instead. */
export function readOptions<Options extends { readonly help: boolean }>(
  argv: readonly string[],
  { parse, help, print, complain }: Usage<Options>,
): Options | number {
  let options: Options
  try {
    options = parse(argv)
  } catch (error) {
    complain(`${(error as Error).message}\n\n${help}`)
    return 2
  }
  if (!options.help) return options
  print(help)
  return 0
}
