/**
 * The AST: CPython's `ast` classes as plain data.
 *
 * One table (`NODES`) names every node class, its sum type and its fields in CPython's order; the TypeScript
 * types, the canonical JSON dump, the walkers and the unparser all follow from it.
 *
 * Invariants: a node is `{kind, ...fields in table order, lineno, col_offset, end_lineno, end_col_offset}`;
 * all fields are always present; an absent optional is `null`; positions are CPython's (1-based lines, 0-based
 * UTF-8 byte columns). Operators and contexts are strings. CPython's `Constant.kind` is called `kind_`.
 */

/** How a field is typed: `T`, `T?` (or null), `T*` (list), `T?*` (list whose items may be null). */
type FieldSpec =
  | `${SumName}${'' | '?' | '*' | '?*'}`
  | 'identifier' | 'identifier?' | 'identifier*'
  | 'string?' | 'string' | 'int' | 'bool'
  | 'constant' | 'singleton'
  | 'expr_context' | 'operator' | 'unaryop' | 'boolop' | 'cmpop*';

type SumName =
  | 'mod' | 'stmt' | 'expr' | 'pattern' | 'type_param' | 'excepthandler' | 'comprehension' | 'arguments' | 'arg'
  | 'keyword' | 'alias' | 'withitem' | 'match_case' | 'type_ignore';

