/**
 * The rules that recognise wrong programs and say what is wrong, in the words of CPython 3.13. Tried only in the
 * second pass, except those that sit among other items of an alternative.
 */
import { rule, type Action, type Bindings, type Machine, type Match, type RuleSource } from './peg.ts';
import {
  bracketLevel, checkTarget, children, expressionName, lineOf, raiseAt, raiseFrom, raiseHere, raiseNext, raiseRange,
  spelling, stringLetter,
} from './peg-actions.ts';
import { Raised } from './peg.ts';
import * as T from './tokens.ts';

const colon: Action = (m) => raiseHere(m, "expected ':'");

const noBlock =
  (what: string): Action =>
  (m, { a }) =>
    raiseHere(m, `expected an indented block after ${what} on line ${lineOf(m, a!)}`, 'IndentationError');

const say =
  (message: string): Action =>
  (m) =>
    raiseHere(m, message);

const at =
  (message: string): Action =>
  (m, { a }) =>
    raiseAt(m, a!, message);

const range =
  (message: string): Action =>
  (m, { a, b }) =>
    raiseRange(m, a!, b!, message);

const from =
  (message: string): Action =>
  (m, { a }) =>
    raiseFrom(m, a!, message);

const last = (match: Match): Match => match.parts[match.parts.length - 1]!;

/** The end of a comprehension: its last condition, or what it runs over. */
function comprehensionEnd(clauses: Match): Match {
  return { ...clauses, start: clauses.end };
}

const isLegacy = (m: Machine, match: Match): boolean =>
  match.kind === 'Name' && ['print', 'exec'].includes(spelling(m, match));

const named =
  (format: (name: string) => string): Action =>
  (m, { a }) =>
    raiseAt(m, a!, format(expressionName(m, a!)));

const ASSIGN_HINT = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
const UNPARENTHESIZED = 'Generator expression must be parenthesized';

const generatorArgument: Action = (m, { a, b }) => raiseRange(m, a!, comprehensionEnd(b!), UNPARENTHESIZED);

/** `f(x, y for y in z)`; a single argument would be a proper generator expression. */
const bareGenerator: Action = (m, { a, b }) => {
  const positional = children(a!).filter((part) => part.kind !== 'keyword' && part.kind !== 'unpacking');
  if (positional.length <= 1) return null;
  return raiseRange(m, last({ ...a!, parts: positional }), comprehensionEnd(b!), UNPARENTHESIZED);
};

const positionalAfterKeyword: Action = (m, { a }) =>
  raiseHere(
    m,
    children(a!).some((part) => part.kind === 'unpacking')
      ? 'positional argument follows keyword argument unpacking'
      : 'positional argument follows keyword argument',
  );

/** Two expressions side by side inside brackets. */
const missingComma: Action = (m, { a, b }) => {
  if (isLegacy(m, a!) || bracketLevel(m, m.mark - 1) === 0) return null;
  return raiseRange(m, a!, b!, 'invalid syntax. Perhaps you forgot a comma?');
};

const missingParentheses: Action = (m, { a, b }) => {
  if (!isLegacy(m, a!)) return null;
  const name = spelling(m, a!);
  return raiseRange(m, a!, b!, `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`);
};

const ARGUMENT = `(starred_expression | @(assignment_expression | @expression !':=') !'=')`;

const CALLS: readonly RuleSource[] = [
  rule(
    'invalid_arguments',
    [
      `((','.${ARGUMENT}+ ',' kwargs) | kwargs) a=',' ','.(starred_expression !'=')+`,
      from('iterable argument unpacking follows keyword argument unpacking'),
    ],
    [`a=expression b=for_if_clauses ',' (args | expression for_if_clauses)?`, generatorArgument],
    [`a=NAME b='=' expression for_if_clauses`, range(ASSIGN_HINT)],
    [`(args ',')? a=NAME b='=' &(',' | ')')`, range('expected argument value expression')],
    [`a=args b=for_if_clauses`, bareGenerator],
    [`args ',' a=expression b=for_if_clauses`, generatorArgument],
    [`a=args ',' args`, positionalAfterKeyword],
  ),
  rule(
    'invalid_kwarg',
    [`a=('True' | 'False' | 'None') b='='`, (m, { a, b }) => raiseRange(m, a!, b!, `cannot assign to ${spelling(m, a!)}`)],
    [`a=NAME b='=' expression for_if_clauses`, range(ASSIGN_HINT)],
    [`!(NAME '=') a=expression b='='`, range('expression cannot contain assignment, perhaps you meant "=="?')],
    [`a='**' expression '=' b=expression`, range('cannot assign to keyword argument unpacking')],
  ),
  rule('invalid_starred_expression_unpacking', [
    `a='*' expression '=' b=expression`, range('cannot assign to iterable argument unpacking'),
  ]),
];

