/**
 * `@dataclass`: the methods that CPython writes and runs when the class is made, written into the class body. In: a
 * class statement with the decorator, the classes around it (fields of bases). Out: the class without the decorator and
 * with `__init__`, `__repr__`, `__eq__` ...; null when the options are not constants, or a base is not known.
 */
import { slotItems } from '../bind/slot-items.ts';
import type { ClassDef, Expression, Stmt } from '../syntax/ast.ts';
import { fieldsOfBody, isOption, type Field, type Scope } from './dataclass-fields.ts';
import { qualified } from './imported.ts';
import { signatureText, textOf } from './dataclass-text.ts';
import { template } from './template.ts';

export const OPTIONS = {
  init: true, repr: true, eq: true, order: false, unsafe_hash: false, frozen: false, match_args: true, kw_only: false, slots: false,
  weakref_slot: false,
};
type Options = typeof OPTIONS;

/** The decorator's options; null when the class is no dataclass, or they are not constants. */
export function dataclassOptions(s: ClassDef, scope: Scope): { readonly at: number; readonly options: Options } | null {
  for (const [at, d] of s.decorator_list.entries()) {
    const call = d.kind === 'Call' ? d : null;
    if (qualified(call ? call.func : d, scope.imported) !== 'dataclasses.dataclass') continue;
    const options: Options = { ...OPTIONS };
    if (call?.args.length) return null;
    for (const k of call?.keywords ?? []) {
      const v = isOption(k.value);
      if (k.arg === null || !(k.arg in OPTIONS) || v === null) return null;
      options[k.arg as keyof Options] = v;
    }
    return { at, options };
  }
  return null;
}

