/** CPython as judge: a process fed over its standard input, or the one in the npm package pyodide. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Verdict {
  readonly ast: string | null;
  /** Type, message, lineno, offset, end_lineno, end_offset, stage. */
  readonly error: readonly (string | number | null)[] | null;
  readonly warnings: readonly (readonly [number, string, string])[];
}

export interface Judge {
  readonly version: string;
  readonly judge: (sources: readonly Uint8Array[]) => Promise<Verdict[]>;
  readonly close: () => void;
}

const SCRIPT = fileURLToPath(new URL('fuzz-grammar-judge.py', import.meta.url));
const question = (sources: readonly Uint8Array[]): string =>
  JSON.stringify(sources.map(bytes => Buffer.from(bytes).toString('base64')));

/** Throws when there is no such Python. */
export async function pythonJudge(python: string): Promise<Judge> {
  const child = spawn(python, ['-X', 'utf8', SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', code => reject(new Error(`${python} ended with status ${code}`)));
  });
  failed.catch(() => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { value, done } = await Promise.race([lines.next(), failed]);
    if (done === true) return failed;
    return value;
  };
  const version = JSON.parse(await line()) as string;
  return {
    version,
    judge: async sources => {
      child.stdin.write(`${question(sources)}\n`);
      return JSON.parse(await line()) as Verdict[];
    },
    close: () => child.stdin.end(),
  };
}

/** `dir` is the folder of the installed package, `node_modules/pyodide`. */
export async function pyodideJudge(dir: string): Promise<Judge> {
  const { loadPyodide } = (await import(pathToFileURL(join(dir, 'pyodide.mjs')).href)) as {
    loadPyodide: (options: { indexURL: string }) => Promise<{
      runPython: (code: string) => unknown;
      globals: { get: (name: string) => (line: string) => string };
    }>;
  };
  const python = await loadPyodide({ indexURL: `${dir}/` });
  python.runPython(readFileSync(SCRIPT, 'utf8').replace("if __name__ == '__main__':\n    main()", ''));
  const version = String(python.runPython("'%d.%d.%d' % sys.version_info[:3]"));
  const answer = python.globals.get('answer');
  return { version, judge: async sources => JSON.parse(answer(question(sources))) as Verdict[], close: () => {} };
}
