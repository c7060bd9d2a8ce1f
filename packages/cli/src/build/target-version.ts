/** The version of Python that `--python` names. Throws a UsageError for anything else. */
import { UsageError } from '../exit-status.ts';

export function targetVersion(given: string): readonly [3, number] {
  const minor = /^3\.(\d+)$/.exec(given)?.[1];
  if (minor === undefined) throw new UsageError(`--python takes a version such as 3.13, not ${given}`);
  return [3, Number(minor)];
}