interface NodeSpec {
  readonly sum: SumName;
  /** False for the few classes that have no position attributes. */
  readonly pos: boolean;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

export const NODES = {
  Module: { sum: 'mod', pos: false, fields: { body: 'stmt*', type_ignores: 'type_ignore*' } },
  Interactive: { sum: 'mod', pos: false, fields: { body: 'stmt*' } },
  Expression: { sum: 'mod', pos: false, fields: { body: 'expr' } },

  FunctionDef: {
    sum: 'stmt', pos: true,
    fields: {
      name: 'identifier', args: 'arguments', body: 'stmt*', decorator_list: 'expr*', returns: 'expr?',
      type_comment: 'string?', type_params: 'type_param*',
    },
  },
  AsyncFunctionDef: {
    sum: 'stmt', pos: true,
    fields: {
      name: 'identifier', args: 'arguments', body: 'stmt*', decorator_list: 'expr*', returns: 'expr?',
      type_comment: 'string?', type_params: 'type_param*',
    },
  },
  ClassDef: {
    sum: 'stmt', pos: true,
    fields: {
      name: 'identifier', bases: 'expr*', keywords: 'keyword*', body: 'stmt*', decorator_list: 'expr*',
      type_params: 'type_param*',
    },
  },
  Return: { sum: 'stmt', pos: true, fields: { value: 'expr?' } },
  Delete: { sum: 'stmt', pos: true, fields: { targets: 'expr*' } },
  Assign: { sum: 'stmt', pos: true, fields: { targets: 'expr*', value: 'expr', type_comment: 'string?' } },
  TypeAlias: { sum: 'stmt', pos: true, fields: { name: 'expr', type_params: 'type_param*', value: 'expr' } },
  AugAssign: { sum: 'stmt', pos: true, fields: { target: 'expr', op: 'operator', value: 'expr' } },
  AnnAssign: {
    sum: 'stmt', pos: true,
    fields: { target: 'expr', annotation: 'expr', value: 'expr?', simple: 'int' },
  },
  For: {
    sum: 'stmt', pos: true,
    fields: { target: 'expr', iter: 'expr', body: 'stmt*', orelse: 'stmt*', type_comment: 'string?' },
  },
  AsyncFor: {
    sum: 'stmt', pos: true,
    fields: { target: 'expr', iter: 'expr', body: 'stmt*', orelse: 'stmt*', type_comment: 'string?' },
  },
  While: { sum: 'stmt', pos: true, fields: { test: 'expr', body: 'stmt*', orelse: 'stmt*' } },
  If: { sum: 'stmt', pos: true, fields: { test: 'expr', body: 'stmt*', orelse: 'stmt*' } },
  With: { sum: 'stmt', pos: true, fields: { items: 'withitem*', body: 'stmt*', type_comment: 'string?' } },
  AsyncWith: { sum: 'stmt', pos: true, fields: { items: 'withitem*', body: 'stmt*', type_comment: 'string?' } },
  Match: { sum: 'stmt', pos: true, fields: { subject: 'expr', cases: 'match_case*' } },
  Raise: { sum: 'stmt', pos: true, fields: { exc: 'expr?', cause: 'expr?' } },
  Try: {
    sum: 'stmt', pos: true,
    fields: { body: 'stmt*', handlers: 'excepthandler*', orelse: 'stmt*', finalbody: 'stmt*' },
  },
  TryStar: {
    sum: 'stmt', pos: true,
    fields: { body: 'stmt*', handlers: 'excepthandler*', orelse: 'stmt*', finalbody: 'stmt*' },
  },
  Assert: { sum: 'stmt', pos: true, fields: { test: 'expr', msg: 'expr?' } },
  Import: { sum: 'stmt', pos: true, fields: { names: 'alias*' } },
  ImportFrom: { sum: 'stmt', pos: true, fields: { module: 'identifier?', names: 'alias*', level: 'int' } },
  Global: { sum: 'stmt', pos: true, fields: { names: 'identifier*' } },
  Nonlocal: { sum: 'stmt', pos: true, fields: { names: 'identifier*' } },
  Expr: { sum: 'stmt', pos: true, fields: { value: 'expr' } },
  Pass: { sum: 'stmt', pos: true, fields: {} },
  Break: { sum: 'stmt', pos: true, fields: {} },
  Continue: { sum: 'stmt', pos: true, fields: {} },

  BoolOp: { sum: 'expr', pos: true, fields: { op: 'boolop', values: 'expr*' } },
  NamedExpr: { sum: 'expr', pos: true, fields: { target: 'expr', value: 'expr' } },
  BinOp: { sum: 'expr', pos: true, fields: { left: 'expr', op: 'operator', right: 'expr' } },
  UnaryOp: { sum: 'expr', pos: true, fields: { op: 'unaryop', operand: 'expr' } },
  Lambda: { sum: 'expr', pos: true, fields: { args: 'arguments', body: 'expr' } },
  IfExp: { sum: 'expr', pos: true, fields: { test: 'expr', body: 'expr', orelse: 'expr' } },
  Dict: { sum: 'expr', pos: true, fields: { keys: 'expr?*', values: 'expr*' } },
  Set: { sum: 'expr', pos: true, fields: { elts: 'expr*' } },
  ListComp: { sum: 'expr', pos: true, fields: { elt: 'expr', generators: 'comprehension*' } },
  SetComp: { sum: 'expr', pos: true, fields: { elt: 'expr', generators: 'comprehension*' } },
  DictComp: { sum: 'expr', pos: true, fields: { key: 'expr', value: 'expr', generators: 'comprehension*' } },
  GeneratorExp: { sum: 'expr', pos: true, fields: { elt: 'expr', generators: 'comprehension*' } },
  Await: { sum: 'expr', pos: true, fields: { value: 'expr' } },
  Yield: { sum: 'expr', pos: true, fields: { value: 'expr?' } },
  YieldFrom: { sum: 'expr', pos: true, fields: { value: 'expr' } },
  Compare: { sum: 'expr', pos: true, fields: { left: 'expr', ops: 'cmpop*', comparators: 'expr*' } },
  Call: { sum: 'expr', pos: true, fields: { func: 'expr', args: 'expr*', keywords: 'keyword*' } },
  FormattedValue: { sum: 'expr', pos: true, fields: { value: 'expr', conversion: 'int', format_spec: 'expr?' } },
  Interpolation: {
    sum: 'expr', pos: true,
    fields: { value: 'expr', str: 'constant', conversion: 'int', format_spec: 'expr?' },
  },
  JoinedStr: { sum: 'expr', pos: true, fields: { values: 'expr*' } },
  TemplateStr: { sum: 'expr', pos: true, fields: { values: 'expr*' } },
  Constant: { sum: 'expr', pos: true, fields: { value: 'constant', kind_: 'string?' } },
  Attribute: { sum: 'expr', pos: true, fields: { value: 'expr', attr: 'identifier', ctx: 'expr_context' } },
  Subscript: { sum: 'expr', pos: true, fields: { value: 'expr', slice: 'expr', ctx: 'expr_context' } },
  Starred: { sum: 'expr', pos: true, fields: { value: 'expr', ctx: 'expr_context' } },
  Name: { sum: 'expr', pos: true, fields: { id: 'identifier', ctx: 'expr_context' } },
  List: { sum: 'expr', pos: true, fields: { elts: 'expr*', ctx: 'expr_context' } },
  Tuple: { sum: 'expr', pos: true, fields: { elts: 'expr*', ctx: 'expr_context' } },
  Slice: { sum: 'expr', pos: true, fields: { lower: 'expr?', upper: 'expr?', step: 'expr?' } },

  comprehension: {
    sum: 'comprehension', pos: false,
    fields: { target: 'expr', iter: 'expr', ifs: 'expr*', is_async: 'int' },
  },
  ExceptHandler: { sum: 'excepthandler', pos: true, fields: { type: 'expr?', name: 'identifier?', body: 'stmt*' } },
  arguments: {
    sum: 'arguments', pos: false,
    fields: {
      posonlyargs: 'arg*', args: 'arg*', vararg: 'arg?', kwonlyargs: 'arg*', kw_defaults: 'expr?*', kwarg: 'arg?',
      defaults: 'expr*',
    },
  },
  arg: { sum: 'arg', pos: true, fields: { arg: 'identifier', annotation: 'expr?', type_comment: 'string?' } },
  keyword: { sum: 'keyword', pos: true, fields: { arg: 'identifier?', value: 'expr' } },
  alias: { sum: 'alias', pos: true, fields: { name: 'identifier', asname: 'identifier?' } },
  withitem: { sum: 'withitem', pos: false, fields: { context_expr: 'expr', optional_vars: 'expr?' } },
  match_case: { sum: 'match_case', pos: false, fields: { pattern: 'pattern', guard: 'expr?', body: 'stmt*' } },

  MatchValue: { sum: 'pattern', pos: true, fields: { value: 'expr' } },
  MatchSingleton: { sum: 'pattern', pos: true, fields: { value: 'singleton' } },
  MatchSequence: { sum: 'pattern', pos: true, fields: { patterns: 'pattern*' } },
  MatchMapping: { sum: 'pattern', pos: true, fields: { keys: 'expr*', patterns: 'pattern*', rest: 'identifier?' } },
  MatchClass: {
    sum: 'pattern', pos: true,
    fields: { cls: 'expr', patterns: 'pattern*', kwd_attrs: 'identifier*', kwd_patterns: 'pattern*' },
  },
  MatchStar: { sum: 'pattern', pos: true, fields: { name: 'identifier?' } },
  MatchAs: { sum: 'pattern', pos: true, fields: { pattern: 'pattern?', name: 'identifier?' } },
  MatchOr: { sum: 'pattern', pos: true, fields: { patterns: 'pattern*' } },

  TypeIgnore: { sum: 'type_ignore', pos: false, fields: { lineno: 'int', tag: 'string' } },

  TypeVar: {
    sum: 'type_param', pos: true,
    fields: { name: 'identifier', bound: 'expr?', default_value: 'expr?' },
  },
  ParamSpec: { sum: 'type_param', pos: true, fields: { name: 'identifier', default_value: 'expr?' } },
  TypeVarTuple: { sum: 'type_param', pos: true, fields: { name: 'identifier', default_value: 'expr?' } },
} as const satisfies Readonly<Record<string, NodeSpec>>;

export type NodeTable = typeof NODES;
export type NodeKind = keyof NodeTable;

export type ExprContext = 'Load' | 'Store' | 'Del';
export type BoolOperator = 'And' | 'Or';
export type Operator =
  | 'Add' | 'Sub' | 'Mult' | 'MatMult' | 'Div' | 'Mod' | 'Pow' | 'LShift' | 'RShift' | 'BitOr' | 'BitXor' | 'BitAnd'
  | 'FloorDiv';
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub';
export type CmpOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';

/** A literal's value. `codePoints` is present only when the string holds a surrogate code point. */
export type StrValue = { readonly kind: 'str'; readonly value: string; readonly codePoints?: readonly number[] };
export type ConstantValue =
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'complex'; readonly imag: number }
  | StrValue
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'ellipsis' };
export type SingletonValue = Extract<ConstantValue, { kind: 'bool' | 'none' }>;

