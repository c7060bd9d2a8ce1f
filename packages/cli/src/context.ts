/** What every command gets: where the package is, where output goes, whether it may use colour. */

export interface MainOptions {
  /** Folder of the `pyw` package, which holds `package.json` and `explain/`. */
  readonly packageDir: string;
  /** Names the state of the compiler for the build cache; the package's version by default. */
  readonly buildId?: string;
}

export interface Context {
  readonly packageDir: string;
  readonly version: string;
  readonly buildId: string;
  /** The script of build/deep-worker.ts, which lies beside this one in every form that the package takes. */
  readonly deepWorker: URL;
  /** Colour on stderr, where diagnostics go. */
  readonly color: boolean;
  /** Stderr shows a person what happens now. */
  readonly interactive: boolean;
  /** Gets each diagnostic that is printed, without colour. */
  readonly heard?: (text: string) => void;
}