const EXPRESSIONS: readonly RuleSource[] = [
  rule('invalid_legacy_expression', [`a=NAME !'(' b=star_expressions`, missingParentheses]),
  rule(
    'invalid_expression',
    ['invalid_inside_strings', null],
    [`!(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid`, missingComma],
    [`a=disjunction 'if' b=disjunction !('else' | ':')`, range("expected 'else' after 'if' expression")],
    ['invalid_conditional', null],
    [
      `a='lambda' lambda_params? b=':' &FSTRING_MIDDLE`,
      (m, { a, b }) =>
        raiseRange(
          m, a!, b!,
          `${stringLetter(m, a!.start)}-string: lambda expressions are not allowed without parentheses`,
        ),
    ],
  ),
  rule(
    'invalid_named_expression memo',
    [`a=expression ':=' expression`, named((name) => `cannot use assignment expressions with ${name}`)],
    [`a=NAME '=' b=bitwise_or !('=' | ':=')`, range(ASSIGN_HINT)],
    [
      `!(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or b='=' bitwise_or !('=' | ':=')`,
      named((name) => `cannot assign to ${name} here. Maybe you meant '==' instead of '='?`),
    ],
  ),
  rule(
    'invalid_comprehension',
    [`('[' | '(' | '{') a=starred_expression for_if_clauses`, at('iterable unpacking cannot be used in comprehension')],
    [
      `('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses`,
      range('did you forget parentheses around the comprehension target?'),
    ],
    [
      `('[' | '{') a=star_named_expression b=',' for_if_clauses`,
      range('did you forget parentheses around the comprehension target?'),
    ],
  ),
  rule('invalid_dict_comprehension', [
    `'{' a='**' bitwise_or for_if_clauses '}'`, at('dict unpacking cannot be used in dict comprehension'),
  ]),
  rule('invalid_for_target', [`'async'? 'for' a=star_expressions`, (m, { a }) => checkTarget(m, a!, 'for')]),
  rule(
    'invalid_group',
    [`'(' a=starred_expression ')'`, at('cannot use starred expression here')],
    [`'(' a='**' expression ')'`, at('cannot use double starred expression here')],
  ),
  rule(
    'invalid_double_starred_kvpairs',
    [`','.double_starred_kvpair+ ',' invalid_kvpair`, null],
    [`expression ':' a='*' bitwise_or`, from('cannot use a starred expression in a dictionary value')],
    [`expression a=':' &('}' | ',')`, at("expression expected after dictionary key and ':'")],
  ),
  rule(
    'invalid_kvpair',
    [`a=expression !':'`, missingColonInDict],
    [`expression ':' a='*' bitwise_or`, from('cannot use a starred expression in a dictionary value')],
    [`expression a=':' &('}' | ',')`, at("expression expected after dictionary key and ':'")],
  ),
  rule('invalid_arithmetic', [
    `sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion`,
    range("'not' after an operator must be parenthesized"),
  ]),
  rule('invalid_factor', [`('+' | '-' | '~') a='not' b=factor`, range("'not' after an operator must be parenthesized")]),
];

/** CPython gives the key's last column, and no end. */
function missingColonInDict(m: Machine, { a }: Bindings): never {
  const start = a!.start * T.STRIDE;
  const end = a!.end * T.STRIDE;
  throw new Raised(
    'SyntaxError', "':' expected after dictionary key", m.toks[start + T.LINE]!, m.toks[end + T.END_COL]!,
    m.toks[end + T.END_LINE]!, 0,
  );
}

