/** A command line that cannot be obeyed: nothing is processed, and the message says what to write instead. */
export class UsageError extends Error {}
