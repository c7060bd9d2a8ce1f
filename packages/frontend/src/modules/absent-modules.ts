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

/** Modules of CPython's inside packages. */
const PARTS: ReadonlySet<string> = new Set([
  'asyncio.base_events asyncio.events asyncio.futures asyncio.protocols asyncio.runners asyncio.streams asyncio.subprocess asyncio.tasks asyncio.threads',
  'asyncio.transports concurrent.futures.process email.base64mime email.charset email.contentmanager email.encoders email.errors email.feedparser',
  'email.generator email.header email.headerregistry email.iterators email.message email.mime email.mime.application email.mime.audio email.mime.base',
  'email.mime.image email.mime.message email.mime.multipart email.mime.nonmultipart email.mime.text email.parser email.policy email.quoprimime',
  'http.client http.cookiejar http.server importlib.abc importlib.machinery importlib.metadata importlib.readers importlib.resources',
  'importlib.resources.abc importlib.simple importlib.util json.scanner json.tool unittest.util urllib.error urllib.request urllib.response',
  'urllib.robotparser xml.dom.NodeFilter xml.dom.domreg xml.dom.expatbuilder xml.dom.minicompat xml.dom.pulldom xml.dom.xmlbuilder xml.etree.ElementInclude',
  'xml.etree.ElementPath xml.sax xml.sax.handler xml.sax.saxutils xml.sax.xmlreader ctypes.util ctypes.wintypes multiprocessing.connection',
  'multiprocessing.context multiprocessing.dummy multiprocessing.managers multiprocessing.pool multiprocessing.process multiprocessing.queues',
  'multiprocessing.shared_memory multiprocessing.synchronize wsgiref.handlers wsgiref.headers wsgiref.simple_server wsgiref.types wsgiref.util',
  'wsgiref.validate xmlrpc.client xmlrpc.server',
].join(' ').split(' '));
/** Those that a CPython may lack, and those that do something visible when they are imported. */
const UNSURE: ReadonlySet<string> = new Set('antigravity curses dbm idlelib msvcrt nt readline sqlite3 this tkinter turtle turtledemo winreg winsound'.split(' '));
/** What stands for a module of CPython's that pyw lacks: importing it does nothing, and what is asked of it is refused. */
export const PLACEHOLDER = '# Stands for a module that there is not.\nfrom __pyw__ import refuse\n';
/** May a placeholder stand for a module that was not found? */
export const mayStandIn = (name: string): boolean => (name.includes('.') ? PARTS.has(name) : STANDARD.has(name) && !UNSURE.has(name));
export const isPlaceholder = (mod: { readonly text: string }): boolean => mod.text === PLACEHOLDER;

/** Public modules of CPython 3.13's library. */
const STANDARD: ReadonlySet<string> = new Set([
  'abc antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code codecs codeop collections',
  'colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest',
  'email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext',
  'glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging',
  'lzma mailbox marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib',
  'pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue',
  'quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtplib socket',
  'socketserver sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess symtable sys sysconfig syslog',
  'tabnanny tarfile tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo',
  'types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib',
  'zoneinfo',
].join(' ').split(' '));
/** Does CPython's library have it, or a module of C behind it? */
export const isStandardName = (name: string): boolean => STANDARD.has(name.split('.')[0]!) || /^_[a-z]/.test(name);