const STATEMENTS: readonly RuleSource[] = [
  rule(
    'invalid_assignment',
    [`a=invalid_ann_assign_target ':' expression`, named((name) => `only single target (not ${name}) can be annotated`)],
    [
      `a=star_named_expression ',' star_named_expressions* ':' expression`,
      at('only single target (not tuple) can be annotated'),
    ],
    [`a=expression ':' expression`, at('illegal target for annotation')],
    [`(star_targets '=')* a=star_expressions '='`, (m, { a }) => checkTarget(m, a!, 'star')],
    [`(star_targets '=')* a=yield_expr '='`, at('assignment to yield expression not possible')],
    [
      `a=star_expressions augassign (yield_expr | star_expressions)`,
      named((name) => `'${name}' is an illegal expression for augmented assignment`),
    ],
  ),
  rule('invalid_ann_assign_target', ['list', null], ['tuple', null], [`'(' @invalid_ann_assign_target ')'`, null]),
  rule('invalid_del_stmt', [`'del' a=star_expressions`, (m, { a }) => checkTarget(m, a!, 'del')]),
  rule('invalid_block', [
    `NEWLINE !INDENT`, (m) => raiseHere(m, 'expected an indented block', 'IndentationError'),
  ]),
  rule(
    'invalid_import',
    [`a='import' ','.dotted_name+ 'from' dotted_name`, from("Did you mean to use 'from ... import ...' instead?")],
    [`'import' a=NEWLINE`, from("Expected one or more names after 'import'")],
  ),
  rule(
    'invalid_import_from_targets',
    [`import_from_as_names ',' NEWLINE`, say('trailing comma not allowed without surrounding parentheses')],
    [`a=NEWLINE`, from("Expected one or more names after 'import'")],
  ),
  rule('invalid_with_item', [
    `expression 'as' a=expression &(',' | ')' | ':')`, (m, { a }) => checkTarget(m, a!, 'star'),
  ]),
  rule(
    'invalid_with_stmt',
    [`'async'? 'with' ','.(expression ('as' star_target)?)+ NEWLINE`, colon],
    [`'async'? 'with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' NEWLINE`, colon],
  ),
  rule(
    'invalid_with_stmt_indent',
    [`'async'? a='with' ','.(expression ('as' star_target)?)+ ':' NEWLINE !INDENT`, noBlock("'with' statement")],
    [
      `'async'? a='with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' ':' NEWLINE !INDENT`,
      noBlock("'with' statement"),
    ],
  ),
  rule(
    'invalid_try_stmt',
    [`a='try' ':' NEWLINE !INDENT`, noBlock("'try' statement")],
    [`'try' ':' block !('except' | 'finally')`, say("expected 'except' or 'finally' block")],
    [
      `'try' ':' block* except_block+ a='except' b='*' expression ('as' NAME)? ':'`,
      range("cannot have both 'except' and 'except*' on the same 'try'"),
    ],
    [
      `'try' ':' block* except_star_block+ a='except' (expression ('as' NAME)?)? ':'`,
      at("cannot have both 'except' and 'except*' on the same 'try'"),
    ],
  ),
  rule(
    'invalid_except_stmt',
    [`'except' '*'? expression ('as' NAME)? NEWLINE`, colon],
    [`'except' NEWLINE`, colon],
    [`'except' '*' (NEWLINE | ':')`, say('expected one or more exception types')],
  ),
  rule('invalid_finally_stmt', [`a='finally' ':' NEWLINE !INDENT`, noBlock("'finally' statement")]),
  rule(
    'invalid_except_stmt_indent',
    [`a='except' expression ('as' NAME)? ':' NEWLINE !INDENT`, noBlock("'except' statement")],
    [`a='except' ':' NEWLINE !INDENT`, noBlock("'except' statement")],
  ),
  rule('invalid_except_star_stmt_indent', [
    `a='except' '*' expression ('as' NAME)? ':' NEWLINE !INDENT`, noBlock("'except*' statement"),
  ]),
  rule(
    'invalid_if_stmt',
    [`'if' named_expression NEWLINE`, colon],
    [`a='if' named_expression ':' NEWLINE !INDENT`, noBlock("'if' statement")],
  ),
  rule(
    'invalid_elif_stmt',
    [`'elif' named_expression NEWLINE`, colon],
    [`a='elif' named_expression ':' NEWLINE !INDENT`, noBlock("'elif' statement")],
  ),
  rule('invalid_else_stmt', [`a='else' ':' NEWLINE !INDENT`, noBlock("'else' statement")], ['invalid_elif_after_else', null]),
  rule(
    'invalid_while_stmt',
    [`'while' named_expression NEWLINE`, colon],
    [`a='while' named_expression ':' NEWLINE !INDENT`, noBlock("'while' statement")],
  ),
  rule(
    'invalid_for_stmt',
    [`'async'? 'for' star_targets 'in' star_expressions NEWLINE`, colon],
    [`'async'? a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT`, noBlock("'for' statement")],
  ),
  rule(
    'invalid_def_raw',
    [
      `'async'? a='def' NAME type_params? '(' params? ')' ('->' expression)? ':' NEWLINE !INDENT`,
      noBlock('function definition'),
    ],
    [`'async'? 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' func_type_comment? block`, null],
  ),
  rule(
    'invalid_class_def_raw',
    [`'class' NAME type_params? ('(' arguments? ')')? NEWLINE`, colon],
    [`a='class' NAME type_params? ('(' arguments? ')')? ':' NEWLINE !INDENT`, noBlock('class definition')],
  ),
  rule('invalid_double_type_comments', [
    `TYPE_COMMENT NEWLINE TYPE_COMMENT NEWLINE INDENT`, say('Cannot have two type comments on def'),
  ]),
  rule('invalid_type_params', [`'[' a=']'`, from('Type parameter list cannot be empty')]),
];

