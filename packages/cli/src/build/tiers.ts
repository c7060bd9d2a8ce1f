/**
 * The engine's tiers while the compiler runs. The compiler walks trees of many kinds of nodes once or twice: V8's topmost
 * tier optimises for kinds that change before it has earned its own time, again and again (docs/adr/0046-compile-time.md).
 *
 * In: work. Out: its result; modules that run afterwards have all tiers. WebAssembly has tiers of its own.
 */
import { setFlagsFromString } from 'node:v8';

export async function withoutTopTier<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString('--no-turbofan');
  try {
    return await work();
  } finally {
    setFlagsFromString('--turbofan');
  }
}
