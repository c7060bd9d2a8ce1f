/**
 * The examples in the docstrings of a module that calls `doctest.testmod()`, written out as functions.
 *
 * In: the tree of a module. Out: the tree with one function that runs all examples before the statement that calls
 * `testmod`, which is given that function; the same object for modules that do not. Each docstring's examples are a
 * function of their own, so that what they assign is theirs; what CPython's doctest would make of the text of an
 * example is made here.
 */
import { boundNames } from '../bind/free-names.ts';
import { childNodes } from '../bind/child-nodes.ts';
import { parse } from '../syntax/index.ts';
import { NODES, type Call, type Module, type Node, type PositionedNode, type Stmt } from '../syntax/ast.ts';
import { qualified, type Imported } from './imported.ts';
import { template } from './template.ts';

interface Example {
  readonly source: string;
  readonly want: string;
  readonly line: number;
  readonly options: string;
}
interface DocTest {
  readonly name: string;
  readonly line: number;
  readonly examples: readonly Example[];
  readonly node: PositionedNode;
}

const RUNNER = '__pyw_doctests__';

export function expandDoctests(tree: Module, imported: Imported): Module {
  const at = tree.body.findIndex((s) => calls(s, imported).length > 0);
  if (at < 0) return tree;
  const tests = testsOf(tree.body, imported).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.line - b.line));
  const place = tree.body[at] as PositionedNode;
  const out: Stmt[] = [];
  const names: string[] = [];
  const ofModule = new Set(tree.body.flatMap((s) => [...boundNames(s)]));
  for (const [i, t] of tests.entries()) {
    if (t.examples.length === 0) {
      names.push(`    __run__.test(${JSON.stringify(t.name)}, ${t.line}, 0)\n    __run__.leave()`);
      continue;
    }
    out.push(...testFunction(t, `__pyw_doctest_${i}__`, ofModule));
    names.push(`    __run__.test(${JSON.stringify(t.name)}, ${t.line}, ${t.examples.length})\n    __pyw_doctest_${i}__(__run__)\n    __run__.leave()`);
  }
  out.push(...template(`def ${RUNNER}(__run__):\n    __run__.file(__file__)\n${names.join('\n')}\n`, place));
  const body = tree.body.map((s) => rewritten(s, imported) as Stmt);
  return { ...tree, body: [...body.slice(0, at), ...out, ...body.slice(at)] };
}

/** The calls of testmod in a statement. */
function calls(node: Node, imported: Imported): Call[] {
  if (isCall(node, imported)) return [node];
  return [...childNodes(node)].flatMap((c) => calls(c, imported));
}
function isCall(node: Node, imported: Imported): node is Call {
  return node.kind === 'Call' && node.args.length === 0 && qualified(node.func, imported) === 'doctest.testmod';
}

/** The node with the runner given to its calls of testmod. */
function rewritten(node: Node, imported: Imported): Node {
  if (calls(node, imported).length === 0) return node;
  const copy: Record<string, unknown> = { ...node };
  for (const [key, v] of Object.entries(node)) {
    if (Array.isArray(v)) copy[key] = v.map((x) => (isNode(x) ? rewritten(x, imported) : x));
    else if (isNode(v)) copy[key] = rewritten(v, imported);
  }
  if (isCall(node, imported)) {
    const [given] = template(`f(__pyw_run__=${RUNNER})`, node) as readonly [Stmt & { readonly value: Call }];
    copy.keywords = [...node.keywords, ...given.value.keywords];
  }
  return copy as unknown as Node;
}
const isNode = (v: unknown): v is Node =>
  typeof v === 'object' && v !== null && 'kind' in v && typeof v.kind === 'string' && Object.hasOwn(NODES, v.kind);

/** The name that a class has its method `__f` under. */
function mangled(prefix: string, name: string): string {
  const owner = prefix.split('.').slice(1).at(-1)?.replace(/^_+/, '');
  return owner && name.startsWith('__') && !name.endsWith('__') ? `_${owner}${name}` : name;
}

