/** Expressions: one handler a node kind. */
import { assertNever } from '../diagnostics.ts';
import { observeValue } from '../analysis/observe.ts';
import type { Expression } from '../syntax/ast.ts';
import { awaitExpression } from './async.ts';
import { attribute } from './attributes.ts';
import { boolOp, ifExp } from './boolean.ts';
import { call } from './calls.ts';
import { compare } from './compare.ts';
import { listComp } from './comprehension.ts';
import { dictComp, dictDisplay } from './dict-display.ts';
import { setComp, setDisplay } from './set-display.ts';
import { constant } from './constant.ts';
import { emit, endFlow, type Cx, type Val } from './cx.ts';
import { ir } from './ir.ts';
import { listDisplay, tupleDisplay } from './displays.ts';
import { unsupported } from './errors.ts';
import { generatorExp, noteConsumed } from './generator-expr.ts';
import { yieldExpression, yieldFrom } from './generators.ts';
import { iterationCall } from './iterators.ts';
import { joinedStr } from './fstring.ts';
import { lambda } from './function-def.ts';
import { loadName } from './names.ts';
import { binary, unary } from './operators.ts';
import { bottom } from './values.ts';
import { namedExpr } from './assign.ts';
import { sliceObject, subscript } from './subscripts.ts';

/** The value of an expression. When none can ever come out, nothing that follows is reached. */
export function evaluate(cx: Cx, node: Expression): Val {
  if (!cx.env) return bottom(cx);
  const v = evaluateNode(cx, node);
  if (cx.env && v.type.atoms.length === 0) {
    if (cx.emitting) {
      emit(cx, ir('drop', [v.code]));
      emit(cx, ir('unreachable', []));
    }
    endFlow(cx);
    return bottom(cx);
  }
  observeValue(cx, node, v.type);
  return v;
}

function evaluateNode(cx: Cx, node: Expression): Val {
  switch (node.kind) {
    case 'Constant':
      return constant(cx, node);
    case 'Name':
      return loadName(cx, node);
    case 'BinOp':
      return binary(cx, node);
    case 'UnaryOp':
      return unary(cx, node);
    case 'BoolOp':
      return boolOp(cx, node);
    case 'Compare':
      return compare(cx, node);
    case 'IfExp':
      return ifExp(cx, node);
    case 'Call':
      noteConsumed(cx, node);
      return iterationCall(cx, node) ?? call(cx, node);
    case 'Attribute':
      return attribute(cx, node);
    case 'Subscript':
      return subscript(cx, node);
    case 'Tuple':
      return tupleDisplay(cx, node);
    case 'List':
      return listDisplay(cx, node);
    case 'ListComp':
      return listComp(cx, node);
    case 'JoinedStr':
      return joinedStr(cx, node);
    case 'NamedExpr':
      return namedExpr(cx, node);
    case 'Slice':
      return sliceObject(cx, node);
    case 'Lambda':
      return lambda(cx, node);
    case 'Dict':
      return dictDisplay(cx, node);
    case 'DictComp':
      return dictComp(cx, node);
    case 'Set':
      return setDisplay(cx, node);
    case 'SetComp':
      return setComp(cx, node);
    case 'GeneratorExp':
      return generatorExp(cx, node);
    case 'Yield':
      return yieldExpression(cx, node);
    case 'YieldFrom':
      return yieldFrom(cx, node);
    case 'Await':
      return awaitExpression(cx, node);
    case 'Starred':
      return unsupported(cx, node, 'a starred expression here');
    case 'TemplateStr':
    case 'Interpolation':
    case 'FormattedValue':
      return unsupported(cx, node, 'a template string');
    default:
      return assertNever(node);
  }
}
