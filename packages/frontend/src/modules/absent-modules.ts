/** What to say of modules of CPython's that pyw does not have, and of some that people install: the hint of PYW2001. */

const PROCESSES = 'A module cannot start other programs; the host can: do it in JavaScript and call the module.';
const SOCKETS = 'A module has no sockets; fetch through `from js import fetch` where the host is a browser or a server.';
const NATIVE = 'It is written in C against CPython; pyw compiles Python source only.';

const HINTS: Readonly<Record<string, string>> = {
  subprocess: PROCESSES,
  multiprocessing: 'There is one thread and one process; concurrent.futures runs its tasks at once.',
  pty: PROCESSES,
  socket: SOCKETS,
  socketserver: SOCKETS,
  select: SOCKETS,
  selectors: SOCKETS,
  ssl: SOCKETS,
  ctypes: 'There is no native code to call; the host side is JavaScript (`from js import ...`).',
  cffi: 'There is no native code to call; the host side is JavaScript (`from js import ...`).',
  ast: 'Source cannot be read at run time; `pyw ast` shows the tree of a file.',
  dis: 'There is no bytecode; `pyw build --emit ir` shows what is compiled.',
  importlib: 'Modules are known when the program is compiled: use import statements, also inside functions.',
  runpy: 'Modules are known when the program is compiled: use import statements, also inside functions.',
  tkinter: 'There are no windows; in a browser use the document through `from js import document`.',
  turtle: 'There are no windows; in a browser use the document through `from js import document`.',
  curses: 'The host has no terminal control; print escape sequences instead.',
  readline: 'input() reads lines without editing.',
  sqlite3: NATIVE,
  numpy: NATIVE,
  pandas: NATIVE,
  scipy: NATIVE,
  matplotlib: NATIVE,
  pytest: 'Use unittest or doctest, whose tests are found when the program is compiled.',
};

/** Modules inside packages that are there. */
const INNER: Readonly<Record<string, string>> = {
  'urllib.request': SOCKETS,
  'urllib.robotparser': SOCKETS,
  'http.client': SOCKETS,
  'http.server': 'Export a function that answers a request and build it for a server (docs/hosts.md).',
  'asyncio.subprocess': PROCESSES,
  'email.message': 'Of `email` there is `email.utils`; write the lines of a message as text.',
  'xml.sax': 'Use xml.etree.ElementTree: iterparse() and XMLPullParser give events.',
  'xml.dom': 'Use xml.etree.ElementTree, whose indent() lays a tree out.',
};

/** The hint for a module that is not there; null for the general one. */
export const absentHint = (name: string): string | null => {
  const inner = Object.keys(INNER).find((n) => name === n || name.startsWith(`${n}.`));
  if (inner !== undefined) return INNER[inner]!;
  const top = name.split('.')[0]!;
  return Object.hasOwn(HINTS, top) ? HINTS[top]! : null;
};
