/** Resolves every name of every scope to local, global, free or cell, as CPython 3.13 does. */
import {
  CELL, DEF_BOUND, DEF_COMP_CELL, DEF_FREE_CLASS, DEF_GLOBAL, DEF_NONLOCAL, DEF_PARAM, DEF_TYPE_PARAM, FREE,
  GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, isFunctionLike, LOCAL, SCOPE_OFFSET, stop, type SymbolTable,
} from './symtable-types.ts';

interface Surroundings {
  /** Names bound in scopes around; null at module level. */
  readonly bound: Set<string> | null;
  readonly global: Set<string>;
  readonly typeParams: Set<string>;
  /** The class whose namespace an annotation scope can see. */
  readonly classEntry: SymbolTable | null;
}

/** A scope whose children are being analysed. */
interface Block {
  readonly table: SymbolTable;
  readonly around: Surroundings;
  readonly scopes: Map<string, number>;
  /** Free here, and free in the children. */
  readonly ownFree: Set<string>;
  readonly free: Set<string>;
  readonly inlinedCells: Set<string>;
  readonly childGlobal: Set<string>;
  readonly childBound: Set<string>;
  /** Which child comes next. */
  next: number;
}

/** With a stack of its own: lambdas nest thousands deep. */
export function analyzeSymbols(top: SymbolTable): void {
  const stack = [open(top, { bound: null, global: new Set(), typeParams: new Set(), classEntry: null })];
  for (let block = stack[0]; block !== undefined; block = stack[stack.length - 1]) {
    const { table, around } = block;
    const child = table.children[block.next++];
    if (child !== undefined) {
      stack.push(open(child, {
        bound: new Set(block.childBound), global: new Set(block.childGlobal), typeParams: new Set(around.typeParams),
        classEntry: child.canSeeClassScope ? (table.type === 'class' ? table : around.classEntry) : null,
      }));
      continue;
    }
    const free = close(block);
    stack.pop();
    const outer = stack[stack.length - 1];
    if (outer !== undefined) include(outer, table, free);
  }
}

/** The names of the scope itself, before its children. */
function open(table: SymbolTable, around: Surroundings): Block {
  const { bound, global } = around;
  const isClass = table.type === 'class';
  const local = new Set<string>();
  const scopes = new Map<string, number>();
  const ownFree = new Set<string>();
  const childGlobal = new Set<string>();
  const childBound = new Set<string>();
  if (isClass) {
    // A class's own names are not visible in the functions inside it.
    for (const name of global) childGlobal.add(name);
    if (bound !== null) for (const name of bound) childBound.add(name);
  }
  for (const [name, flags] of table.symbols) {
    scopes.set(name, analyzeName(table, name, flags, local, ownFree, around));
  }
  if (!isClass) {
    if (isFunctionLike(table)) for (const name of local) childBound.add(name);
    if (bound !== null) for (const name of bound) childBound.add(name);
    for (const name of global) childGlobal.add(name);
  } else {
    childBound.add('__class__');
    childBound.add('__classdict__');
  }
  return {
    table, around, scopes, ownFree, free: new Set(), inlinedCells: new Set(), childGlobal, childBound, next: 0,
  };
}

/** Takes what an analysed child leaves free. */
function include(block: Block, child: SymbolTable, childFree: Set<string>): void {
  const { table, scopes, free, inlinedCells } = block;
  if (child.comprehension !== null && !child.generator && !table.canSeeClassScope) {
    inlineComprehension(table, child, scopes, childFree, inlinedCells);
    child.inlined = true;
  }
  for (const name of childFree) free.add(name);
  if (child.free || child.childFree) table.childFree = true;
}

/** Returns the names that are free in the block or below it. */
function close(block: Block): Set<string> {
  const { table, around, scopes, ownFree, free, inlinedCells } = block;
  const isClass = table.type === 'class';
  table.children = table.children.flatMap((child) => (child.inlined ? child.children : [child]));
  if (isFunctionLike(table)) {
    for (const [name, scope] of scopes) {
      if (scope !== LOCAL || !(free.has(name) || inlinedCells.has(name))) continue;
      scopes.set(name, CELL);
      free.delete(name);
    }
  } else if (isClass) {
    if (free.delete('__class__')) table.needsClassClosure = true;
    if (free.delete('__classdict__')) table.needsClassDict = true;
  }
  record(table, scopes, around.bound, free, inlinedCells, isClass || table.canSeeClassScope);
  for (const name of ownFree) free.add(name);
  return free;
}

