/** Rules of the error pass that differ between target versions: up to 3.13, and from 3.14 on. */
import { rule, type Action, type AltSource, type RuleSource } from './peg.ts';
import { expressionName, raiseAt, raiseFrom, raiseHere, raiseNext, spelling } from './peg-actions.ts';

/** Matches nothing, and reads no further than the token at the cursor. */
const NEVER: AltSource = [`&'except' !'except'`, null];

const FOR_WITHOUT_IN: AltSource = [
  `'async'? 'for' (bitwise_or (',' bitwise_or)* ','?) !'in'`,
  (m) => raiseHere(m, "'in' expected after for-loop variables"),
];
const STAR_ALONE: AltSource = [`'*'`, (m) => raiseHere(m, 'Invalid star expression')];
const STARRED_BOUNDS: readonly AltSource[] = [
  [`'*' NAME a=':' b=expression`, boundOf('TypeVarTuple')],
  [`'**' NAME a=':' b=expression`, boundOf('ParamSpec')],
];

function boundOf(what: string): Action {
  return (m, { a, b }) => raiseFrom(m, a!, `cannot use ${b!.kind === 'Tuple' ? 'constraints' : 'bound'} with ${what}`);
}

const importTarget: Action = (m, { a }) => raiseAt(m, a!, `cannot use ${expressionName(m, a!)} as import target`);

const exceptTypes =
  (suffix: string): Action =>
  (m, { a }) =>
    raiseFrom(m, a!, `multiple exception types must be parenthesized${suffix}`);

const noteq = rule('noteq', [`a='!='`, (m, { a }) => (spelling(m, a!) === '<>' ? null : a!)]);

/** The first pass has some of these already, before it sees what else is wrong. */
const UNTIL_3_13: readonly RuleSource[] = [
  rule('except_bare_list', [`'except' 'except'`, null]),
  rule('except_star_bare_list', [`'except' '*' 'except'`, null]),
  rule('invalid_except_types', [`'except' '*'? a=expression ',' expressions ('as' NAME)? ':'`, exceptTypes('')]),
  rule('for_without_in', FOR_WITHOUT_IN),
  rule('star_alone', STAR_ALONE),
  rule('bound_of_starred', ...STARRED_BOUNDS),
  rule('invalid_inside_strings', NEVER),
  rule('invalid_conditional', NEVER),
  rule('invalid_elif_after_else', NEVER),
  rule('invalid_dotted_as_name', NEVER),
  rule('invalid_import_from_as_name', NEVER),
  noteq,
];

const FROM_3_14: readonly RuleSource[] = [
  // PEP 758.
  rule('except_bare_list', [`'except' expressions ':' block`, null]),
  rule('except_star_bare_list', [`'except' '*' expressions ':' block`, null]),
  rule('invalid_except_types', [`'except' '*'? a=expression ',' expressions 'as' NAME ':'`, exceptTypes(" when using 'as'")]),
  rule('for_without_in', ['invalid_for_if_clause', null]),
  rule('invalid_for_if_clause', FOR_WITHOUT_IN),
  rule('star_alone', ['invalid_starred_expression', null]),
  rule('invalid_starred_expression', STAR_ALONE),
  rule('bound_of_starred', ['invalid_type_param', null]),
  rule('invalid_type_param', ...STARRED_BOUNDS),
  rule('invalid_inside_strings', [
    `STRING a=(!STRING @expression_without_invalid)+ STRING`,
    (m, { a }) => raiseAt(m, a!, 'invalid syntax. Is this intended to be part of the string?'),
  ]),
  rule(
    'invalid_conditional',
    [
      `disjunction 'if' disjunction 'else' !expression`,
      (m) => raiseNext(m, "expected expression after 'else', but statement is given"),
    ],
    [
      `a=('pass' | 'break' | 'continue') 'if' disjunction 'else' simple_stmt`,
      (m, { a }) => raiseAt(m, a!, "expected expression before 'if', but statement is given"),
    ],
  ),
  rule('invalid_elif_after_else', [
    `'else' ':' block 'elif'`, (m) => raiseHere(m, "'elif' block follows an 'else' block"),
  ]),
  rule('invalid_dotted_as_name', [`dotted_name 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression`, importTarget]),
  rule('invalid_import_from_as_name', [`NAME 'as' !(NAME (',' | ')' | ';' | NEWLINE)) a=expression`, importTarget]),
  noteq,
];

export function versionRules(minor: number): readonly RuleSource[] {
  return minor >= 14 ? FROM_3_14 : UNTIL_3_13;
}
