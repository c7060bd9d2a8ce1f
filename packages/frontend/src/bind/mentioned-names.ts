/**
 * Which names of methods and other members a program may put together when it runs: those that its strings hold as
 * words, or begin or end with what a string holds (`'visit_' + type(node).__name__`). Members that cannot be meant need
 * not be compared where a name is computed, and what they are does not flow to where the attribute is used.
 */
import type { Expression, FunctionDef, Module, Node } from '../syntax/ast.ts';
import { BUILTIN_NAMES } from '../lower/generated/python-names.ts';
import { importsPickle } from '../modules/module-names.ts';
import { childNodes } from './child-nodes.ts';

export interface MentionedNames {
  /** Names may come from elsewhere: from lists of all attributes, or what is read. */
  readonly any: boolean;
  /**
   * In lower case: words of strings, names of keyword arguments, of classes and of what their bodies bind, and what
   * `'dry-run'.replace('-', '_')` makes of a string. Where names are taken from functions or namespaces, all identifiers of
   * which the program has the object, and their parts (`visit_Add` is made of `Add`).
   */
  readonly words: ReadonlySet<string>;
  /** What names may begin or end with. */
  readonly pieces: ReadonlySet<string>;
  /** What fields of templates (`'{0.name[key]}'`) may look up beyond the argument itself. */
  readonly templates: Templates;
}

export interface Templates {
  /** Some string holds a field that does not end in it, so that fields may be put together. */
  readonly any: boolean;
  readonly attributes: ReadonlySet<string>;
  readonly items: boolean;
}

const LONGEST_TEXT = 2000;
const LONGEST_PIECE = 16;
/** Functions that give the names of all that an object has. */
const LISTS = new Set(['dir', 'getmembers']);
/** Functions and attributes that give names which the program spells as identifiers. */
const SOURCES = new Set(['vars', 'signature', '__dict__', '__qualname__', '__code__', '__name__']);
/** Those that give text from outside the program: names and templates. */
const OUTSIDE = new Set(['input', 'open', 'stdin', 'argv', 'read_text', 'environ']);

