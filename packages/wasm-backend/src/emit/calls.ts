/** Emitters of calls and of expressions made of other code. */
import type { Expr, NodeOf, OpKind } from '@pyw/ir';
import { ABI, signatureOf } from '@pyw/ir';
import { TYPE_BYTES } from '../encode/opcodes.ts';
import { InternalError } from '../errors.ts';
import type { LowKind, LowNode } from '../low-ops.ts';
import { WASI, type WasiName } from '../wasi.ts';
import { assignsNothing, isLeaf, type EmitNode, type Emitter } from './emitter.ts';
import { emitCondition } from './simple.ts';

/** How many values an expression leaves on the stack. */
export const resultCount = (e: Emitter, n: Expr): number => {
  switch (n.kind) {
    case 'call':
      return e.module.funcs.get(n.func)?.results.length ?? 0;
    case 'call.ref':
      return signatureOf(n.sig)!.results.length;
    case 'call.host':
      return ABI[n.host as keyof typeof ABI].results.length;
    default:
      if ((n.kind as string) === 'low.call_wasi')
        return WASI[(n as unknown as LowNode).wasi as WasiName].results.length;
      return 1;
  }
};

const indexed = (e: Emitter, n: Expr, map: ReadonlyMap<string, number>, name: string): void => {
  e.exprs(n.args);
  const index = map.get(name);
  if (index === undefined) throw new InternalError(`function ${name} was not collected`);
  e.mark(n.pos);
  e.op('call');
  e.w.u32(index);
};

const callRef = (e: Emitter, n: NodeOf<'call.ref'>): void => {
  const callee = n.args[0]!;
  const rest = n.args.slice(1);
  // wasm wants the callee last, the IR evaluates it first
  const late = callee.kind === 'func.ref' || (callee.kind === 'local.get' && rest.every(a => assignsNothing(a)));
  const local = late ? -1 : e.scratch(n.sig);
  if (!late) {
    e.expr(callee);
    e.localSet(local);
  }
  e.exprs(rest);
  if (late) e.expr(callee);
  else {
    e.localGet(local);
    e.release(n.sig, local);
  }
  e.mark(n.pos);
  e.op(e.module.tableIndex ? 'call_indirect' : 'call_ref');
  e.w.u32(e.module.types.sigIndex(n.sig));
  if (e.module.tableIndex) e.w.u8(0);
};

const cond = (e: Emitter, n: NodeOf<'cond'>): void => {
  const [test, yes, no] = n.args as readonly [Expr, Expr, Expr];
  if (n.hint === undefined && isLeaf(yes) && isLeaf(no) && assignsNothing(test)) {
    e.expr(yes);
    e.expr(no);
    const inverted = emitCondition(e, test, false, false);
    if (inverted) throw new InternalError('condition of select');
    const number = n.type === 'i32' || n.type === 'i64' || n.type === 'f64' || n.type === 'f32';
    e.op(number ? 'select' : 'select.t');
    if (!number) {
      e.w.u8(1);
      e.module.types.type(e.w, n.type);
    }
    return;
  }
  const inverted = emitCondition(e, test, false, true);
  if (n.hint !== undefined) e.hint((n.hint === 'likely') !== inverted);
  e.open('if', -1, n.type);
  e.expr(inverted ? no : yes);
  e.op('else');
  e.expr(inverted ? yes : no);
  e.close();
};

export const CALL_EMITTERS = {
  call: (e: Emitter, n: NodeOf<'call'>) => indexed(e, n, e.module.functionIndex, n.func),
  'call.host': (e: Emitter, n: NodeOf<'call.host'>) => indexed(e, n, e.module.hostIndex, n.host),
  'call.ref': callRef,
  'func.ref': (e: Emitter, n: NodeOf<'func.ref'>) => {
    if (e.module.tableIndex) return e.i32(e.module.tableIndex.get(n.func)!);
    e.op('ref.func');
    e.w.u32(e.module.functionIndex.get(n.func)!);
  },
  'func.null': (e: Emitter) => {
    if (e.module.tableIndex) return e.i32(-1);
    e.op('ref.null');
    e.w.u8(TYPE_BYTES.nofunc);
  },
  cond,
  seq: (e: Emitter, n: NodeOf<'seq'>) => {
    e.stmts(n.body);
    e.expr(n.args[0]!);
  },
} as const satisfies Partial<Record<OpKind, EmitNode>>;

export const LOW_CALL_EMITTERS = {
  'low.call_wasi': (e: Emitter, n: LowNode) => indexed(e, n as unknown as Expr, e.module.wasiIndex, n.wasi!),
} as const satisfies Partial<Record<LowKind, EmitNode>>;