const CACHES: ReadonlySet<string> = new Set(['functools.cache', 'functools.lru_cache']);
const OF_DATACLASSES = ['__init__', '__repr__', '__eq__'];

/** The module, its functions and classes, and their methods, with the examples in their docstrings. */
function testsOf(body: readonly Stmt[], imported: Imported): DocTest[] {
  const found = new Map<string, DocTest | null>();
  const takeName = (name: string, at: PositionedNode): void => void found.set(name, { name, line: 0, examples: [], node: at });
  const take = (name: string, statements: readonly Stmt[], owner: PositionedNode | null): void => {
    const first = statements[0];
    const doc = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.kind === 'str' ? first.value : null;
    const examples = doc && doc.value.kind === 'str' ? examplesOf(doc.value.value, doc.lineno) : [];
    // A name that is bound again is what it is bound to last.
    const node = owner ?? doc;
    found.set(name, node && { name, line: doc?.lineno ?? 0, examples, node });
  };
  const visit = (statements: readonly Stmt[], prefix: string): void => {
    for (const s of statements) {
      if (s.kind === 'FunctionDef' || s.kind === 'AsyncFunctionDef') {
        take(`${prefix}.${mangled(prefix, s.name)}`, s.body, s);
        // What these give is no function of Python's, whose line CPython would know.
        const test = found.get(`${prefix}.${mangled(prefix, s.name)}`);
        if (test && s.decorator_list.some((d) => CACHES.has(qualified(d.kind === 'Call' ? d.func : d, imported) ?? ''))) found.set(test.name, { ...test, line: 0, examples: test.examples.map((e) => ({ ...e, line: 0 })) });
      }
      else if (s.kind === 'ClassDef') {
        take(`${prefix}.${s.name}`, s.body, s);
        if (s.decorator_list.some((d) => d.kind === 'Name' && d.id === 'dataclass')) for (const m of OF_DATACLASSES) takeName(`${prefix}.${s.name}.${m}`, s);
        visit(s.body, `${prefix}.${s.name}`);
      } else if (s.kind === 'Assign' && s.value.kind === 'Lambda' && s.targets[0]!.kind === 'Name') takeName(`${prefix}.${s.targets[0]!.id}`, s);
       else if (s.kind === 'If' || s.kind === 'Try') visit(s.body, prefix);
    }
  };
  take('__main__', body, (body[0] as PositionedNode | undefined) ?? null);
  visit(body, '__main__');
  return [...found.values()].filter((t) => t !== null);
}

