/** What a program does to attributes anywhere: facts that hold for all of its classes. */
import type { Expression, Module, Node } from '../syntax/ast.ts';
import { childNodes } from './child-nodes.ts';
import { LIBRARY_ROOT } from '../modules/library-root.ts';
import { changedAnnotations } from './kept-dicts.ts';
import { createKeyPositions } from './key-positions.ts';
import { mentionedNames, type MentionedNames } from './mentioned-names.ts';
import { possibleTexts } from './possible-texts.ts';

export interface Usage {
  /** Names that some `del x.name` or `del name` mentions. */
  readonly deleted: ReadonlySet<string>;
  /** Instances may be made past their constructor (`__new__`), or constructors replaced. */
  readonly raw: boolean;
  /** Some code asks for the subclasses of a class. */
  readonly subclasses: boolean;
  /** `x.__dict__`, `x.__class__` stand somewhere. */
  readonly specialAttributes: ReadonlySet<string>;
  /** Functions under names like `__deepcopy__` are defined somewhere. */
  readonly specialMethods: ReadonlySet<string>;
  /** Strings that could be names; where a `__getattr__` is defined, names of attributes too. */
  readonly strings: ReadonlySet<string>;
  /** Names like `__len__` that stand in some string: what is computed may be one of these. */
  readonly specialNames: ReadonlySet<string>;
  /** Such names are put together. */
  readonly makesSpecialNames: boolean;
  /** Some string is a name with dots, or what could join names by a dot. */
  readonly dotted: boolean;
  /** Some string names an encoding that few programs use. */
  readonly codecs: boolean;
  /** Names of what attributes are set on where it stands, or of functions that a decorator is given. */
  readonly attributed: ReadonlySet<string>;
  /** Frames of tracebacks are looked at as objects. */
  readonly looksAtFrames: boolean;
  /** `delattr` with a name that is computed stands somewhere. */
  readonly deletesComputed: boolean;
  /** Some code asks whether a generator is running, or what it waits for. */
  readonly watchesGenerators: boolean;
  /** Somebody asks what a generator delegates to. */
  readonly asksForDelegates: boolean;
  /** `x.__annotations__` or what looks there. */
  readonly readsAnnotations: boolean;
  /** Where `x.__annotations__` stands and the dict is changed. */
  readonly changedAnnotations: ReadonlySet<Node>;
  /** A string may name a style of `logging` other than `%`. */
  readonly styles: boolean;
  /** Which members names that are computed may mean. */
  readonly mentioned: () => MentionedNames;
  /** What text an expression of the program may be. */
  readonly texts: (e: Expression) => RegExp | null;
  /** How many functions there are, methods and lambdas included. */
  readonly functions: number;
  /** Which entry of a dict a literal key is likely to be. */
  readonly keyPosition: (key: string) => number | null;
}

const RARE_CODEC = /unicode.?escape|(^|cp|ibm|windows.)(1252|1251|1250|437|850)$|8859.(2|15)|^l[29]$|latin.?[29]$|koi8|mac.?(roman|intosh)/i;
const WATCHING = /^(gi|cr|ag)_(running|suspended|yieldfrom|await)$|^getgeneratorstate$|^getcoroutinestate$/;
const DELEGATES = /^(gi_yieldfrom|cr_await|ag_await)$/;
/** What tells of frames. */
const FRAMES = /^(tb_(frame|lineno|next)|(extract|format|print|walk)_tb|(format|print)_exception|TracebackException)$/;

/** The class that a body may allocate instances of without more ado: only the method `__new__` itself may. */
function ownOf(n: Node, outer: string | null): string | null {
  if (n.kind === 'FunctionDef') return n.name === '__new__' ? (n.args.posonlyargs[0] ?? n.args.args[0])?.arg ?? null : null;
  return n.kind === 'Lambda' || n.kind === 'ClassDef' || n.kind === 'AsyncFunctionDef' ? null : outer;
}

