/**
 * Finds what of a lowered program the module needs, starting from its exports: functions, globals, types, host
 * functions, data segments, memory, exceptions. What is not found here is not emitted.
 *
 * In: a program without `int`. Out: `Needs`; its sets keep the order of first use, so output is deterministic.
 */
import { signatureOf, type Expr, type Func, type OpKind, type Program, type Stmt } from '@pyw/ir';
import type { LowKind } from '../low-ops.ts';
import { InternalError } from '../errors.ts';
import type { Layouts } from './layout.ts';

export interface Needs {
  readonly functions: Func[];
  readonly globals: Set<string>;
  /** Globals that some function assigns. */
  readonly assigned: Set<string>;
  readonly hosts: Set<string>;
  readonly wasi: Set<string>;
  readonly data: Set<string>;
  /** Functions used as values. */
  readonly funcRefs: Set<string>;
  readonly classes: Set<string>;
  /** Element storage types of arrays. */
  readonly arrays: Set<string>;
  /** Function types used as values. */
  readonly signatures: Set<string>;
  /** `Class.field` of fields assigned after construction, by declaring class. */
  readonly assignedFields: Set<string>;
  /** Boxes for machine values. */
  readonly boxes: Set<'int' | 'f64' | 'bool'>;
  memory: boolean;
  tag: boolean;
  /** Instances carry their class id. */
  headers: boolean;
}

/** Name of a field with the class that declares it, so that all heirs agree on it. */
export const fieldKey = (layouts: Layouts, cls: string, field: string): string => {
  let layout = layouts.get(cls);
  const index = layout.indexOf.get(field);
  if (index === undefined) throw new InternalError(`no field ${field} in class ${cls}`);
  while (index < layout.inherited) layout = layouts.get(layout.decl.base!);
  return `${layout.decl.name}.${field}`;
};

/** Node with every attribute optional: what a generic walk can see of any kind. */
interface AnyNode {
  readonly kind: string;
  readonly args: readonly AnyNode[];
  readonly func?: string;
  readonly host?: string;
  readonly wasi?: string;
  readonly global?: string;
  readonly class?: string;
  readonly field?: string;
  readonly elem?: string;
  readonly data?: string;
  readonly type?: string;
  readonly sig?: string;
  readonly body?: readonly AnyNode[];
  readonly then?: readonly AnyNode[];
  readonly else?: readonly AnyNode[];
  readonly handler?: readonly AnyNode[];
  readonly default?: readonly AnyNode[];
  readonly cases?: readonly { readonly body: readonly AnyNode[] }[];
}

