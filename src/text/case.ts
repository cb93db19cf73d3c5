/** Whether a UTF-16 unit is a capital letter: one that has a small form. */
export function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const letter = String.fromCharCode(unit)
  return letter !== letter.toLowerCase()
}

/** Whether a UTF-16 unit is a small letter: one that has a capital. */
export function isSmall(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  const letter = String.fromCharCode(unit)
  return letter !== letter.toUpperCase()
}