export interface Positions {
  readonly lineno: number;
  readonly col_offset: number;
  readonly end_lineno: number;
  readonly end_col_offset: number;
}

interface ScalarTypes {
  identifier: string;
  string: string;
  int: number;
  bool: boolean;
  constant: ConstantValue;
  singleton: SingletonValue;
  expr_context: ExprContext;
  operator: Operator;
  unaryop: UnaryOperator;
  boolop: BoolOperator;
  cmpop: CmpOperator;
}
type BaseType<S extends string> = S extends keyof ScalarTypes
  ? ScalarTypes[S]
  : S extends SumName
    ? SumOf<S>
    : never;
type FieldType<S extends string> = S extends `${infer B}?*`
  ? readonly (BaseType<B> | null)[]
  : S extends `${infer B}*`
    ? readonly BaseType<B>[]
    : S extends `${infer B}?`
      ? BaseType<B> | null
      : BaseType<S>;

/** The node type of a class name. */
export type NodeOf<K extends NodeKind> = { readonly kind: K } & {
  readonly [F in keyof NodeTable[K]['fields']]: NodeTable[K]['fields'][F] extends string
    ? FieldType<NodeTable[K]['fields'][F]>
    : never;
} & (NodeTable[K]['pos'] extends true ? Positions : unknown);