/** `own`: functions of the program that stand for rows of the host ABI, by row. */
export const collectNeeds = (
  program: Program,
  layouts: Layouts,
  roots: readonly string[],
  own: ReadonlyMap<string, string> = new Map(),
): Needs => {
  const needs: Needs = {
    functions: [],
    globals: new Set(),
    assigned: new Set(),
    hosts: new Set(),
    wasi: new Set(),
    data: new Set(),
    funcRefs: new Set(),
    classes: new Set(),
    arrays: new Set(),
    signatures: new Set(),
    assignedFields: new Set(),
    boxes: new Set(),
    memory: false,
    tag: false,
    headers: false,
  };
  const functions = new Map(program.functions.map(f => [f.name, f]));
  const globals = new Map(program.globals.map(g => [g.name, g]));
  const seenFunctions = new Set<string>();
  const seenTypes = new Set<string>();
  const queue: string[] = [];

  const useFunction = (name: string): void => {
    if (seenFunctions.has(name)) return;
    seenFunctions.add(name);
    queue.push(name);
  };
  const useClass = (name: string): void => {
    if (needs.classes.has(name)) return;
    const layout = layouts.get(name);
    if (layout.decl.base !== null) useClass(layout.decl.base);
    needs.classes.add(name);
    for (const f of layout.decl.fields) useType(f.type);
  };
  const useType = (type: string): void => {
    if (seenTypes.has(type)) return;
    seenTypes.add(type);
    if (type.startsWith('ref<')) useClass(type.slice(4, -1));
    else if (type.startsWith('array<')) {
      const elem = type.slice(6, -1);
      needs.arrays.add(elem);
      useType(elem);
    } else if (type.startsWith('func<')) {
      needs.signatures.add(type);
      const { params, results } = signatureOf(type)!;
      for (const t of params) useType(t);
      for (const t of results) useType(t);
    }
  };
  const useTest = (name: string): void => {
    for (const c of layouts.familyOf(name)) {
      if (c.box === 'int' || c.box === 'f64' || c.box === 'bool') needs.boxes.add(c.box);
    }
    useClass(name);
  };
  const useGlobal = (name: string): void => {
    if (needs.globals.has(name)) return;
    needs.globals.add(name);
    const global = globals.get(name);
    if (!global) throw new InternalError(`unknown global ${name}`);
    useType(global.type);
    visit(global.init as AnyNode);
  };

  const visitAll = (nodes: readonly AnyNode[]): void => {
    for (const n of nodes) visit(n);
  };
  const useNodeClass = (n: AnyNode): void => useClass(n.class!);
  const useElement = (n: AnyNode): void => useType(`array<${n.elem!}>`);
  const useBox = (box: 'int' | 'f64' | 'bool') => (): void => void needs.boxes.add(box);
  const useMemory = (): void => void (needs.memory = true);
  const useHeaders = (): void => void (needs.headers = true);
  const visitBody = (n: AnyNode): void => visitAll(n.body!);
  // what a kind of node needs beyond its operands; kinds that need nothing are absent
  const handlers = new Map<string, (n: AnyNode) => void>(
    Object.entries<(n: AnyNode) => void>({
      call: n => useFunction(n.func!),
      'func.ref': n => {
        useFunction(n.func!);
        needs.funcRefs.add(n.func!);
        useType(n.sig!);
      },
      'call.ref': n => useType(n.sig!),
      'func.null': n => useType(n.sig!),
      'call.host': n => {
        const func = own.get(n.host!);
        if (func !== undefined) return useFunction(func);
        needs.hosts.add(n.host!);
        if (n.host === 'write') needs.memory = true;
      },
      'low.call_wasi': n => {
        needs.wasi.add(n.wasi!);
        needs.memory = true;
      },
      'global.get': n => useGlobal(n.global!),
      'global.set': n => {
        useGlobal(n.global!);
        needs.assigned.add(n.global!);
      },
      'field.set': n => {
        useClass(n.class!);
        needs.assignedFields.add(fieldKey(layouts, n.class!, n.field!));
      },
      new: useNodeClass,
      'field.get': useNodeClass,
      'ref.null': useNodeClass,
      'ref.up': useNodeClass,
      'ref.down': useNodeClass,
      'unbox.ref': useNodeClass,
      'any.is': n => useTest(n.class!),
      'ref.is': n => useTest(n.class!),
      'box.f64': useBox('f64'),
      'unbox.f64': useBox('f64'),
      'any.is_f64': useBox('f64'),
      'box.bool': useBox('bool'),
      'unbox.bool': useBox('bool'),
      'any.is_bool': useBox('bool'),
      'any.is_int': useBox('int'),
      'low.is_int_box': useBox('int'),
      'low.int_box': useBox('int'),
      'low.int_box_lo': useBox('int'),
      'low.int_box_big': useBox('int'),
      'low.is_object': useHeaders,
      'low.header': useHeaders,
      'array.null': useElement,
      'array.new': useElement,
      'array.filled': useElement,
      'array.of': useElement,
      'array.get': useElement,
      'array.len': useElement,
      'array.is_null': useElement,
      'array.set': useElement,
      'array.copy': useElement,
      'array.fill': useElement,
      'array.data': n => {
        needs.data.add(n.data!);
        useElement(n);
      },
      'low.mem_init': n => {
        needs.data.add(n.data!);
        needs.memory = true;
      },
      'mem.load8': useMemory,
      'mem.load32': useMemory,
      'mem.load64': useMemory,
      'mem.load_f64': useMemory,
      'mem.store8': useMemory,
      'mem.store32': useMemory,
      'mem.store64': useMemory,
      'mem.store_f64': useMemory,
      'mem.size': useMemory,
      'mem.grow': useMemory,
      throw: () => void (needs.tag = true),
      try: n => {
        needs.tag = true;
        visitAll(n.body!);
        visitAll(n.handler!);
      },
      block: visitBody,
      loop: visitBody,
      seq: n => {
        useType(n.type!);
        visitAll(n.body!);
      },
      cond: n => useType(n.type!),
      if: n => {
        visitAll(n.then!);
        visitAll(n.else!);
      },
      switch: n => {
        for (const c of n.cases!) visitAll(c.body);
        visitAll(n.default!);
      },
    } satisfies Partial<Record<OpKind | LowKind, (n: AnyNode) => void>>),
  );
  const visit = (n: AnyNode): void => {
    for (const a of n.args) visit(a);
    handlers.get(n.kind)?.(n);
  };

  for (const r of roots) useFunction(r);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const func = functions.get(name);
    if (!func) throw new InternalError(`unknown function ${name}`);
    needs.functions.push(func);
    for (const l of func.params) useType(l.type);
    for (const t of func.results) useType(t);
    for (const l of func.locals) useType(l.type);
    visitAll(func.body as readonly (Stmt | Expr)[] as readonly AnyNode[]);
  }
  // emitted in the program's order, which producers choose for locality and people expect in listings
  const order = new Map(program.functions.map((f, i) => [f.name, i]));
  needs.functions.sort((a, b) => order.get(a.name)! - order.get(b.name)!);
  return needs;
};
