/**
 * Finds what the core profile cannot express in the functions a program reaches: references, exceptions, and host
 * functions that only JavaScript has.
 *
 * In: a valid program before lowering. Out: refusals in order of discovery from the exports; none means that it can be
 * emitted. A function reports each lack once, at the first node that shows it.
 */
import { forEachNode, type Func, type Node, type Program } from '@pyw/ir';
import { type Refusal, refusalAt } from '../errors.ts';
import { CORE_HOSTS } from '../runtime/wasi-helpers.ts';

/** What values of a type need, or null if the profile has them. */
const lackOfType = (type: string): string | null => {
  if (type === 'any') return 'values of any type';
  if (type === 'extern') return 'host values';
  if (type.startsWith('ref<')) return 'objects';
  if (type.startsWith('array<')) return 'arrays';
  return null;
};

/** What a node needs that the profile lacks. */
const lackOfNode = (n: Node): string | null => {
  switch (n.kind) {
    case 'throw':
    case 'try':
      return 'exceptions';
    case 'call.host':
      return Object.hasOwn(CORE_HOSTS, n.host) ? null : `host function ${n.host}`;
    case 'new':
    case 'field.get':
    case 'field.set':
    case 'ref.null':
    case 'ref.is_null':
    case 'ref.eq':
    case 'ref.up':
    case 'ref.down':
    case 'ref.is':
      return 'objects';
    case 'int.from_extern':
    case 'int.to_extern':
    case 'extern.from_any':
    case 'any.from_extern':
    case 'extern.null':
    case 'extern.is_null':
      return 'host values';
    case 'none':
    case 'box.int':
    case 'box.f64':
    case 'box.bool':
    case 'box.ref':
    case 'unbox.int':
    case 'unbox.f64':
    case 'unbox.bool':
    case 'unbox.ref':
    case 'any.is_int':
    case 'any.is_f64':
    case 'any.is_bool':
    case 'any.is_none':
    case 'any.is':
    case 'any.same':
    case 'any.class_id':
      return 'values of any type';
    default:
      return n.kind.startsWith('array.') ? 'arrays' : null;
  }
};

export const checkCore = (program: Program): readonly Refusal[] => {
  const functions = new Map(program.functions.map(f => [f.name, f]));
  const globals = new Map(program.globals.map(g => [g.name, g]));
  const refusals: Refusal[] = [];
  const seen = new Set<string>();
  const queue = program.exports.map(x => x.func);
  const visit = (f: Func): void => {
    const said = new Set<string>();
    let statementPos: number | undefined;
    const lack = (what: string | null, pos: number | undefined): void => {
      if (what === null || said.has(what)) return;
      said.add(what);
      refusals.push(refusalAt(program, f, pos, `${what} need the gc profile`));
    };
    for (const t of [...f.params.map(p => p.type), ...f.results])
      lack(lackOfType(t), f.body.find(s => s.pos !== undefined)?.pos);
    forEachNode(f.body, n => {
      if (n.pos !== undefined) statementPos = n.pos;
      lack(lackOfNode(n), n.pos ?? statementPos);
      if (n.kind === 'call' || n.kind === 'func.ref') queue.push(n.func);
      if (n.kind === 'global.get' || n.kind === 'global.set')
        lack(lackOfType(globals.get(n.global)?.type ?? 'i32'), n.pos ?? statementPos);
      if (n.kind === 'call.ref') lack(lackOfType(n.sig), n.pos ?? statementPos);
    });
    for (const l of f.locals) lack(lackOfType(l.type), f.body.find(s => s.pos !== undefined)?.pos);
  };
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const func = seen.has(name) ? undefined : functions.get(name);
    seen.add(name);
    if (func) visit(func);
  }
  return refusals;
};