/** Rules for parameters: those of `def` (`p` empty, closed by `)`) and of `lambda` (closed by `:`). */
function parameterRules(p: '' | 'lambda_', close: string): readonly RuleSource[] {
  const list = p === '' ? `param_no_default+ ','?` : `','.lambda_param+ ','?`;
  const owner = p === '' ? 'Function' : 'Lambda expression';
  return [
    rule(
      `invalid_${p}parameters`,
      [`a='/' ','`, at('at least one argument must precede /')],
      [`(${p}slash_no_default | ${p}slash_with_default) ${p}param_maybe_default* a='/'`, at('/ may appear only once')],
      [
        `${p}slash_no_default? ${p}param_no_default* invalid_${p}parameters_helper a=${p}param_no_default`,
        at('parameter without a default follows parameter with a default'),
      ],
      [`${p}param_no_default* a='(' ${list} b=')'`, range(`${owner} parameters cannot be parenthesized`)],
      [
        `(${p}slash_no_default | ${p}slash_with_default)? ${p}param_maybe_default* '*' (',' | ${p}param_no_default) ` +
          `${p}param_maybe_default* a='/'`,
        at('/ must be ahead of *'),
      ],
      [`${p}param_maybe_default+ '/' a='*'`, at('expected comma between / and *')],
    ),
    rule(`invalid_${p}parameters_helper`, [`${p}slash_with_default`, null], [`${p}param_with_default+`, null]),
    rule(
      `invalid_${p}star_etc`,
      [
        `a='*' (${close} | ',' (${close} | '**'))`,
        p === '' ? at('named arguments must follow bare *') : say('named arguments must follow bare *'),
      ],
      [`'*' ',' TYPE_COMMENT`, say('bare * has associated type comment')],
      [`'*' ${p}param a='='`, at('var-positional argument cannot have default value')],
      [
        `'*' (${p}param_no_default | ',') ${p}param_maybe_default* a='*' (${p}param_no_default | ',')`,
        at('* argument may appear only once'),
      ],
    ),
    rule(
      `invalid_${p}kwds`,
      [`'**' ${p}param a='='`, at('var-keyword argument cannot have default value')],
      [`'**' ${p}param ',' a=${p}param`, at('arguments cannot follow var-keyword argument')],
      [`'**' ${p}param ',' a=('*' | '**' | '/')`, at('arguments cannot follow var-keyword argument')],
    ),
  ];
}

const DEFAULTS: readonly RuleSource[] = [
  rule('invalid_default', [`a='=' &(')' | ',')`, at('expected default value expression')]),
];

