/**
 * The command line: parses arguments and hands over to one file per command, loaded when it is used.
 *
 * In: arguments without the program's name. Out: exit status (see exit-status.ts); errors of use are printed here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import type { Context, MainOptions } from './context.ts';
import { EXIT, UsageError } from './exit-status.ts';

/** As build/settings.ts has them, which is loaded when it is needed. */
const TARGETS = ['node', 'deno', 'bun', 'browser', 'worker', 'standalone'];

export async function main(args: readonly string[], options: MainOptions): Promise<number> {
  const context = createContext(options);
  let status: number = EXIT.ok;
  const program = defineCommands(context, result => {
    status = result;
  });
  try {
    await program.parseAsync(withWholeGrants(args), { from: 'user' });
    return status;
  } catch (e) {
    if (e instanceof CommanderError) return e.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (e instanceof UsageError) {
      console.error(`pyw: ${e.message}`);
      return EXIT.usage;
    }
    return reportFailure(e as Error);
  }
}

/** `--allow-read` without paths is for all; the argument that follows is the program. */
function withWholeGrants(args: readonly string[]): string[] {
  const end = args[0] === 'run' ? args.findIndex((arg, i) => i > 0 && !arg.startsWith('-')) : 0;
  return args.map((arg, i) => (i < end && /^--allow-\w+$/.test(arg) ? `${arg}=*` : arg));
}

/** Errors that are nobody's misuse: a file that cannot be read or written, IR that is not IR, a defect of the compiler. */
function reportFailure(e: Error): number {
  const { code } = e as NodeJS.ErrnoException;
  if (e.name === 'IrJsonError' || e.name === 'HostError') {
    console.error(`pyw: ${e.message}`);
    return EXIT.refused;
  }
  if (code !== undefined && /^E[A-Z]+$/.test(code)) {
    console.error(`pyw: ${e.message}`);
    return EXIT.failed;
  }
  console.error(`pyw: internal error[PYW9001]: ${e.stack ?? e.message}\n`);
  console.error('This is a defect of the compiler, not of your program; pyw explain PYW9001 says what to report.');
  return EXIT.internal;
}

function defineCommands(context: Context, done: (status: number) => void): Command {
  const program = new Command('pyw')
    .description('Compiles Python programs to WebAssembly, ahead of time.')
    .version(context.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .configureHelp({ showGlobalOptions: false })
    .enablePositionalOptions()
    .showHelpAfterError('(add --help for what the command takes)')
    .exitOverride();

  program
    .command('run')
    .description('compile and run a program: Python, IR as JSON, or a built .wasm')
    .argument('<file>', 'the program')
    .argument('[args...]', "the program's own arguments")
    .option('--release', 'optimise; takes longer to start')
    .addOption(profileOption())
    .option('--no-cache', 'compile even if the program has not changed')
    .option('--time', 'say how long each stage took')
    .option('--sandbox', 'grant nothing but output, clocks and entropy')
    .option('--allow-read <paths>', 'grant reading files, or those below the paths; with any --allow, nothing else is granted')
    .option('--allow-write <paths>', 'grant writing files')
    .option('--allow-env <names>', 'grant environment variables')
    .option('--allow-js <names>', 'grant globals of JavaScript to from js import')
    .option('--allow-net <hosts>', 'grant fetch and its kin to from js import, for these hosts')
    .passThroughOptions()
    .action(async (file, rest, options) =>
      done(await (await import('./commands/run.ts')).run(context, file, rest, options)),
    );

  program
    .command('build')
    .description('write a module with its loader and declarations')
    .argument('[file]', 'program, or folder with a pyproject.toml (default: the one here or above)')
    .option('--release', 'optimise for speed and size')
    .option('--no-release', "development build, even if the project's settings say release")
    .option('-o, --out <dir>', 'where to write (default: dist)')
    .addOption(new Option('--emit <stage>', 'write only this stage').choices(['ast', 'types', 'ir', 'wat', 'wasm']))
    .option('--without <pass>', 'leave out a pass, to see what it buys (again for more)', collect, [])
    .option('--size', 'print what takes the room, by section, module and function, and write nothing')
    .addOption(new Option('--target <host>', 'where it runs (default: any host with files or fetch)').choices(TARGETS))
    .addOption(profileOption())
    .addOption(new Option('--ints <type>', 'what ints are to JavaScript: numbers alone (default: bigints where they must be)').choices(['number']))
    .option('--export <name>', 'export a function of the program (again for more)', collect, [])
    .option('--inputs <file>', 'write the paths of what was read to a file, as JSON')
    .option('--no-cache', 'compile even if nothing has changed')
    .option('--time', 'say how long each stage took')
    .action(async (file, options) => done(await (await import('./commands/build.ts')).build(context, file, options)));

  program
    .command('serve')
    .description('build, serve a page with it, and reload the page on change')
    .argument('[file]', 'program, or folder with a pyproject.toml (default: the one here or above)')
    .option('--port <number>', 'where to listen (default: 8000, or the next that is free)')
    .option('--root <dir>', 'folder with the page (default: that of the program)')
    .option('--release', 'optimise for speed and size')
    .action(async (file, options) => done(await (await import('./commands/serve.ts')).serve(context, file, options)));

  program
    .command('check')
    .description('say what the compiler refuses, without building')
    .argument('[file]', 'program, or folder with a pyproject.toml')
    .addOption(profileOption())
    .option('--json', 'print diagnostics as JSON')
    .option('--python <version>', 'newest Python whose syntax is accepted (default: 3.14)')
    .option('--why <file:line>', 'say what was inferred for each name and expression of a line, and why')
    .action(async (file, options) => done(await (await import('./commands/check.ts')).check(context, file, options)));

  program
    .command('ast')
    .description("print a program's syntax tree as CPython's ast module has it")
    .argument('<path>', 'Python file; with --hashes, a folder')
    .option('--pretty', 'an outline for people instead of JSON')
    .option('--hashes', 'for every *.py in the folder: SHA-256 of the JSON, size, status, path')
    .option('--python <version>', 'newest Python whose syntax is accepted (default: 3.14)')
    .option('--type-comments', 'keep # type: comments')
    .action(async (path, options) => done(await (await import('./commands/ast.ts')).ast(context, path, options)));

  program
    .command('explain')
    .description('explain a diagnostic code, such as PYW3001')
    .argument('[code]', 'the code (default: list them all)')
    .action(async code => done(await (await import('./commands/explain.ts')).explain(context, code)));

  program
    .command('info')
    .description('show versions, what this Node can run, and where things are kept')
    .action(async () => done(await (await import('./commands/info.ts')).info(context)));

  for (const command of program.commands) {
    command
      .exitOverride()
      .helpOption('-h, --help', 'show help')
      .showHelpAfterError('(add --help for what the command takes)');
  }
  return program;
}

const profileOption = (): Option =>
  new Option('--profile <name>', 'gc: engines with WasmGC; core: any engine, scalars only').choices(['gc', 'core']);

const collect = (value: string, list: string[]): string[] => [...list, value];

function createContext(options: MainOptions): Context {
  const { version } = JSON.parse(readFileSync(join(options.packageDir, 'package.json'), 'utf8')) as { version: string };
  const { env } = process;
  const interactive = process.stderr.isTTY === true;
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const color = forced || (interactive && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
  const suffix = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const deepWorker = new URL(`./build/deep-worker.${suffix}`, import.meta.url);
  return { packageDir: options.packageDir, version, buildId: options.buildId ?? version, deepWorker, color, interactive };
}