function analyzeName(
  table: SymbolTable, name: string, flags: number, local: Set<string>, free: Set<string>, around: Surroundings,
): number {
  const { bound, global, typeParams, classEntry } = around;
  const fail = (message: string): never => {
    const directive = table.directives.find((d) => d.name === name);
    return stop(message, directive!.at);
  };
  if ((flags & DEF_GLOBAL) !== 0) {
    if ((flags & DEF_NONLOCAL) !== 0) fail(`name '${name}' is nonlocal and global`);
    global.add(name);
    bound?.delete(name);
    return GLOBAL_EXPLICIT;
  }
  if ((flags & DEF_NONLOCAL) !== 0) {
    if (bound === null) return fail('nonlocal declaration not allowed at module level');
    if (!bound.has(name)) fail(`no binding for nonlocal '${name}' found`);
    if (typeParams.has(name)) fail(`nonlocal binding not allowed for type parameter '${name}'`);
    table.free = true;
    free.add(name);
    return FREE;
  }
  if ((flags & DEF_BOUND) !== 0) {
    local.add(name);
    global.delete(name);
    if ((flags & DEF_TYPE_PARAM) !== 0) typeParams.add(name);
    else typeParams.delete(name);
    return LOCAL;
  }
  if (classEntry !== null) {
    const inClass = classEntry.symbols.get(name) ?? 0;
    if ((inClass & DEF_GLOBAL) !== 0) return GLOBAL_EXPLICIT;
    if ((inClass & DEF_BOUND) !== 0 && (inClass & DEF_NONLOCAL) === 0) return GLOBAL_IMPLICIT;
  }
  if (bound?.has(name) === true) {
    table.free = true;
    free.add(name);
    return FREE;
  }
  if (!global.has(name) && table.nested) table.free = true;
  return GLOBAL_IMPLICIT;
}

/** PEP 709: the names of a comprehension move into the scope around it. */
function inlineComprehension(
  table: SymbolTable, comp: SymbolTable, scopes: Map<string, number>, compFree: Set<string>, cells: Set<string>,
): void {
  for (const [name, flags] of comp.symbols) {
    if ((flags & DEF_PARAM) !== 0) continue;
    let scope = flags >> SCOPE_OFFSET;
    const only = flags & ((1 << SCOPE_OFFSET) - 1);
    if (scope === CELL || (only & DEF_COMP_CELL) !== 0) cells.add(name);
    const existing = table.symbols.get(name);
    if (existing === undefined) {
      if (scope === FREE && table.type === 'class' && name === '__class__') {
        scope = GLOBAL_IMPLICIT;
        compFree.delete(name);
      }
      table.symbols.set(name, only);
      scopes.set(name, scope);
    } else if ((existing & DEF_BOUND) !== 0 && table.type !== 'class' && !freeInChild(comp, name)) {
      compFree.delete(name);
    }
  }
}

function freeInChild(table: SymbolTable, name: string): boolean {
  return table.children.some((child) => (child.symbols.get(name) ?? 0) >> SCOPE_OFFSET === FREE);
}

function record(
  table: SymbolTable, scopes: Map<string, number>, bound: Set<string> | null, free: Set<string>, cells: Set<string>,
  classLike: boolean,
): void {
  for (const [name, flags] of table.symbols) {
    const cell = cells.has(name) ? DEF_COMP_CELL : 0;
    table.symbols.set(name, flags | cell | ((scopes.get(name) ?? 0) << SCOPE_OFFSET));
  }
  for (const name of free) {
    const flags = table.symbols.get(name);
    if (flags !== undefined) {
      if (classLike) table.symbols.set(name, flags | DEF_FREE_CLASS);
    } else if (bound === null || bound.has(name)) table.symbols.set(name, FREE << SCOPE_OFFSET);
  }
}