/** `shown`: the name in messages and in the text of the class. */
export function expandDataclass(s: ClassDef, scope: Scope, shown = s.name): ClassDef | null {
  const found = dataclassOptions(s, scope);
  if (!found) return null;
  const { options, at } = found;
  const all = allFields(s, scope);
  if (!all) return null;
  const { fields, own, body } = all;
  const wrong = all.error ?? inheritanceError(s, scope, options);
  const defined = new Set(body.flatMap((m) => (m.kind === 'FunctionDef' ? [m.name] : m.kind === 'Assign' ? m.targets.flatMap((t) => (t.kind === 'Name' ? [t.id] : [])) : [])));
  const plain = fields.filter((f) => f.kind === 'field');
  const lines: string[] = [];
  const names = new Map<string, Expression>();
  const before: string[] = [];
  const ownerOf: string[] = [];
  for (const f of own) {
    if (f.error) lines.push(`raise ${f.error}`);
    if (f.held) {
      names.set(`__v_${f.name}__`, f.held);
      if (!options.slots && f.kind !== 'class') {
        before.push(`${f.name} = __v_${f.name}__`);
        before.push(`${f.hidden} = __pyw_dc__._default_of(${f.name})`);
      } else before.push(`${f.hidden} = __v_${f.name}__`);
      before.push(`__pyw_dc__._check_default('${f.name}', ${f.hidden})`);
    } else if (f.default && !options.slots) {
      names.set(`__v_${f.name}__`, f.default);
      before.push(`${f.name} = __v_${f.name}__`);
    }
    if (f.factoryHeld) {
      names.set(`__e_${f.name}__`, f.factoryExpr!);
      before.push(`${f.factoryHeld} = __e_${f.name}__`);
      lines.push('@classmethod', `def ${f.maker}(__c__):`, `    return __c__.${f.factoryHeld}()`);
    }
    while (ownerOf.length < before.length) ownerOf.push(f.name);
    if (f.factory && !f.factoryHeld) {
      names.set(`__f_${f.name}__`, f.factory);
      lines.push('@staticmethod', `def ${f.maker}():`, `    return __f_${f.name}__`);
    }
    if (f.metadata && !isMapping(f.metadata)) {
      names.set(`__m_${f.name}__`, f.metadata);
      lines.push(`${metadataName(f)} = __pyw_dc__._metadata(__m_${f.name}__)`);
    }
  }
  if (wrong) lines.push(`raise ${wrong}`);
  if (options.weakref_slot && !options.slots) lines.push("raise TypeError('weakref_slot is True but slots is False')");
  for (const [i, b] of s.bases.entries()) {
    // What is not known to be a class of the program must not turn out to have fields.
    if (scope.find(b) || isKnownPlain(b, scope)) continue;
    names.set(`__u_${i}__`, b);
    lines.push(`__pyw_dc__._without_fields(__u_${i}__)`);
  }
  if (options.init && !defined.has('__init__')) lines.push(...initLines(s, fields, scope, names, defined.has('__post_init__'), options.slots));
  const tuple = (object: string, some: readonly Field[]): string => `(${some.map((f) => `${object}.${f.name}`).join(', ')}${some.length === 1 ? ',' : ''})`;
  if (options.repr && !defined.has('__repr__')) {
    const shown = plain.filter((f) => f.repr).map((f) => `${f.name}={self.${f.name}!r}`);
    lines.push(
      'def __repr__(self):', '    if not __pyw_dc__._enter(self):', "        return '...'", '    try:',
      `        return f"{self.__class__.__qualname__}(${shown.join(', ')})"`, '    finally:', '        __pyw_dc__._leave()',
    );
  }
  const compared = plain.filter((f) => f.compare);
  if (options.eq && !defined.has('__eq__')) {
    lines.push(
      'def __eq__(self, other):', '    if self is other:', '        return True',
      '    if isinstance(other, self.__class__) and other.__class__ is self.__class__:',
      `        return ${compared.map((f) => `self.${f.name} == other.${f.name}`).join(' and ') || 'True'}`, '    return NotImplemented',
    );
  }
  if (options.order && !options.eq) lines.push("raise ValueError('eq must be true if order is true')");
  if (options.order) {
    for (const [name, op] of [['__lt__', '<'], ['__le__', '<='], ['__gt__', '>'], ['__ge__', '>=']] as const) {
      if (defined.has(name)) lines.push(`raise TypeError('Cannot overwrite attribute ${name} in class ${shown}. Consider using functools.total_ordering')`);
      else {
        lines.push(
          `def ${name}(self, other):`, '    if isinstance(other, self.__class__) and other.__class__ is self.__class__:',
          `        return ${tuple('self', compared)} ${op} ${tuple('other', compared)}`, '    return NotImplemented',
        );
      }
    }
  }
  if (options.unsafe_hash && defined.has('__hash__')) lines.push(`raise TypeError('Cannot overwrite attribute __hash__ in class ${shown}')`);
  else if (!defined.has('__hash__')) {
    if (options.unsafe_hash || (options.eq && options.frozen)) {
      lines.push('def __hash__(self):', `    return hash(${tuple('self', plain.filter((f) => f.hash ?? f.compare))})`);
    } else if (options.eq) lines.push('__hash__ = None');
  }
  if (options.match_args && !defined.has('__match_args__')) {
    const quoted = fields.filter((f) => f.init && !f.kwOnly && f.kind !== 'class').map((f) => `'${f.name}'`);
    lines.push(`__match_args__ = (${quoted.join(', ')}${quoted.length === 1 ? ',' : ''})`);
  }
  if (options.slots) {
    if (defined.has('__slots__')) lines.push(`raise TypeError('${shown} already specifies __slots__')`);
    const inherited = slotsOfBases(s, scope);
    const mine = plain.filter((f) => !inherited.has(f.name)).map((f) => `'${f.name}'`);
    if (options.weakref_slot && !inherited.has('__weakref__')) mine.push("'__weakref__'");
    lines.push(`__slots__ = (${mine.join(', ')}${mine.length === 1 ? ',' : ''})`);
  }
  if (options.frozen) {
    for (const n of ['__setattr__', '__delattr__']) if (defined.has(n)) lines.push(`raise TypeError('Cannot overwrite attribute ${n} in class ${shown}')`);
    lines.push('def __pyw_frozen__(__me__, __n__, __w__):');
    // With slots the class is another one than its methods know, and their super() raises.
    if (options.slots) {
      const known = fields.filter((f) => f.kind !== 'class').map((f) => `'${f.name}', `).join('');
      lines.push(`    if __n__ not in (${known}):`, `        raise TypeError(f'super(type, obj): obj (instance of {type(__me__).__name__}) is not an instance or subtype of type (${s.name}).')`);
    }
    lines.push("    raise __pyw_dc__.FrozenInstanceError(f'cannot {__w__} field {__n__!r}')");
  }
  lines.push(...supportLines(fields, names, scope, options));
  const doc = s.body[0]?.kind === 'Expr' && s.body[0].value.kind === 'Constant' && s.body[0].value.value.kind === 'str' ? null : signatureText(s, shown, options.init && !defined.has('__init__') ? fields : null, scope, names);
  if (doc !== null && !defined.has('__doc__')) lines.push(`__doc__ = ${doc}`);
  const made = template(`class C:\n    ${[...before, '# body', ...lines].join('\n    ')}\n    pass\n`, s, names)[0] as ClassDef;
  const first = before.length;
  // Defaults stand where the fields stood, what is written comes last.
  const defaults = (name: string): Stmt[] => made.body.slice(0, first).filter((_, i) => ownerOf[i] === name);
  const isField = new Set(own.map((f) => f.name));
  const kept = body.flatMap((m) => (m.kind === 'AnnAssign' && m.target.kind === 'Name' && isField.has(m.target.id) ? [...defaults(m.target.id), { ...m, value: null }] : [m]));
  return { ...s, decorator_list: s.decorator_list.filter((_, i) => i !== at), body: [...kept, ...made.body.slice(first)] };
}

