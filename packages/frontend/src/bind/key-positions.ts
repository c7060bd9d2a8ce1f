/** Which entry of a dict a literal key is likely to be, as the displays of the program have it. */
import type { Dict } from '../syntax/ast.ts';

export interface KeyPositions {
  readonly note: (display: Dict) => void;
  /** The place that most displays give a key; null where none has it. */
  readonly of: (key: string) => number | null;
}

export function createKeyPositions(): KeyPositions {
  const counts = new Map<string, Map<number, number>>();
  return {
    note: (display) =>
      display.keys.forEach((key, i) => {
        if (key?.kind !== 'Constant' || key.value.kind !== 'str') return;
        const places = counts.get(key.value.value) ?? new Map<number, number>();
        counts.set(key.value.value, places.set(i, (places.get(i) ?? 0) + 1));
      }),
    of: (key) => [...(counts.get(key) ?? [])].reduce<readonly [number, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null)?.[0] ?? null,
  };
}
