/**
 * Library modules that depend on what a program has to do with its host: promises and objects of JavaScript.
 *
 * In: the syntax trees of the program, whether it exports anything, and whether it has declarations of modules of
 * JavaScript, with functions that give promises. Out: modules that take the place of the library's,
 * and ordinary modules to load besides those that the program imports.
 */
import { childNodes } from '../bind/scope.ts';
import type { Module, Node } from '../syntax/ast.ts';
import type { Trees } from './export-scope.ts';

export interface HostUse {
  /** Imports objects of the host, with `js` or what comes with it. */
  readonly objects: boolean;
  readonly modules: Readonly<Record<string, string>>;
  readonly wanted: readonly string[];
  /** Variables of ordinary modules that the new ones read. */
  readonly reads: readonly { readonly mod: string; readonly name: string }[];
}

export const NO_HOST: HostUse = { objects: false, modules: {}, wanted: [], reads: [] };

const HOST_MODULES: ReadonlySet<string> = new Set(['js', 'pyodide', 'pyodide.ffi']);

const VALUES = `from __pyw__ import extern
from pyw.builtins.js_proxy import _any_value


def _other_from_js(value: extern):
    return _any_value(value)


def _argument_from_js(value: extern):
    return _any_value(value)
`;

const ASYNC = `from __pyw__ import extern, host, i32


def _await_promise(proxy):
    import asyncio._host
    return asyncio._host.wait_for(proxy)


def _start_coroutine(coro) -> extern:
    import asyncio._host
    return host.js_promise(asyncio._host.start(coro)._ref)


def _host_loop():
    import asyncio._host
    return asyncio._host.new_loop()


def _pump():
    import asyncio._host
    asyncio._host.pump()


def _enter_loop() -> i32:
    import asyncio._host
    if asyncio._host.enter():
        return 1
    return 0


def _leave_loop(entered: i32):
    import asyncio._host
    asyncio._host.leave(entered != 0)
`;

export function hostUse(trees: Trees, hasExports: boolean, stubs: { readonly any: boolean; readonly waits: boolean }): HostUse {
  const all = [...trees.values()].map((t) => t.tree);
  const objects = stubs.any || all.some(importsHost);
  const waits = stubs.waits || ((objects || hasExports) && all.some(hasCoroutines));
  return {
    objects,
    modules: { ...(objects ? { 'pyw.builtins.host_values': VALUES } : {}), ...(waits ? { 'pyw.builtins.host_async': ASYNC } : {}) },
    wanted: waits ? ['asyncio._host'] : [],
    reads: waits ? ['start', 'pump', 'wait_for', 'new_loop', 'enter', 'leave'].map((name) => ({ mod: 'asyncio._host', name })) : [],
  };
}

const importsHost = (tree: Module): boolean =>
  some(tree, (n) =>
    n.kind === 'Import' ? n.names.some((a) => HOST_MODULES.has(a.name)) : n.kind === 'ImportFrom' && n.level === 0 && HOST_MODULES.has(n.module ?? ''));

const hasCoroutines = (tree: Module): boolean => some(tree, (n) => n.kind === 'AsyncFunctionDef');

function some(n: Node, test: (n: Node) => boolean): boolean {
  if (test(n)) return true;
  for (const c of childNodes(n)) if (('body' in c || c.kind === 'Import' || c.kind === 'ImportFrom' || c.kind === 'Match') && some(c, test)) return true;
  return false;
}