function initLines(s: ClassDef, fields: readonly Field[], scope: Scope, names: Map<string, Expression>, ownPost: boolean, slots: boolean): string[] {
  const given = fields.filter((f) => f.init && f.kind !== 'class');
  const param = (f: Field): string => {
    if (f.factory) return `${f.name}=__pyw_unset__`;
    if (!f.default && !f.held) return f.name;
    if (f.held) {
      const own = fields.includes(f) && f.owner === s;
      if (own) return `${f.name}=${f.hidden}`;
      // In a class body, of a base: that base's hidden name.
      const base = s.bases.find((b) => leadsTo(b, f.owner, scope));
      if (base) names.set(`__b_${f.name}__`, base);
      return `${f.name}=__b_${f.name}__.${f.hidden}`;
    }
    names.set(`__c_${f.name}__`, f.default!);
    return `${f.name}=__c_${f.name}__`;
  };
  const positional = given.filter((f) => !f.kwOnly);
  const keywords = given.filter((f) => f.kwOnly);
  const firstDefault = positional.findIndex((f) => f.default || f.held || f.factory);
  if (firstDefault >= 0) {
    const wrong = positional.findIndex((f, i) => i > firstDefault && !f.default && !f.held && !f.factory);
    if (wrong >= 0) return [`raise TypeError("non-default argument '${positional[wrong]!.name}' follows default argument '${positional[wrong - 1]!.name}'")`];
  }
  // As CPython names it.
  const me = fields.some((f) => f.name === 'self') ? '__dataclass_self__' : 'self';
  const out = [`def __init__(${[me, ...positional.map(param), ...(keywords.length ? ['*', ...keywords.map(param)] : [])].join(', ')}):`];
  for (const f of fields) {
    if (f.kind !== 'field') continue;
    const fresh = `${me}.${f.maker}()`;
    if (f.init) out.push(`    ${me}.${f.name} = ${f.factory ? `${fresh} if ${f.name} is __pyw_unset__ else ${f.name}` : f.name}`);
    else if (f.factory) out.push(`    ${me}.${f.name} = ${fresh}`);
    else if (!slots) continue;
    else if (f.held) out.push(`    ${me}.${f.name} = ${me}.${f.hidden}`);
    else if (f.default) {
      names.set(`__c_${f.name}__`, f.default);
      out.push(`    ${me}.${f.name} = __c_${f.name}__`);
    }
  }
  const post = ownPost || baseClasses(s, scope).some((b) => hasPostInit(b.node, b.scope));
  if (post) out.push(`    ${me}.__post_init__(${fields.filter((f) => f.kind === 'init').map((f) => f.name).join(', ')})`);
  out.push('    pass', `    '${WRITTEN}'`);
  return out;
}
/** The last statement of a constructor that is written here. */
export const WRITTEN = '__pyw_written__';
const hasPostInit = (c: ClassDef, scope: Scope): boolean =>
  c.body.some((m) => m.kind === 'FunctionDef' && m.name === '__post_init__') || baseClasses(c, scope).some((b) => hasPostInit(b.node, b.scope));