type KindsOf<S extends SumName> = { [K in NodeKind]: NodeTable[K]['sum'] extends S ? K : never }[NodeKind];
type SumOf<S extends SumName> = { [K in KindsOf<S>]: NodeOf<K> }[KindsOf<S>];

export type Mod = SumOf<'mod'>;
export type Stmt = SumOf<'stmt'>;
/** Any expression node. (`Expr` would be CPython's expression statement.) */
export type Expression = SumOf<'expr'>;
export type Pattern = SumOf<'pattern'>;
export type TypeParam = SumOf<'type_param'>;
export type Node = { [K in NodeKind]: NodeOf<K> }[NodeKind];
export type PositionedNode = Extract<Node, Positions>;
export type StmtKind = KindsOf<'stmt'>;
export type ExprKind = KindsOf<'expr'>;
export type PatternKind = KindsOf<'pattern'>;
export type TypeParamKind = KindsOf<'type_param'>;

export type Module = NodeOf<'Module'>;
export type Interactive = NodeOf<'Interactive'>;
export type ExpressionModule = NodeOf<'Expression'>;
export type FunctionDef = NodeOf<'FunctionDef'>;
export type AsyncFunctionDef = NodeOf<'AsyncFunctionDef'>;
export type ClassDef = NodeOf<'ClassDef'>;
export type Return = NodeOf<'Return'>;
export type Delete = NodeOf<'Delete'>;
export type Assign = NodeOf<'Assign'>;
export type TypeAlias = NodeOf<'TypeAlias'>;
export type AugAssign = NodeOf<'AugAssign'>;
export type AnnAssign = NodeOf<'AnnAssign'>;
export type For = NodeOf<'For'>;
export type AsyncFor = NodeOf<'AsyncFor'>;
export type While = NodeOf<'While'>;
export type If = NodeOf<'If'>;
export type With = NodeOf<'With'>;
export type AsyncWith = NodeOf<'AsyncWith'>;
export type Match = NodeOf<'Match'>;
export type Raise = NodeOf<'Raise'>;
export type Try = NodeOf<'Try'>;
export type TryStar = NodeOf<'TryStar'>;
export type Assert = NodeOf<'Assert'>;
export type Import = NodeOf<'Import'>;
export type ImportFrom = NodeOf<'ImportFrom'>;
export type Global = NodeOf<'Global'>;
export type Nonlocal = NodeOf<'Nonlocal'>;
export type ExprStmt = NodeOf<'Expr'>;
export type Pass = NodeOf<'Pass'>;
export type Break = NodeOf<'Break'>;
export type Continue = NodeOf<'Continue'>;
export type BoolOp = NodeOf<'BoolOp'>;
export type NamedExpr = NodeOf<'NamedExpr'>;
export type BinOp = NodeOf<'BinOp'>;
export type UnaryOp = NodeOf<'UnaryOp'>;
export type Lambda = NodeOf<'Lambda'>;
export type IfExp = NodeOf<'IfExp'>;
export type Dict = NodeOf<'Dict'>;
export type SetExpr = NodeOf<'Set'>;
export type ListComp = NodeOf<'ListComp'>;
export type SetComp = NodeOf<'SetComp'>;
export type DictComp = NodeOf<'DictComp'>;
export type GeneratorExp = NodeOf<'GeneratorExp'>;
export type Await = NodeOf<'Await'>;
export type Yield = NodeOf<'Yield'>;
export type YieldFrom = NodeOf<'YieldFrom'>;
export type Compare = NodeOf<'Compare'>;
export type Call = NodeOf<'Call'>;
export type FormattedValue = NodeOf<'FormattedValue'>;
export type Interpolation = NodeOf<'Interpolation'>;
export type JoinedStr = NodeOf<'JoinedStr'>;
export type TemplateStr = NodeOf<'TemplateStr'>;
export type Constant = NodeOf<'Constant'>;
export type Attribute = NodeOf<'Attribute'>;
export type Subscript = NodeOf<'Subscript'>;
export type Starred = NodeOf<'Starred'>;
export type Name = NodeOf<'Name'>;
export type ListExpr = NodeOf<'List'>;
export type TupleExpr = NodeOf<'Tuple'>;
export type Slice = NodeOf<'Slice'>;
export type Comprehension = NodeOf<'comprehension'>;
export type ExceptHandler = NodeOf<'ExceptHandler'>;
export type Arguments = NodeOf<'arguments'>;
export type Arg = NodeOf<'arg'>;
export type Keyword = NodeOf<'keyword'>;
export type Alias = NodeOf<'alias'>;
export type WithItem = NodeOf<'withitem'>;
export type MatchCase = NodeOf<'match_case'>;
export type MatchValue = NodeOf<'MatchValue'>;
export type MatchSingleton = NodeOf<'MatchSingleton'>;
export type MatchSequence = NodeOf<'MatchSequence'>;
export type MatchMapping = NodeOf<'MatchMapping'>;
export type MatchClass = NodeOf<'MatchClass'>;
export type MatchStar = NodeOf<'MatchStar'>;
export type MatchAs = NodeOf<'MatchAs'>;
export type MatchOr = NodeOf<'MatchOr'>;
export type TypeIgnore = NodeOf<'TypeIgnore'>;
export type TypeVar = NodeOf<'TypeVar'>;
export type ParamSpec = NodeOf<'ParamSpec'>;
export type TypeVarTuple = NodeOf<'TypeVarTuple'>;
