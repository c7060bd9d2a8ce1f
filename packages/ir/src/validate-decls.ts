/**
 * Checks of everything in a program that is not a function body: classes, globals, data, exports, positions, and the
 * spelling of types.
 *
 * In: a program and its index. Out: errors through `report(owner, path, message)`, where `owner` is null or the name
 * of a function.
 */
import type { ClassDecl, ExportSignature, Expr, Field, Program } from './node.ts';
import type { Typer } from './type-of.ts';

export type Report = (owner: string | null, path: string, message: string) => void;
/** Says what is wrong with a type string, or null. */
export type TypeCheck = (type: unknown, storage: boolean) => string | null;

const MACHINE = new Set(['i32', 'i64', 'f32', 'f64', 'int', 'any', 'extern']);
const PACKED = new Set(['i8', 'i16']);

/** A checker of type strings against the classes of one program; answers are remembered. */
export const createTypeCheck = (index: Typer): TypeCheck => {
  const known = new Map<string, string | null>();
  const check = (type: string, storage: boolean): string | null => {
    if (MACHINE.has(type)) return null;
    if (PACKED.has(type)) return storage ? null : `${type} is a storage type, not a value type`;
    if (type.startsWith('ref<') && type.endsWith('>')) {
      const name = type.slice(4, -1);
      return index.classes.has(name) ? null : `unknown class ${name} in type ${type}`;
    }
    if (type.startsWith('array<') && type.endsWith('>')) return remembered(type.slice(6, -1), true);
    const sig = index.funcType(type);
    if (sig === null) return `${JSON.stringify(type)} is not a type`;
    for (const part of [...sig.params, ...sig.results]) {
      const wrong = remembered(part, false);
      if (wrong !== null) return wrong;
    }
    return null;
  };
  const remembered = (type: string, storage: boolean): string | null => {
    const key = storage ? `s ${type}` : type;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = check(type, storage);
      known.set(key, answer);
    }
    return answer;
  };
  return (type, storage) => (typeof type === 'string' ? remembered(type, storage) : 'a type must be a string');
};

/** Constants: what a global may start with. */
export const isConstant = (expr: Expr): boolean =>
  expr.kind === 'none' || expr.kind.endsWith('.const') || expr.kind.endsWith('.null');

const checkUnique = (what: string, list: readonly { readonly name: string }[], report: Report): void => {
  const seen = new Set<string>();
  list.forEach((item, i) => {
    if (seen.has(item.name)) report(null, `${what}[${i}]`, `name ${JSON.stringify(item.name)} is declared twice`);
    seen.add(item.name);
  });
};

const checkFields = (
  path: string,
  fields: readonly Field[],
  inherited: ReadonlySet<string>,
  types: TypeCheck,
  report: Report,
): void => {
  const seen = new Set(inherited);
  fields.forEach((field, i) => {
    if (seen.has(field.name)) report(null, `${path}.fields[${i}]`, `field ${field.name} is in the layout already`);
    seen.add(field.name);
    const wrong = types(field.type, true);
    if (wrong !== null) report(null, `${path}.fields[${i}].type`, wrong);
  });
};

const inCycle = (decl: ClassDecl, index: Typer): boolean => {
  const seen = new Set<string>();
  for (let at: ClassDecl | undefined = decl; at !== undefined; ) {
    if (seen.has(at.name)) return true;
    seen.add(at.name);
    at = at.base === null ? undefined : index.classes.get(at.base)?.decl;
  }
  return false;
};

const checkClasses = (program: Program, index: Typer, types: TypeCheck, report: Report): void => {
  const boxes = new Set<string>();
  program.classes.forEach((decl, i) => {
    const path = `classes[${i}]`;
    const base = decl.base === null ? null : index.classes.get(decl.base);
    if (base === undefined) report(null, `${path}.base`, `unknown class ${decl.base}`);
    else if (inCycle(decl, index)) report(null, `${path}.base`, `class ${decl.name} is its own base`);
    else if (base !== null) {
      if (base.decl.final) report(null, `${path}.base`, `class ${base.decl.name} is final`);
      if (base.decl.box !== undefined && decl.box === undefined) {
        report(
          null,
          `${path}.base`,
          `class ${base.decl.name} is the box of ${base.decl.box}; only boxes derive from boxes`,
        );
      }
    }
    if (decl.box !== undefined) {
      if (!['int', 'f64', 'bool', 'none'].includes(decl.box))
        report(null, `${path}.box`, 'expected int, f64, bool or none');
      if (boxes.has(decl.box)) report(null, `${path}.box`, `another class is the box of ${decl.box}`);
      boxes.add(decl.box);
      if (index.classes.get(decl.name)?.fields.length) report(null, `${path}.fields`, 'a box class has no fields');
    }
    checkFields(path, decl.fields, new Set((base ?? null)?.fields.map(f => f.name)), types, report);
  });
};

const checkPositions = (program: Program, report: Report): void => {
  program.positions.forEach((position, i) => {
    const path = `positions[${i}]`;
    if (program.files[position.file] === undefined) report(null, `${path}.file`, `no file ${position.file}`);
    if (!Number.isInteger(position.line) || position.line < 1) report(null, `${path}.line`, 'lines count from 1');
    if (!Number.isInteger(position.column) || position.column < 0)
      report(null, `${path}.column`, 'columns count from 0');
    const { span } = position;
    if (span !== undefined && ((span.length !== 2 && span.length !== 6) || span.some(n => !Number.isInteger(n) || n < 0)))
      report(null, `${path}.span`, 'expected 2 or 6 whole numbers');
    const outer = position.inlinedAt;
    if (outer !== undefined && !(Number.isInteger(outer) && outer >= 0 && outer < i)) {
      report(null, `${path}.inlinedAt`, 'expected the index of an earlier position');
    }
  });
};

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Checks all declarations; `checkInit` checks the body of a global's initial value. */
export const validateDecls = (
  program: Program,
  index: Typer,
  types: TypeCheck,
  report: Report,
  checkInit: (init: Expr, path: string) => string | null,
): void => {
  for (const what of ['classes', 'functions', 'globals', 'data', 'exports'] as const) {
    checkUnique(what, program[what], report);
  }
  checkClasses(program, index, types, report);
  program.globals.forEach((global, i) => {
    const wrong = types(global.type, false);
    if (wrong !== null) {
      report(null, `globals[${i}].type`, wrong);
      return;
    }
    const path = `globals[${i}].init`;
    if (!isConstant(global.init)) report(null, path, `expected a constant, found ${global.init.kind}`);
    else {
      const type = checkInit(global.init, path);
      if (type !== null && !index.assignable(type, global.type))
        report(null, path, `expected ${global.type}, found ${type}`);
    }
  });
  program.data.forEach((data, i) => {
    if (!BASE64.test(data.base64)) report(null, `data[${i}].base64`, 'expected base64 with padding');
  });
  program.exports.forEach((entry, i) => {
    const func = index.functions.get(entry.func);
    if (func === undefined) report(null, `exports[${i}].func`, `unknown function ${entry.func}`);
    else if (entry.signature !== undefined && signatureParams(entry.signature) !== func.params.length) {
      report(
        null,
        `exports[${i}].signature`,
        `${signatureParams(entry.signature)} parameters, ${entry.func} has ${func.params.length}`,
      );
    }
  });
  checkPositions(program, report);
};

/** Members of instances have the instance first. */
function signatureParams(signature: ExportSignature): number {
  const { member } = signature;
  const hasSelf = member?.class !== undefined && !['new', 'static', 'constant'].includes(member.kind);
  return signature.params.length + (hasSelf ? 1 : 0);
}