/** `modules`: those of the program, and those of the library that are ordinary Python. */
export function usageOf(modules: readonly { readonly path: string; readonly tree: Module }[]): Usage {
  const trees = modules.map((m) => m.tree);
  const own = modules.filter((m) => !m.path.startsWith(LIBRARY_ROOT)).map((m) => m.tree);
  const deleted = new Set<string>();
  let raw = false;
  const specialAttributes = new Set<string>();
  const specialMethods = new Set<string>();
  let subclasses = false;
  const strings = new Set<string>();
  /** Those that stand there, apart from what is added to them. */
  const asText = new Set<string>();
  let [hooked, asksForClass, copies] = [false, false, false];
  const specialNames = new Set<string>();
  let makesSpecialNames = false;
  let dotted = false;
  let codecs = false;
  let styles = false;
  let isOwn = true;
  const attributed = new Set<string>();
  let readsAnnotations = false;
  let watchesGenerators = false;
  let asksForDelegates = false;
  let deletesComputed = false;
  let functions = 0;
  let forwards = false;
  const attributes = new Set<string>();
  let looksAtFrames = false;
  const nameOf = (n: Node): string | null => (n.kind === 'Name' ? n.id : n.kind === 'Attribute' ? n.attr : null);
  const inText = new Set<Node>();
  const positions = createKeyPositions();
  const isPiece = (n: Node): boolean => n.kind === 'Constant' && n.value.kind === 'str' && n.value.value.startsWith('__');
  /** `own`: the first parameter of the method `__new__` whose body this is; the constructor follows what it allocates. */
  const visit = (n: Node, own: string | null): void => {
    if (n.kind === 'Attribute') {
      if (n.attr === '__annotations__' || n.attr === 'WRAPPER_ASSIGNMENTS') readsAnnotations = true;
      if (WATCHING.test(n.attr)) watchesGenerators = true;
      if (DELEGATES.test(n.attr)) asksForDelegates = true;
      if (n.attr === 'fileConfig' && isOwn) styles = true;
      if (FRAMES.test(n.attr)) looksAtFrames = true;
      if (n.ctx === 'Del') deleted.add(n.attr);
      if (isOwn && n.ctx === 'Load' && !n.attr.startsWith('__')) attributes.add(n.attr);
      if (n.ctx === 'Store' && n.value.kind === 'Name') attributed.add(n.value.id);
      else if (n.ctx === 'Store' && n.value.kind === 'Attribute') attributed.add(n.value.attr);
      if (n.attr === '__subclasses__') subclasses = true;
      if (n.attr === '__dict__' || n.attr === '__class__') specialAttributes.add(n.attr);
      if (n.attr === '__new__' || (n.attr === '__init__' && n.ctx === 'Store')) raw = true;
    } else if (n.kind === 'Name') {
      if (n.ctx === 'Del') deleted.add(n.id);
    }
    else if (n.kind === 'Constant' && n.value.kind === 'str') {
      const text = n.value.value;
      if (text.length < 40 && /^\w+$/.test(text)) strings.add(text), asText.add(text);
      // `'package.module.Name'` or `'module:name'`, taken apart.
      const last = text.length < 80 ? /^[A-Za-z_]\w*(?:\.\w+)*[.:]([A-Za-z_]\w*)$/.exec(text) : null;
      if (last) strings.add(last[1]!);
      if (isOwn && text.length < 80 && /^[\w.%{}]*$/.test(text) && /\.(?!\d)/.test(text)) dotted = true;
      if (text.length < 40 && RARE_CODEC.test(text)) codecs = true;
      if ((text === '{' || text === '$') && isOwn && !inText.has(n)) styles = true;
      if (text === '__annotations__') readsAnnotations = true;
      if (WATCHING.test(text)) watchesGenerators = true;
      if (DELEGATES.test(text)) asksForDelegates = true;
      if (/^__\w+__$/.test(text)) specialNames.add(text);
      else if (/^__\w*[%{].*__$/.test(text)) makesSpecialNames = true;
    } else if ((n.kind === 'JoinedStr' && n.values.some(isPiece)) || (n.kind === 'BinOp' && (isPiece(n.left) || isPiece(n.right)))) makesSpecialNames = true;
    if (n.kind === 'Dict') positions.note(n);
    if (n.kind === 'JoinedStr') for (const v of n.values) inText.add(v);
    if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef' || n.kind === 'Lambda') functions++;
    if (n.kind === 'alias' && FRAMES.test(n.name)) looksAtFrames = true;
    if (n.kind === 'alias' && WATCHING.test(n.name)) watchesGenerators = true;
    if (n.kind === 'alias' && n.name === 'fileConfig' && isOwn) styles = true;
    if (n.kind === 'FunctionDef' && (n.name === '__getattr__' || n.name === '__getattribute__')) forwards = true;
    if (n.kind === 'FunctionDef' && /^__\w+__$/.test(n.name)) specialMethods.add(n.name);
    if (n.kind === 'FunctionDef' && n.name === '__getattribute__') {
      hooked = true;
      strings.add('__class__');
      specialNames.add('__class__');
    }
    if ((n.kind === 'alias' && n.name === 'copy') || (n.kind === 'ImportFrom' && n.module === 'copy')) copies = true;
    if (n.kind === 'Call' && nameOf(n.func) === 'isinstance') asksForClass = true;
    if (n.kind === 'FunctionDef' && n.decorator_list.length > 0) attributed.add(n.name);
    if (n.kind === 'Call' && nameOf(n.func) === 'delattr' && n.args[1]?.kind !== 'Constant') deletesComputed = true;
    if (n.kind === 'Call' && /^(delattr|__delattr__)$/.test(nameOf(n.func) ?? '')) for (const a of n.args) if (a.kind === 'Constant' && a.value.kind === 'str') deleted.add(a.value.value);
    if (n.kind === 'Call' && nameOf(n.func) === 'update_wrapper' && n.args[0]?.kind === 'Name') attributed.add(n.args[0].id);
    const inside = ownOf(n, own);
    const passed = n.kind === 'Call' && n.func.kind === 'Attribute' && n.func.attr === '__new__' && own !== null && n.args[0]?.kind === 'Name' && n.args[0].id === own ? n.func : null;
    for (const c of childNodes(n)) if (c === passed) visit(passed.value, inside);
    else visit(c, inside);
  };
  for (const t of trees) {
    isOwn = own.includes(t);
    visit(t, null);
  }
  // `isinstance` asks `__getattribute__` for `__class__`.
  if (hooked && asksForClass) specialAttributes.add('__class__');
  // `copy` asks it for these.
  if (hooked && copies) for (const name of ['__reduce__', '__reduce_ex__']) specialAttributes.add(name);
  for (const name of ['__class__', '__dict__', '__doc__', '__module__']) if (hooked && asText.has(name)) specialAttributes.add(name);
  // What `__getattr__` is given are names of attributes.
  if (forwards) for (const name of attributes) strings.add(name);
  const changed = new Set(readsAnnotations ? trees.flatMap((t) => [...changedAnnotations(t)]) : []);
  let mentioned: MentionedNames | null = null;
  return { texts: possibleTexts(own), mentioned: () => (mentioned ??= mentionedNames(own, trees.filter((t) => !own.includes(t)))), deleted, raw, specialAttributes, specialMethods, subclasses, strings, specialNames, makesSpecialNames, dotted, codecs, styles, attributed, readsAnnotations, changedAnnotations: changed, watchesGenerators, asksForDelegates, deletesComputed, functions, looksAtFrames, keyPosition: positions.of };
}

/** Does `dir(x)` stand in it? Names of attributes may come from there. */
export const listsNames = (n: Node): boolean =>
  (n.kind === 'Call' && n.func.kind === 'Name' && n.func.id === 'dir' && n.args.length > 0) || [...childNodes(n)].some(listsNames);
