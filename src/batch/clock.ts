/** Milliseconds from some moment on. `performance` would do, but is ten modules of Node that nothing else here loads. */
export function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
