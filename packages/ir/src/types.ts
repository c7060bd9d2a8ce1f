/**
 * Value and storage types of the IR, as strings: `i32 i64 f32 f64 int any extern ref<C> array<T> func<(A,B)->(R)>`.
 * Storage types (array elements, fields) add `i8` and `i16`. All references are nullable.
 *
 * Class names may contain brackets (`list<int>`); the grammar nests, so the closing bracket is always the last character.
 */
export type RefType = `ref<${string}>`;
export type ArrayType = `array<${string}>`;
export type FuncType = `func<${string}>`;
export type ValueType = 'i32' | 'i64' | 'f32' | 'f64' | 'int' | 'any' | 'extern' | RefType | ArrayType | FuncType;
export type StorageType = ValueType | 'i8' | 'i16';

export const isRef = (t: string): t is RefType => t.startsWith('ref<');
export const isArray = (t: string): t is ArrayType => t.startsWith('array<');
export const isFunc = (t: string): t is FuncType => t.startsWith('func<');
export const refTo = (cls: string): RefType => `ref<${cls}>`;
export const arrayOf = (elem: string): ArrayType => `array<${elem}>`;
/** Class name of a `ref<...>` type. */
export const classOf = (t: RefType): string => t.slice(4, -1);
/** Storage type of the elements of an `array<...>` type. */
export const elemOf = (t: ArrayType): StorageType => t.slice(6, -1) as StorageType;
/** The value type in which a storage type is read and written. */
export const valueOf = (s: StorageType): ValueType => (s === 'i8' || s === 'i16' ? 'i32' : s);
export const funcType = (params: readonly string[], results: readonly string[]): FuncType =>
  `func<(${params.join(',')})->(${results.join(',')})>`;

/** Parts of a type list such as `i32,ref<dict<str,int>>,func<(i32)->(i32)>`, split at the commas outside brackets. */
const splitTypes = (list: string): string[] => {
  if (list === '') return [];
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < list.length; i++) {
    const c = list[i];
    if (c === '<' || c === '(') depth++;
    else if (c === ')' || (c === '>' && list[i - 1] !== '-')) depth--;
    else if (c === ',' && depth === 0) {
      parts.push(list.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(list.slice(start));
  return parts;
};

/** Parameters and results of a `func<(...)->(...)>` type; null if the string is not one. */
export const signatureOf = (t: string): { params: ValueType[]; results: ValueType[] } | null => {
  if (!t.startsWith('func<(') || !t.endsWith(')>')) return null;
  let depth = 1;
  let close = 6;
  for (; close < t.length && depth > 0; close++) {
    const c = t[close];
    if (c === '(' || c === '<') depth++;
    else if (c === ')' || (c === '>' && t[close - 1] !== '-')) depth--;
  }
  if (depth !== 0 || t.slice(close, close + 3) !== '->(') return null;
  return {
    params: splitTypes(t.slice(6, close - 1)) as ValueType[],
    results: splitTypes(t.slice(close + 3, -2)) as ValueType[],
  };
};