const PATTERNS: readonly RuleSource[] = [
  rule(
    'invalid_match_stmt',
    [`"match" subject_expr NEWLINE`, colon],
    [`a="match" subject_expr ':' NEWLINE !INDENT`, noBlock("'match' statement")],
  ),
  rule(
    'invalid_case_block',
    [`"case" patterns guard? NEWLINE`, colon],
    [`a="case" patterns guard? ':' NEWLINE !INDENT`, noBlock("'case' statement")],
  ),
  rule(
    'invalid_as_pattern',
    [`or_pattern 'as' a="_"`, at("cannot use '_' as a target")],
    [`or_pattern 'as' !NAME a=expression`, at('invalid pattern target')],
  ),
  rule('invalid_class_pattern', [
    `name_or_attr '(' a=invalid_class_argument_pattern`,
    (m, { a }) => raiseAt(m, a!, 'positional patterns follow keyword patterns'),
  ]),
  rule('invalid_class_argument_pattern', [`(positional_patterns ',')? keyword_patterns ',' @positional_patterns`, null]),
  rule('real_number', [`a=NUMBER`, numberOf(false, 'real number required in complex literal')]),
  rule('imaginary_number', [`a=NUMBER`, numberOf(true, 'imaginary number required in complex literal')]),
];

function numberOf(imaginary: boolean, message: string): Action {
  return (m, { a }) => {
    const flags = m.toks[a!.start * T.STRIDE + T.AUX]!;
    return ((flags & T.NUM_IMAGINARY) !== 0) === imaginary ? a! : raiseAt(m, a!, message);
  };
}

const FIELD = `'{' annotated_rhs '='?`;

const STRINGS: readonly RuleSource[] = [
  rule(
    'invalid_fstring_replacement_field',
    ...['=', '!', ':', '}'].map(
      (token) =>
        [`'{' a='${token}'`, (m: Machine, { a }: Bindings) =>
          raiseAt(m, a!, `${stringLetter(m, a!.start)}-string: valid expression required before '${token}'`)] as const,
    ),
    [`'{' !annotated_rhs`, fieldNext("expecting a valid expression after '{'")],
    [`'{' annotated_rhs !('=' | '!' | ':' | '}')`, fieldNext("expecting '=', or '!', or ':', or '}'")],
    [`'{' annotated_rhs '=' !('!' | ':' | '}')`, fieldNext("expecting '!', or ':', or '}'")],
    [`${FIELD} invalid_conversion_character`, null],
    [`${FIELD} ('!' NAME)? !(':' | '}')`, fieldNext("expecting ':' or '}'")],
    [`${FIELD} ('!' NAME)? ':' fstring_format_spec* !'}'`, fieldNext("expecting '}', or format specs")],
    [`${FIELD} ('!' NAME)? !'}'`, fieldNext("expecting '}'")],
  ),
  rule(
    'invalid_conversion_character',
    [`'!' &(':' | '}')`, fieldNext('missing conversion character')],
    [`'!' !NAME`, fieldNext('invalid conversion character')],
  ),
  rule(
    'fstring_replacement_field',
    [`'{' annotated_rhs '='? a=fstring_conversion? fstring_full_format_spec? '}'`, checkConversion],
    ['invalid_fstring_replacement_field', null],
  ),
  rule('fstring_conversion', [`a='!' b=NAME`, checkAdjacent]),
];

function fieldNext(message: string): Action {
  return (m) => raiseNext(m, `${stringLetter(m, m.mark - 1)}-string: ${message}`);
}

function checkAdjacent(m: Machine, { a, b }: Bindings): Match {
  if (m.toks[a!.end * T.STRIDE + T.END]! !== m.toks[b!.start * T.STRIDE + T.START]!) {
    const letter = stringLetter(m, a!.start);
    // CPython 3.13 has it misspelt.
    const mark = m.minor <= 13 ? 'exclamanation' : 'exclamation';
    raiseRange(m, a!, b!, `${letter}-string: conversion type must come right after the ${mark} mark`);
  }
  if (m.minor >= 14) checkLetter(m, b!);
  return { ...b!, kind: 'conversion' };
}

/** Until 3.13 the whole field has been read by then. */
function checkConversion(m: Machine, { a }: Bindings): Match {
  if (a!.kind === 'conversion') checkLetter(m, a!);
  return a!;
}

function checkLetter(m: Machine, where: Match): void {
  const name = spelling(m, where);
  if (['s', 'r', 'a'].includes(name)) return;
  const letter = stringLetter(m, where.start);
  raiseAt(m, where, `${letter}-string: invalid conversion character '${name}': expected 's', 'r', or 'a'`);
}

export const INVALID_RULES: readonly RuleSource[] = [
  ...CALLS, ...EXPRESSIONS, ...STATEMENTS, ...parameterRules('', "')'"), ...parameterRules('lambda_', "':'"),
  ...DEFAULTS, ...PATTERNS, ...STRINGS,
];