function examplesOf(text: string, firstLine: number): Example[] {
  const lines = text.replaceAll('\t', '        ').split('\n');
  const out: Example[] = [];
  let i = 0;
  while (i < lines.length) {
    const head = /^( *)>>>(?: (.*))?$/.exec(lines[i]!);
    if (!head) {
      i++;
      continue;
    }
    const line = firstLine + i;
    const indent = head[1]!.length;
    const source = [head[2] ?? ''];
    i++;
    for (; i < lines.length && /^ *\.\.\.( |$)/.test(lines[i]!); i++) source.push(lines[i]!.slice(indent + 4));
    const want: string[] = [];
    for (; i < lines.length && lines[i]!.trim() !== '' && !/^ *>>>/.test(lines[i]!); i++) want.push(lines[i]!.slice(indent));
    const whole = source.join('\n');
    if (source.every((l) => /^\s*(#.*)?$/.test(l))) continue;
    const options = [...whole.matchAll(/#\s*doctest:\s*([^\n'"]*)$/gm)].map((m) => m[1]!.trim()).join(' ');
    out.push({ source: whole, want: want.length ? `${want.join('\n')}\n` : '', line, options });
  }
  return out;
}

/** `def name(run)`: its examples in turn, each with its output and exceptions taken by `run`. */
function testFunction(test: DocTest, name: string, ofModule: ReadonlySet<string>): readonly Stmt[] {
  const [def] = template(`def ${name}(__run__):\n    pass\n`, test.node) as readonly [Stmt & { readonly kind: 'FunctionDef' }];
  const body: Stmt[] = test.examples.flatMap((e) => exampleStatements(e, test.node));
  return [{ ...def, body: [...firstValues(test, ofModule), ...body] } as Stmt];
}

/**
 * What the examples bind is bound from the start, since each of them may fail: imports are made, other names that are
 * not the module's are None. So what later examples read is never unbound for the compiler.
 */
function firstValues(test: DocTest, ofModule: ReadonlySet<string>): readonly Stmt[] {
  const out: Stmt[] = [];
  const names = new Set<string>();
  for (const e of test.examples) {
    for (const s of parse(`${e.source}\n`, { filename: '<doctest>' }).module?.body ?? []) {
      if (s.kind === 'Import' || (s.kind === 'ImportFrom' && s.names[0]?.name !== '*')) out.push(placedAt(s, test.node) as Stmt);
      else for (const n of boundNames(s)) if (!ofModule.has(n) && /^[A-Za-z_]\w*$/.test(n)) names.add(n);
    }
  }
  return [...out, ...[...names].flatMap((n) => template(`${n} = None`, test.node))];
}

function exampleStatements(e: Example, at: PositionedNode): readonly Stmt[] {
  const text = (s: string): string => JSON.stringify(s).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  const begin = `if __run__.begin(${text(`${e.source}\n`)}, ${text(e.want)}, ${e.line}, ${text(e.options)}):\n`;
  const parsed = parse(`${e.source}\n`, { filename: '<doctest>' });
  const own = parsed.module?.body ?? [];
  const marker = '    try:\n        pass\n    except BaseException as __pyw_error__:\n        __run__.caught(__pyw_error__)\n    __run__.end()\n';
  const [made] = template(begin + marker, at) as readonly [Stmt & { readonly kind: 'If' }];
  const tried = made.body[0] as Stmt & { readonly kind: 'Try' };
  let inner: readonly Stmt[];
  if (!parsed.module) inner = template(`raise SyntaxError(${text(parsed.diagnostics[0]?.message ?? 'invalid syntax')})`, at);
  else inner = own.map((s) => shown(placedAt(s, at), at) as Stmt);
  return [{ ...made, body: [{ ...tried, body: inner }, ...made.body.slice(1)] } as Stmt];
}

/** Statements that are an expression show its value, those inside of others too, but not those of functions and classes. */
function shown(node: Node, at: PositionedNode): Node {
  if (node.kind === 'Expr') return template('__run__.show(__pyw_value__)', at, new Map([['__pyw_value__', node.value]]))[0]!;
  if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef' || node.kind === 'ClassDef') return node;
  const copy: Record<string, unknown> = { ...node };
  for (const [key, v] of Object.entries(node)) {
    if (Array.isArray(v) && HOLDERS.has(key)) copy[key] = v.map((x) => shown(x as Node, at));
  }
  return copy as unknown as Node;
}
const HOLDERS: ReadonlySet<string> = new Set(['body', 'orelse', 'finalbody', 'handlers', 'cases']);

/** A copy of a tree with every node at one place: its own positions are those of another text. */
function placedAt(node: Node, at: PositionedNode): Node {
  const copy: Record<string, unknown> = {};
  for (const [key, v] of Object.entries(node)) {
    if (Array.isArray(v)) copy[key] = v.map((x) => (isNode(x) ? placedAt(x, at) : x));
    else copy[key] = isNode(v) ? placedAt(v, at) : v;
  }
  if ('lineno' in node) {
    copy.lineno = at.lineno;
    copy.col_offset = at.col_offset;
    copy.end_lineno = at.lineno;
    copy.end_col_offset = at.lineno === at.end_lineno ? at.end_col_offset : at.col_offset;
  }
  return copy as unknown as Node;
}
