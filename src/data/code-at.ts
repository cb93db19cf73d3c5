/**
 * The UTF-16 unit of `text` at `index`, or `NaN` beyond its ends: `text.charCodeAt(index)` for loops over texts of many
 * makes. V8 keeps strings flat, sliced, joined or interned, each in one or two bytes, and looks a method up by make: past
 * four makes that is a search at every call, a twentieth of the time of a page.
 */
export const codeAt: (text: string, index: number) => number = Function.prototype.call.bind(
  String.prototype.charCodeAt,
)
