/**
 * `make_dataclass('C', ['x', ('y', int, 0)], ...)`: a class statement with the decorator, where the name, the names of
 * the fields and the options are constants. In: a statement with such a call. Out: the class statement before it.
 */
import type { Call, ClassDef, Expression, Stmt } from '../syntax/ast.ts';
import { escapedText } from './dataclass-text.ts';
import { OPTIONS, expandDataclass } from './dataclass.ts';
import { isOption, type Scope } from './dataclass-fields.ts';
import { hoistCalls, type Made } from './hoist.ts';
import { qualified } from './imported.ts';
import { KEYWORDS } from './keywords.ts';
import { template } from './template.ts';

const text = (e: Expression | undefined): string | null => (e?.kind === 'Constant' && e.value.kind === 'str' ? e.value.value : null);

/** The class statement that an assignment stands for. */
export function madeDataclass(s: Stmt & { readonly kind: 'Assign' }, scope: Scope): ClassDef | null {
  const made = s.value.kind === 'Call' && s.targets[0]?.kind === 'Name' ? classOfCall(s.value, s.targets[0].id, scope) : null;
  return made && !('error' in made) ? made.node : null;
}

export function expandMadeDataclasses(s: Stmt, scope: Scope): readonly Stmt[] | null {
  if (s.kind === 'Assign' && s.targets.length === 1 && s.targets[0]!.kind === 'Name' && s.value.kind === 'Call') {
    const made = written(s.value, s.targets[0]!.id, scope);
    if (made) return made.before;
  }
  return hoistCalls(s, (call) => written(call, `__pyw_class_${call.lineno}_${call.col_offset}__`, scope));
}

function written(call: Call, target: string, scope: Scope): Made | null {
  const found = classOfCall(call, target, scope);
  if (!found) return null;
  if ('error' in found) return { before: template(`raise TypeError(${escapedText(found.error)})`, call), name: 'None' };
  const node = expandDataclass(found.node, scope, found.shown);
  if (!node) return null;
  const naming = [`${target}.__name__ = ${target}.__qualname__ = ${escapedText(found.shown)}`];
  if (found.module !== null) naming.push(`${target}.__module__ = ${escapedText(found.module)}`);
  return { before: [node, ...template(naming.join('\n'), call)], name: target };
}

interface Found {
  readonly node: ClassDef;
  readonly shown: string;
  readonly module: string | null;
}

function classOfCall(call: Call, target: string, scope: Scope): Found | { readonly error: string } | null {
  if (qualified(call.func, scope.imported) !== 'dataclasses.make_dataclass' || call.args.length !== 2) return null;
  const shown = text(call.args[0]);
  const list = call.args[1]!;
  if (shown === null || (list.kind !== 'List' && list.kind !== 'Tuple')) return null;
  const names = new Map<string, Expression>();
  const options: string[] = [];
  let bases: readonly Expression[] = [];
  let module: string | null = null;
  const lines: string[] = [];
  for (const k of call.keywords) {
    if (k.arg === 'bases' && k.value.kind === 'Tuple') bases = k.value.elts;
    else if (k.arg === 'module') {
      module = text(k.value);
      if (module === null) return null;
    } else if (k.arg === 'namespace' && k.value.kind === 'Dict') {
      for (const [i, key] of k.value.keys.entries()) {
        const name = text(key ?? undefined);
        if (name === null || !isIdentifier(name)) return null;
        names.set(`__n_${i}__`, k.value.values[i]!);
        lines.push(`${name} = __n_${i}__`);
      }
    } else if (k.arg === 'namespace' && k.value.kind === 'Constant' && k.value.value.kind === 'none') continue;
    else if (k.arg !== null && k.arg in OPTIONS) {
      const v = isOption(k.value);
      if (v === null) return null;
      options.push(`${k.arg}=${v ? 'True' : 'False'}`);
    } else if (k.arg !== null) return { error: `dataclass() got an unexpected keyword argument '${k.arg}'` };
    else return null;
  }
  const seen = new Set<string>();
  for (const [i, e] of list.elts.entries()) {
    const parts = e.kind === 'Tuple' ? e.elts : [e];
    const name = text(parts[0]);
    if (parts.length > 3 || parts.length === 0 || (e.kind === 'Tuple' && parts.length === 1)) return null;
    if (name === null) return null;
    if (!isIdentifier(name)) return { error: `Field names must be valid identifiers: ${escapedText(name)}` };
    if (KEYWORDS.has(name)) return { error: `Field names must not be keywords: '${name}'` };
    if (seen.has(name)) return { error: `Field name duplicated: '${name}'` };
    seen.add(name);
    if (parts[1]) names.set(`__t_${i}__`, parts[1]);
    if (parts[2]) names.set(`__v_${i}__`, parts[2]);
    lines.push(`${name}: ${parts[1] ? `__t_${i}__` : "'typing.Any'"}${parts[2] ? ` = __v_${i}__` : ''}`);
  }
  bases.forEach((b, i) => names.set(`__b_${i}__`, b));
  const source = `@__pyw_dc__.dataclass(${options.join(', ')})\nclass ${target}(${bases.map((_, i) => `__b_${i}__`).join(', ')}):\n    ${[...lines, 'pass'].join('\n    ')}\n`;
  const [node] = template(source, call, names);
  return node?.kind === 'ClassDef' ? { node, shown, module } : null;
}

const isIdentifier = (n: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(n);
