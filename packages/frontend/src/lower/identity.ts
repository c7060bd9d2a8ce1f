/** A number that tells an object from all others, given when it is first asked for: what `id()` and hashes go by. */
import { grow } from '../types/world.ts';
import { emit, spill, value, type Cx, type Val } from './cx.ts';
import { dispatch } from './dispatch.ts';
import { unsupported } from './errors.ts';
import { loadField, storeField } from './attributes.ts';
import { i32, ir } from './ir.ts';
import { fieldCellOf } from './members.ts';
import { machineVal } from './values.ts';

const FIELD = '$number';
const COUNTER = '$numbers';

export function identityNumber(cx: Cx, v: Val): Val {
  return dispatch(cx, v, (one) => {
    const a = one.type.atoms[0]!;
    if (a.kind === 'class' || a.kind === 'func') return machineVal(cx, 'i32', i32(a.id));
    if (a.kind !== 'inst' || a.cls.boxed || a.cls.library) return unsupported(cx, cx.node, `the identity of a ${cx.program.typeName(a)} as a number`);
    for (const x of one.type.atoms) if (x.kind === 'inst') grow(cx.world, fieldCellOf(cx, x, FIELD), cx.world.machine.i32);
    const self = spill(cx, one);
    const held = loadField(cx, self, FIELD);
    if (!cx.emitting) return held;
    cx.program.declareCounter(COUNTER);
    const next = ir('i32.add', [ir('global.get', [], { global: COUNTER }), i32(1)]);
    const before = cx.out;
    cx.out = [];
    emit(cx, ir('global.set', [next], { global: COUNTER }));
    storeField(cx, self, FIELD, machineVal(cx, 'i32', ir('global.get', [], { global: COUNTER })));
    const then = cx.out;
    cx.out = before;
    emit(cx, ir('if', [ir('i32.eqz', [held.code])], { then, else: [], hint: 'unlikely' }));
    return value(held.type, loadField(cx, self, FIELD).code);
  });
}
