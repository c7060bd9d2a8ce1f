/**
 * The JSON form of a program: the program itself, as JSON.
 *
 * In: a program or a text. Out: a text or a program that fits the schema (`validate` checks the rest), or an
 * `IrJsonError`. ajv is loaded when the first reader is made, so that a bundle that never reads JSON does not hold it.
 */
import type { Program } from './node.ts';
import { buildSchema } from './schema.ts';
import { IR_VERSION } from './version.ts';

export class IrJsonError extends Error {
  /** Places as JSON pointers. */
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  constructor(message: string, errors: IrJsonError['errors'] = []) {
    super([message, ...errors.map(e => `  ${e.path || '/'}: ${e.message}`)].join('\n'));
    this.name = 'IrJsonError';
    this.errors = errors;
  }
}

/** JSON text of a program. */
export const toJson = (program: Program, indent?: number): string => JSON.stringify(program, null, indent);

const versionOf = (value: unknown): string => {
  const version = (value as { irVersion?: unknown } | null)?.irVersion;
  if (typeof version !== 'string') throw new IrJsonError('not an IR program: irVersion is missing');
  return version;
};

/** Throws unless this package reads that version: the same major number, and no later minor. */
export const checkVersion = (version: string): void => {
  const [major = 0, minor = 0] = IR_VERSION.split('.').map(Number);
  const match = /^([0-9]+)\.([0-9]+)$/.exec(version);
  if (match === null) throw new IrJsonError(`irVersion ${JSON.stringify(version)} is not of the form MAJOR.MINOR`);
  if (Number(match[1]) !== major || Number(match[2]) > minor) {
    throw new IrJsonError(`IR version ${version} is not supported: this package reads ${major}.0 to ${IR_VERSION}`);
  }
};

export interface JsonReader {
  /** Reads a program; throws `IrJsonError`. */
  read(text: string): Program;
}

/** Loads ajv and compiles the schema (some tens of milliseconds): keep the reader when reading much. */
export const createJsonReader = async (): Promise<JsonReader> => {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const check = new Ajv2020({ discriminator: true, allowUnionTypes: true }).compile(buildSchema());
  return {
    read(text) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch (error) {
        throw new IrJsonError(`not JSON: ${(error as Error).message}`);
      }
      checkVersion(versionOf(value));
      if (!check(value)) {
        const errors = (check.errors ?? []).map(e => ({
          path: e.instancePath,
          message: `${e.message ?? e.keyword}${e.keyword === 'discriminator' ? `: ${JSON.stringify(e.params['tagValue'])}` : ''}`,
        }));
        throw new IrJsonError('not an IR program', errors);
      }
      return value as Program;
    },
  };
};

/** Reads a program from JSON text. Rejects with `IrJsonError`. */
export const fromJson = async (text: string): Promise<Program> => (await createJsonReader()).read(text);