/** `own`: what the user wrote; `library`: modules that it imports, whose strings name what they look for (`'test'`). */
export function mentionedNames(own: readonly Module[], library: readonly Module[]): MentionedNames {
  const words = new Set<string>();
  const pieces = new Set<string>();
  let any = false;
  let outside = false;
  const attributes = new Set<string>();
  let items = false;
  let unended = false;
  const whole = new Set<Node>();
  const read = new Set<string>();
  let forwards = false;
  const fields = (text: string, isWhole: boolean): void => {
    for (const m of text.replaceAll('{{', '').matchAll(/\{([^{}]*)([{}]?)/g)) {
      const [, inside = '', end] = m;
      const path = inside.includes('[') ? inside : inside.split(/[:!]/)[0]!;
      if (end === '' && path === inside && !isWhole) unended = true;
      if (path.includes('%')) unended = true;
      if (path.includes('[')) items = true;
      for (const [, name] of path.matchAll(/\.([^\W\d]\w*)/g)) attributes.add(name!);
    }
  };
  // A method that is called where it stands gives no name.
  const called = new Set<Node>();
  const shown = new Set<Node>();
  const identifiers = new Set<string>();
  let takes = false;
  /** Names that hooks of stores, `__set_name__` and metaclasses are given. */
  let [hooksStores, namesDescriptors, listsMembers] = [false, false, false];
  const stored = new Set<string>();
  const decorated = new Set<string>();
  const methods = new Set<string>();
  const note = (n: Node): void => {
    if (n.kind === 'Call' && n.func.kind === 'Attribute') called.add(n.func);
    if (n.kind === 'Name') identifiers.add(n.id);
    else if (n.kind === 'Attribute' && !called.has(n)) identifiers.add(n.attr);
    else if (n.kind === 'FunctionDef' || n.kind === 'AsyncFunctionDef') identifiers.add(n.name);
    else if (n.kind === 'arg') identifiers.add(n.arg);
    else if (n.kind === 'alias') for (const part of [...n.name.split('.'), n.asname ?? '']) identifiers.add(part);
  };
  const visit = (n: Node): void => {
    const named = n.kind === 'Name' ? n.id : n.kind === 'Attribute' ? n.attr : n.kind === 'alias' ? n.name : '';
    if (OUTSIDE.has(named)) outside = true;
    forEachShown(n, (c) => shown.add(c));
    if (LISTS.has(named)) any = true;
    else if (SOURCES.has(named) && !shown.has(n) && n.kind !== 'alias' && !(n.kind === 'Name' && named === '__name__') && !(n.kind === 'Attribute' && named === '__name__' && isClass(n.value))) takes = true;
    if ((n.kind === 'Attribute' && n.attr === '__dict__' && isBuiltin(n.value)) || (n.kind === 'Call' && n.func.kind === 'Name' && n.func.id === 'vars' && n.args[0] && isBuiltin(n.args[0]))) any = true;
    note(n);
    if (n.kind === 'FunctionDef' && (n.name === '__setattr__' || n.name === '__delattr__')) hooksStores = true;
    if (n.kind === 'FunctionDef' && n.name === '__set_name__') namesDescriptors = true;
    if (n.kind === 'FunctionDef' && listsNamespace(n)) listsMembers = true;
    if (n.kind === 'Attribute' && n.ctx !== 'Load') stored.add(n.attr);
    if (n.kind === 'FunctionDef' && (n.name === '__getattr__' || n.name === '__getattribute__')) forwards = true;
    else if (n.kind === 'AnnAssign' && n.target.kind === 'Name') words.add(n.target.id);
    else if (n.kind === 'keyword' && n.arg !== null) words.add(n.arg);
    else if (n.kind === 'Constant' && n.value.kind === 'str') {
      const text = n.value.value;
      if (text.length > LONGEST_TEXT) any = true;
      if (text.includes('{')) fields(text, whole.has(n));
      for (const word of text.match(/\w+/g) ?? []) words.add(word);
      if (text.length < 60 && /^\w+([ -]\w+)+$/.test(text)) words.add(text.replace(/[ -]/g, '_'));
      for (const edge of [/^\w+/.exec(text)?.[0], /\w+$/.exec(text)?.[0], ...(text.match(/\w+(?=[%{])/g) ?? []), ...(text.match(/(?<=[}s])\w+/g) ?? [])]) {
        if (edge && edge.length > 1 && edge.length <= LONGEST_PIECE) pieces.add(edge);
      }
    }
    if (n.kind === 'Attribute') read.add(n.attr);
    if (n.kind === 'ClassDef') {
      words.add(n.name);
      for (const s of n.body) {
        if (s.kind !== 'FunctionDef' && s.kind !== 'AsyncFunctionDef') continue;
        methods.add(s.name);
        if (s.decorator_list.length > 0) decorated.add(s.name);
      }
      for (const s of n.body) if (s.kind === 'Assign') for (const t of s.targets) if (t.kind === 'Name') words.add(t.id);
    }
    // What is passed, compared or stored under a key is not put together with anything where it stands.
    if (n.kind === 'Call' || n.kind === 'keyword' || n.kind === 'Compare' || n.kind === 'Dict' || n.kind === 'MatchValue') for (const c of childNodes(n)) whole.add(c);
    // Text that stands as a statement is documentation.
    if (n.kind === 'Expr' && n.value.kind === 'Constant') return;
    for (const c of childNodes(n)) visit(c);
  };
  for (const t of own) visit(t);
  // Pickles of methods hold their names.
  takes ||= own.some(importsPickle);
  // What `__getattr__` is given are names of attributes.
  if (forwards) for (const name of read) words.add(name);
  for (const [isGiven, names] of [[hooksStores, stored], [namesDescriptors, decorated], [listsMembers, methods]] as const) {
    if (isGiven) for (const name of names) words.add(name);
  }
  if (takes) {
    for (const name of identifiers) {
      const parts = name.split('_');
      for (let i = 0; i < parts.length; i++) words.add(parts.slice(i).join('_')).add(parts.slice(0, i + 1).join('_'));
    }
  }
  const inLibrary = (n: Node): void => {
    if (n.kind === 'Constant' && n.value.kind === 'str') {
      const text = n.value.value;
      if (!/^\w{2,60}$/.test(text)) return;
      words.add(text);
      if (text.length <= LONGEST_PIECE && (text.length > 3 || text.endsWith('_'))) pieces.add(text);
    } else for (const c of childNodes(n)) inLibrary(c);
  };
  for (const t of library) inLibrary(t);
  unended ||= outside;
  return { any: any || outside, words: new Set([...words].map((w) => w.toLowerCase())), pieces, templates: { any: unended, attributes, items: items || unended } };
}

/** Calls back for nodes below this one that only show or compare what they give: no name is taken there. */
function forEachShown(n: Node, act: (shown: Node) => void): void {
  const all = (c: Node): void => {
    act(c);
    for (const d of childNodes(c)) all(d);
  };
  // A namespace that is asked for one name gives none.
  const asked = (e: Expression): void => {
    if (e.kind === 'Attribute' && e.attr === '__dict__') act(e);
    else if (e.kind === 'Call' && e.func.kind === 'Name' && e.func.id === 'vars') act(e.func);
  };
  switch (n.kind) {
    case 'JoinedStr':
      if (n.values.some((v) => v.kind === 'Constant' && v.value.kind === 'str' && /\W/.test(v.value.value))) n.values.forEach(all);
      return;
    case 'Raise':
      for (const c of childNodes(n)) all(c);
      return;
    case 'Subscript':
      return asked(n.value);
    case 'Compare':
      for (const e of [n.left, ...n.comparators]) {
        if (e.kind === 'Attribute' && e.attr === '__name__') act(e);
        asked(e);
      }
      return;
    case 'Call':
      if (n.func.kind === 'Name' && n.func.id === 'print') for (const e of n.args) all(e);
      else if (n.func.kind === 'Attribute' && ASKING.has(n.func.attr)) asked(n.func.value);
      return;
    default:
  }
}
const ASKING = new Set(['get', 'pop', 'setdefault', 'update']);

/** Does a method of a metaclass walk the namespace of the class, other than for what is an instance of a class? */
function listsNamespace(fn: FunctionDef): boolean {
  const names = [...fn.args.posonlyargs, ...fn.args.args].map((a) => a.arg);
  const space = (fn.name === '__new__' || fn.name === '__init__') && names.length >= 4 ? names[3] : undefined;
  if (space === undefined) return false;
  const mentions = (n: Node): boolean => (n.kind === 'Name' && n.id === space) || [...childNodes(n)].some(mentions);
  const asksClass = (e: Node): boolean => e.kind === 'Call' && e.func.kind === 'Name' && e.func.id === 'isinstance' && e.args[1]?.kind === 'Name' && !/Type$/.test(e.args[1].id);
  const walks = (n: Node): boolean => {
    if (n.kind === 'comprehension' && mentions(n.iter) && !n.ifs.some(asksClass)) return true;
    if (n.kind === 'For' && mentions(n.iter) && !(n.body.length === 1 && n.body[0]!.kind === 'If' && asksClass(n.body[0]!.test))) return true;
    return [...childNodes(n)].some(walks);
  };
  return walks(fn);
}

const isBuiltin = (e: Expression): boolean => e.kind === 'Name' && BUILTIN_NAMES.has(e.id);

/** `type(x)`, `x.__class__`, and what classes are called by custom. */
function isClass(e: Expression): boolean {
  if (e.kind === 'Call') return e.func.kind === 'Name' && e.func.id === 'type';
  if (e.kind === 'Attribute') return e.attr === '__class__';
  return e.kind === 'Name' && (e.id === 'cls' || e.id === 'klass');
}

/** Does the program spell the name? `attrgetter` and its like are given such. */
export const isSpelled = (mentioned: MentionedNames, name: string): boolean => mentioned.words.has(name.toLowerCase());

export function mayBeNamed(mentioned: MentionedNames, name: string): boolean {
  if (mentioned.any || isSpelled(mentioned, name)) return true;
  for (let i = 2; i <= LONGEST_PIECE && i < name.length; i++) {
    if (mentioned.pieces.has(name.slice(0, i)) || mentioned.pieces.has(name.slice(-i))) return true;
  }
  return false;
}
