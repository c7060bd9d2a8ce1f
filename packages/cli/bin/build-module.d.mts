export interface BuildModuleOptions {
  readonly target?: string;
  readonly release?: boolean;
  /** All ints are numbers; one that is too large for that is an OverflowError. */
  readonly ints?: 'number';
  /** Where to write; by default a folder of its own among the temporary files. */
  readonly out?: string;
}
export interface BuiltModule {
  readonly js: string;
  readonly dts: string;
  readonly wasm: string;
  readonly map: string;
  /** The Python files that went into it. */
  readonly inputs: readonly string[];
  readonly warnings: string;
}
/** What the compiler said of a module that it refused. */
export declare class BuildError extends Error {
  /** The Python files that were read. */
  readonly inputs: readonly string[];
  /** Where the first thing is that is wrong; columns count from 0. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
}
export declare function buildModule(path: string, options?: BuildModuleOptions): BuiltModule;
export declare function buildModuleAsync(path: string, options?: BuildModuleOptions): Promise<BuiltModule>;
