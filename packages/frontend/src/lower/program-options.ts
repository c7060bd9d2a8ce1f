/** What a program is compiled for. */
import type { Observer } from '../analysis/observe.ts';
import type { Node } from '../syntax/ast.ts';

export interface ProgramOptions {
  readonly profile: 'gc' | 'core';
  /** Runs without JavaScript. */
  readonly standalone?: boolean;
  readonly filename: string;
  /** Every statement has its place, for debuggers. */
  readonly debug?: boolean;
  /** Modules that stand for declarations of JavaScript's. */
  readonly stubs?: ReadonlySet<string>;
  /** Imports of modules that there are not, which are refused where they are reached. */
  readonly absent: ReadonlySet<Node>;
  /** Ints are numbers in declarations. */
  readonly ints?: 'number' | undefined;
  /** The package of the main module. */
  readonly ownPackage?: string | null;
  readonly observer?: Observer | null;
  /** What the program's constant patterns consist of (`regex/program.ts`). */
  readonly patternUses?: ReadonlySet<number>;
  /** JavaScript calls the program, by exports or with objects that it was given. */
  readonly hosted: boolean;
}
