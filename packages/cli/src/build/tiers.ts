/**
 * The engine's tiers while the compiler runs. The compiler walks trees of many kinds of nodes once or twice: V8's topmost
 * tier optimises for kinds that change before it has earned its own time, again and again (docs/adr/0046-compile-time.md).
 *
 * The tier below it (Maglev) pays for a function that is called some thousand times, in programs of ordinary size: most of the
 * compiler's functions are called a few hundred times, and their compilation was a tenth of its processor time. Large
 * programs call for it as soon as V8 would by itself.
 *
 * In: work. Out: its result; modules that run afterwards have all tiers. WebAssembly has tiers of its own.
 */
import { setFlagsFromString } from 'node:v8';

export async function withoutTopTier<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString('--no-turbofan');
  callsBeforeMaglev(PATIENT);
  try {
    return await work();
  } finally {
    setFlagsFromString('--turbofan');
    callsBeforeMaglev(V8_DEFAULT);
  }
}

/** Calls until a function is compiled by Maglev. */
const PATIENT = 3000;
const V8_DEFAULT = 400;
const callsBeforeMaglev = (calls: number): void => setFlagsFromString(`--invocation-count-for-maglev=${calls}`);

/** Bytes of sources that make a large program: some 3,000 lines. */
const LARGE = 100_000;
/** Processor time, in microseconds, after which a compilation is a large one, whatever the length of its sources. */
const LONG = 4_000_000;

/** Asked between stages and as sources are read: a large program gets its compiled functions earlier. */
export function hurryIfLarge(sourceBytes: number): void {
  if (sourceBytes > LARGE || process.cpuUsage().user > LONG) callsBeforeMaglev(V8_DEFAULT);
}
