/**
 * The JSON Schema (2020-12) of the IR's JSON form, built from the op table.
 *
 * In: nothing. Out: a plain schema object; `packages/ir/schema.json` holds it for other languages (a test fails when the
 * two drift). Ops of the same shape (form, number of operands, attributes, bodies) share one definition. The keyword
 * `discriminator` is an annotation that makes ajv choose by `kind`; validators that do not know it try all.
 */
import { ABI } from './abi.ts';
import type { AttrKind, OpRow } from './ops.ts';
import { OPS } from './ops.ts';
import { IR_VERSION } from './version.ts';

type Schema = Readonly<Record<string, unknown>>;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });
const object = (required: Record<string, Schema>, optional: Record<string, Schema> = {}, doc?: string): Schema => ({
  ...(doc !== undefined && { description: doc }),
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
const text = { type: 'string' } as const;
const name = { type: 'string', minLength: 1 } as const;
const index = { type: 'integer', minimum: 0 } as const;
const i32 = { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 } as const;

const exportParam = object(
  { name: text, type: text },
  { default: text, keyword: { type: 'boolean' }, rest: { enum: ['args', 'kwargs'] } },
);

const ATTRS: Readonly<Record<AttrKind, Schema>> = {
  local: index,
  locals: list(index),
  global: name,
  class: name,
  field: name,
  func: name,
  host: { enum: Object.keys(ABI) },
  data: name,
  label: index,
  type: ref('valueType'),
  storage: ref('storageType'),
  sig: ref('funcType'),
  i32,
  decimal: ref('decimal'),
  f64: ref('double'),
  text,
  hint: { enum: ['likely', 'unlikely'] },
  cases: list(ref('case')),
};

const OPEN_ENDED: ReadonlySet<string> = new Set(['$params', '$elems']);

/** Fewest and most operands; null for any number. */
const operandCount = (kind: string, row: OpRow): { min: number; max: number | null } => {
  if (kind === 'return') return { min: 0, max: null };
  const fixed = row.operands.filter(symbol => !OPEN_ENDED.has(symbol)).length;
  return { min: fixed, max: fixed === row.operands.length ? fixed : null };
};

const shapeName = (row: OpRow, count: { min: number; max: number | null }): string =>
  [row.form, `${count.min}${count.max === null ? 'up' : ''}`, ...Object.keys(row.attrs), ...row.bodies].join('_') +
  (row.form === 'expr' && 'value' in row.attrs ? `_${row.attrs['value']}` : '');

const shape = (kinds: readonly string[], row: OpRow, count: { min: number; max: number | null }): Schema => {
  const required: Record<string, Schema> = {
    kind: { enum: kinds },
    args: { ...list(ref('expr')), minItems: count.min, ...(count.max !== null && { maxItems: count.max }) },
  };
  const optional: Record<string, Schema> = { pos: index };
  for (const [attr, kind] of Object.entries(row.attrs)) (kind === 'hint' ? optional : required)[attr] = ATTRS[kind];
  for (const body of row.bodies) required[body] = list(ref('stmt'));
  return object(required, optional);
};

const nodeDefs = (): Record<string, Schema> => {
  const shapes = new Map<string, { kinds: string[]; row: OpRow; count: { min: number; max: number | null } }>();
  for (const [kind, row] of Object.entries<OpRow>(OPS)) {
    const count = operandCount(kind, row);
    const key = shapeName(row, count);
    const known = shapes.get(key);
    if (known === undefined) shapes.set(key, { kinds: [kind], row, count });
    else known.kinds.push(kind);
  }
  const union = (form: 'expr' | 'stmt'): Schema => ({
    type: 'object',
    required: ['kind'],
    discriminator: { propertyName: 'kind' },
    oneOf: [...shapes].filter(([, s]) => s.row.form === form).map(([key]) => ref(key)),
  });
  const defs: Record<string, Schema> = { expr: union('expr'), stmt: union('stmt') };
  for (const [key, { kinds, row, count }] of shapes) defs[key] = shape(kinds, row, count);
  return defs;
};

/** The schema of a program. */
export const buildSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:pyw:ir:${IR_VERSION}`,
  title: `pyw IR ${IR_VERSION}`,
  description: 'A whole program. Names, types and labels have further rules, which the validator of @pyw/ir checks.',
  ...object({
    irVersion: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
    name: text,
    classes: list(ref('class')),
    functions: list(ref('function')),
    globals: list(ref('global')),
    data: list(ref('data')),
    exports: list(ref('export')),
    positions: list(ref('position')),
    files: list(object({ path: text, internal: { type: 'boolean' } })),
  }, { modules: list(object({ name: text, from: text })) }),
  $defs: {
    valueType: {
      type: 'string',
      pattern: '^(?:i32|i64|f32|f64|int|any|extern|ref<.+>|array<.+>|func<\\(.*\\)->\\(.*\\)>)$',
    },
    storageType: { anyOf: [{ enum: ['i8', 'i16'] }, ref('valueType')] },
    funcType: { type: 'string', pattern: '^func<\\(.*\\)->\\(.*\\)>$' },
    decimal: { description: 'An integer of any size.', type: 'string', pattern: '^(?:0|-?[1-9][0-9]*)$' },
    double: { anyOf: [{ type: 'number' }, { enum: ['NaN', 'Infinity', '-Infinity', '-0'] }] },
    class: object(
      {
        name,
        display: text,
        base: { anyOf: [name, { type: 'null' }] },
        fields: list(object({ name, type: ref('storageType') })),
        final: { type: 'boolean' },
      },
      { box: { enum: ['int', 'f64', 'bool', 'none'] } },
    ),
    local: object({ name: text, type: ref('valueType') }),
    function: object(
      {
        name,
        display: text,
        params: list(ref('local')),
        results: list(ref('valueType')),
        locals: list(ref('local')),
        body: list(ref('stmt')),
      },
      { inline: { enum: ['always', 'never'] }, resumable: { const: true } },
    ),
    global: object({ name, type: ref('valueType'), init: ref('expr') }),
    data: object({ name, base64: text }),
    export: object(
      { name, func: name },
      {
        signature: object(
          {
            params: list(exportParam),
            result: text,
          },
          {
            doc: text,
            overloads: list(object({ params: list(exportParam), result: text })),
            member: object(
              { kind: { enum: ['new', 'method', 'static', 'special', 'get', 'set', 'constant', 'text'] }, name: text },
              { class: text, base: text, doc: text, hidden: { type: 'boolean' }, isError: { type: 'boolean' }, number: index },
            ),
          },
        ),
      },
    ),
    position: object(
      { file: index, line: { type: 'integer', minimum: 1 }, column: index, scope: text },
      { inlinedAt: index, span: list(index) },
    ),
    case: object({ values: list(i32), body: list(ref('stmt')) }),
    ...nodeDefs(),
  },
});