/** What `fields`, `asdict`, `astuple` and `replace` of the library's module ask for. */
function supportLines(fields: readonly Field[], names: Map<string, Expression>, scope: Scope, options: Options): string[] {
  const plain = fields.filter((f) => f.kind === 'field');
  const tuple = (items: readonly string[]): string => `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
  const given = fields.filter((f) => f.init && f.kind !== 'class');
  const info = plain.map((f) => {
    names.set(`__t_${f.name}__`, scope.textAnnotations ? textOf(f.annotation) : f.annotation);
    const byDefault = f.held ? `__c__.${f.hidden}` : f.default ? `__c_${f.name}__` : '__pyw_dc__.MISSING';
    if (f.default) names.set(`__c_${f.name}__`, f.default);
    const factory = f.factoryHeld ? `__c__.${f.factoryHeld}` : f.factoryExpr ? `__e_${f.name}__` : '__pyw_dc__.MISSING';
    if (f.factoryExpr && !f.factoryHeld) names.set(`__e_${f.name}__`, f.factoryExpr);
    if (f.metadata) names.set(`__m_${f.name}__`, f.metadata);
    const metadata = f.metadata ? `, ${isMapping(f.metadata) ? `__m_${f.name}__` : `__c__.${metadataName(f)}`}` : '';
    const flag = (b: boolean | null): string => (b === null ? 'None' : b ? 'True' : 'False');
    return `__pyw_dc__.Field('${f.name}', lambda: __t_${f.name}__, ${byDefault}, ${factory}, ${[f.init, f.repr, f.hash, f.compare, f.kwOnly].map(flag).join(', ')}${metadata})`;
  });
  const refused = plain.filter((f) => !f.init).map((f) => f.name);
  return [
    '__pyw_kept_fields__ = None',
    '@classmethod', 'def __pyw_fields__(__c__):', '    if __c__.__pyw_kept_fields__ is None:', `        __c__.__pyw_kept_fields__ = ${tuple(info)}`, '    return __c__.__pyw_kept_fields__',
    '@classmethod', 'def __pyw_params__(__c__):',
    `    return __pyw_dc__._DataclassParams(${(Object.keys(OPTIONS) as (keyof Options)[]).map((k) => (options[k] ? 'True' : 'False')).join(', ')})`,
    '__dataclass_fields__ = __pyw_dc__._FIELDS_OF', '__dataclass_params__ = __pyw_dc__._PARAMS_OF',
    'def __pyw_items__(__me__):', `    return ${tuple(plain.map((f) => `('${f.name}', __me__.${f.name})`))}`,
    `def __replace__(__me__, /, ${given.length ? `*, ${given.map((f) => `${f.name}=__pyw_unset__`).join(', ')}, ` : ''}**__rest__):`,
    '    if __rest__:', `        __pyw_dc__._unexpected(__me__.__class__, __rest__, ${tuple(refused.map((n) => `'${n}'`))})`,
    ...given.filter((f) => f.kind === 'init' && !f.default && !f.held && !f.factory).flatMap((f) => [
      `    if ${f.name} is __pyw_unset__:`, `        raise TypeError("InitVar '${f.name}' must be specified with replace()")`,
    ]),
    `    return __me__.__class__(${given.map((f) => `${f.name}=${f.kind === 'init' && !f.default && !f.held ? f.name : `__me__.${f.name} if ${f.name} is __pyw_unset__ else ${f.name}`}`).join(', ')})`,
  ];
}
const metadataName = (f: Field): string => `__pyw_metadata_${f.name}__`;
/** Metadata that needs no check. */
const isMapping = (e: Expression): boolean => (e.kind === 'Constant' ? e.value.kind === 'none' : isLiteral(e));
const isLiteral = (e: Expression): boolean =>
  e.kind === 'Constant' || (e.kind === 'Dict' && [...e.keys, ...e.values].every((x) => x !== null && isLiteral(x)));

interface Found {
  readonly node: ClassDef;
  readonly scope: Scope;
}
/** Classes of the program among the bases. */
function baseClasses(s: ClassDef, scope: Scope): Found[] {
  return s.bases.flatMap((b) => {
    const found = scope.find(b);
    return found ? [found] : [];
  });
}
const leadsTo = (base: Expression, owner: ClassDef, scope: Scope): boolean => {
  const found = scope.find(base);
  return found !== null && (found.node === owner || found.node.bases.some((b) => leadsTo(b, owner, found.scope)));
};

/** Names that no dataclass can stand for: what the library gives, or the built-in classes. */
function isKnownPlain(base: Expression, scope: Scope): boolean {
  const head = base.kind === 'Subscript' ? base.value : base;
  if (head.kind === 'Name') return scope.isOutside(head.id);
  return head.kind === 'Attribute' && head.value.kind === 'Name' && scope.isOutside(head.value.id);
}

function inheritanceError(s: ClassDef, scope: Scope, options: Options): string | null {
  let any = false;
  let all = true;
  const visit = (c: ClassDef, at: Scope): void => {
    for (const b of baseClasses(c, at)) {
      const found = dataclassOptions(b.node, b.scope);
      if (found?.options.frozen) any = true;
      else if (found) all = false;
      visit(b.node, b.scope);
    }
  };
  visit(s, scope);
  if (any && !options.frozen) return "TypeError('cannot inherit non-frozen dataclass from a frozen one')";
  return !all && options.frozen ? "TypeError('cannot inherit frozen dataclass from a non-frozen one')" : null;
}

/** Names that the bases have slots for. */
function slotsOfBases(s: ClassDef, scope: Scope, into = new Set<string>()): Set<string> {
  for (const b of baseClasses(s, scope)) {
    const options = dataclassOptions(b.node, b.scope)?.options;
    if (options?.slots) for (const f of allFields(b.node, b.scope)?.fields ?? []) into.add(f.name);
    if (options?.weakref_slot) into.add('__weakref__');
    const own = b.node.body.find((m) => m.kind === 'Assign' && m.targets[0]?.kind === 'Name' && m.targets[0].id === '__slots__');
    if (own?.kind === 'Assign') {
      for (const e of slotItems(own.value)) if (e?.kind === 'Constant' && e.value.kind === 'str') into.add(e.value.value);
    } else if (!options?.slots) into.add('__weakref__');
    slotsOfBases(b.node, b.scope, into);
  }
  return into;
}

/** The fields of a dataclass, those of its bases first. */
function allFields(s: ClassDef, scope: Scope): { readonly fields: Field[]; readonly own: readonly Field[]; readonly body: readonly Stmt[]; readonly error: string | null } | null {
  const fields = new Map<string, Field>();
  const inherit = (c: ClassDef, at: Scope): void => {
    for (const b of [...baseClasses(c, at)].reverse()) {
      if (!dataclassOptions(b.node, b.scope)) inherit(b.node, b.scope);
      else for (const f of allFields(b.node, b.scope)?.fields ?? []) fields.set(f.name, f);
    }
  };
  inherit(s, scope);
  const options = dataclassOptions(s, scope);
  const own = fieldsOfBody(s, scope, options?.options.kw_only ?? false);
  if (!own) return null;
  for (const f of own.fields) if (f.kind !== 'class') fields.set(f.name, f);
  return { fields: [...fields.values()], own: own.fields, body: own.body, error: own.error };
}
