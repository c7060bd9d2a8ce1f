/** What every JavaScript engine we run on has, and neither the language's types nor the DOM's declare. */
interface ErrorConstructor {
  stackTraceLimit: number;
}
