/**
 * `class P(TypedDict)` and `P = TypedDict('P', {...})`: classes whose calls give plain dicts.
 *
 * In: a statement and what its names are. Out: the class written out, with what CPython's has for attributes; null when
 * it is none of these, or has a form that is not known (it is refused where it runs).
 */
import type { Call, ClassDef, Expression, Stmt } from '../syntax/ast.ts';
import type { Scope } from './dataclass-fields.ts';
import { qualified } from './imported.ts';
import { template } from './template.ts';

const NAME = 'typing.TypedDict';

export function expandTypedDict(s: Stmt, scope: Scope): readonly Stmt[] | null {
  if (s.kind === 'ClassDef') return isTypedDict(s, scope) ? typedClass(s, scope) : null;
  if (s.kind !== 'Assign' || s.targets.length !== 1 || s.targets[0]!.kind !== 'Name' || s.value.kind !== 'Call') return null;
  const made = qualified(s.value.func, scope.imported) === NAME ? classOfCall(s.value) : null;
  return made && made.name === s.targets[0]!.id ? typedClass(made, scope) : null;
}

const isTypedDict = (s: ClassDef, scope: Scope, depth = 0): boolean =>
  s.bases.some((b) => {
    if (qualified(b, scope.imported) === NAME) return true;
    const base = depth < 20 ? scope.find(b) : null;
    return base !== null && base.node !== s && isTypedDict(base.node, base.scope, depth + 1);
  });

/** The class statement that a call with constant names stands for. */
function classOfCall(call: Call): ClassDef | null {
  const [name, fields] = call.args;
  if (call.args.length !== 2 || name?.kind !== 'Constant' || name.value.kind !== 'str' || fields?.kind !== 'Dict') return null;
  const lines: string[] = [];
  const types = new Map<string, Expression>();
  for (const [i, key] of fields.keys.entries()) {
    if (key?.kind !== 'Constant' || key.value.kind !== 'str' || !/^[A-Za-z_]\w*$/.test(key.value.value)) return null;
    types.set(`__t${i}__`, fields.values[i]!);
    lines.push(`    ${key.value.value}: __t${i}__`);
  }
  const text = `class ${name.value.value}:\n${lines.length ? lines.join('\n') : '    pass'}\n`;
  if (!/^[A-Za-z_]\w*$/.test(name.value.value)) return null;
  const [made] = template(text, call, types);
  return made?.kind === 'ClassDef' ? { ...made, bases: [call.func], keywords: call.keywords } : null;
}

interface Keys {
  readonly required: Set<string>;
  readonly optional: Set<string>;
  readonly annotated: Stmt[];
}

/** Keys of the class with those of its bases. */
function keysOf(s: ClassDef, scope: Scope, depth = 0): Keys | null {
  const keys: Keys = { required: new Set(), optional: new Set(), annotated: [] };
  for (const b of s.bases) {
    const base = depth < 20 ? scope.find(b) : null;
    const inherited = base && base.node !== s ? keysOf(base.node, base.scope, depth + 1) : null;
    if (!inherited) continue;
    for (const k of inherited.required) keys.required.add(k);
    for (const k of inherited.optional) keys.optional.add(k);
    keys.annotated.push(...inherited.annotated);
  }
  const total = isTotal(s);
  if (total === null) return null;
  for (const m of s.body) {
    if (m.kind === 'AnnAssign' && m.target.kind === 'Name' && m.value === null) {
      // An annotation that stays text is not looked into.
      const mark = scope.textAnnotations ? null : marked(m.annotation, scope);
      const needed = mark === 'Required' || (mark !== 'NotRequired' && total);
      (needed ? keys.optional : keys.required).delete(m.target.id);
      (needed ? keys.required : keys.optional).add(m.target.id);
      keys.annotated.push(m);
    } else if (!(m.kind === 'Pass' || (m.kind === 'Expr' && m.value.kind === 'Constant'))) return null;
  }
  return keys;
}
/** `total=False`; null for keywords that are not known. */
function isTotal(s: ClassDef): boolean | null {
  let total = true;
  for (const k of s.keywords) {
    if (k.arg !== 'total' || k.value.kind !== 'Constant' || k.value.value.kind !== 'bool') return null;
    total = k.value.value.value;
  }
  return total;
}
function marked(annotation: Expression, scope: Scope): string | null {
  if (annotation.kind !== 'Subscript') return null;
  const name = qualified(annotation.value, scope.imported);
  if (name === 'typing.ReadOnly' || name === 'typing.Annotated') {
    const inner = annotation.slice.kind === 'Tuple' ? annotation.slice.elts[0] : annotation.slice;
    return inner ? marked(inner, scope) : null;
  }
  return name === 'typing.Required' ? 'Required' : name === 'typing.NotRequired' ? 'NotRequired' : null;
}

function typedClass(s: ClassDef, scope: Scope): readonly Stmt[] | null {
  const keys = keysOf(s, scope);
  if (!keys) return null;
  const set = (names: ReadonlySet<string>): string => `frozenset((${[...names].map((n) => `'${n}', `).join('')}))`;
  const [more] = template(
    [
      'class __pyw_typed__:',
      `    __total__ = ${isTotal(s) ? 'True' : 'False'}`,
      `    __required_keys__ = ${set(keys.required)}`,
      `    __optional_keys__ = ${set(keys.optional)}`,
      '    def __new__(__c__, /, *args, **kwargs):',
      '        return dict(*args, **kwargs)',
      '',
    ].join('\n'),
    s,
  );
  if (more?.kind !== 'ClassDef') return null;
  const doc = s.body[0]?.kind === 'Expr' ? [s.body[0]] : [];
  const bases = s.bases.filter((b) => qualified(b, scope.imported) !== NAME);
  return [{ ...s, bases, keywords: [], body: [...doc, ...keys.annotated, ...more.body] }];
}
