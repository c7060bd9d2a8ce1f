"""sys, as far as programs without an interpreter have it. What it holds is made when it is first read."""
from __pyw__ import State, main_directory
from pyw.builtins.exception_report import _report
from pyw.builtins.file_open import _StandardError, _StandardOutput, _standard_input
from pyw.builtins.int_text import _digit_limit, _set_digit_limit
from pyw.builtins.process import _exception_info, _program_args, _set_depth_limit
from pyw.builtins.sequences import _to_int
from pyw.builtins.text_output import _to_stdout

argv: State = _program_args()
orig_argv: State = _program_args()
byteorder = 'little'
maxsize = 9223372036854775807
maxunicode = 1114111
platform = 'linux'
api_version = 1013
copyright = (
    'Copyright (c) 2001-2024 Python Software Foundation.\nAll Rights Reserved.\n\n'
    'Copyright (c) 2000 BeOpen.com.\nAll Rights Reserved.\n\n'
    'Copyright (c) 1995-2001 Corporation for National Research Initiatives.\nAll Rights Reserved.\n\n'
    'Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\nAll Rights Reserved.'
)
version = '3.13.0 (pyw)'
version_info: State = _VersionInfo()
implementation: State = _Implementation()
flags: State = _Flags()
stdin: State = _standard_input()
stdout: State = _StandardOutput()
stderr: State = _StandardError()
__stdin__: State = _standard_input()
__stdout__: State = _StandardOutput()
__stderr__: State = _StandardError()
executable = ''
_base_executable = ''
abiflags = ''
path: State = [main_directory()]
prefix = '/usr/local'
base_prefix = '/usr/local'
exec_prefix = '/usr/local'
base_exec_prefix = '/usr/local'
platlibdir = 'lib'
pycache_prefix = None
hexversion = 51183856
float_repr_style = 'short'
dont_write_bytecode = True
warnoptions: State = []
ps1 = '>>> '
ps2 = '... '
_recursion_limit: State = 1000
_switch_interval: State = 0.005
float_info: State = _FloatInfo()
int_info: State = _IntInfo()
hash_info: State = _HashInfo()
thread_info: State = _ThreadInfo()


class _VersionInfo(object):
    """A tuple of five with names."""

    major = 3
    minor = 13
    micro = 0
    releaselevel = 'final'
    serial = 0
    n_fields = 5
    n_sequence_fields = 5
    n_unnamed_fields = 0

    def __getitem__(self, index):
        return (3, 13, 0, 'final', 0)[index]

    def __len__(self):
        return 5

    def __iter__(self):
        return iter((3, 13, 0, 'final', 0))

    def __contains__(self, x):
        return x in (3, 13, 0, 'final', 0)

    def __lt__(self, other):
        return (3, 13, 0, 'final', 0) < _plain(other)

    def __le__(self, other):
        return (3, 13, 0, 'final', 0) <= _plain(other)

    def __gt__(self, other):
        return (3, 13, 0, 'final', 0) > _plain(other)

    def __ge__(self, other):
        return (3, 13, 0, 'final', 0) >= _plain(other)

    def __eq__(self, other):
        return (3, 13, 0, 'final', 0) == _plain(other)

    def __ne__(self, other):
        return (3, 13, 0, 'final', 0) != _plain(other)

    def __hash__(self):
        return hash((3, 13, 0, 'final', 0))

    def __repr__(self):
        return "sys.version_info(major=3, minor=13, micro=0, releaselevel='final', serial=0)"


def _plain(other):
    if isinstance(other, _VersionInfo):
        return (3, 13, 0, 'final', 0)
    return other


class _Implementation(object):
    name = 'cpython'
    cache_tag = 'cpython-313'
    hexversion = 51183856
    _multiarch = 'wasm32'

    @property
    def version(self):
        return version_info

    def __repr__(self):
        return (
            "namespace(name='cpython', cache_tag='cpython-313', version=" + repr(version_info)
            + ', hexversion=51183856)'
        )


class _Record(object):
    """A tuple whose items have names."""

    def __getitem__(self, index):
        return self._items()[index]

    def __len__(self):
        return len(self._items())

    def __iter__(self):
        return iter(self._items())

    def __contains__(self, x):
        return x in self._items()

    def __eq__(self, other):
        if isinstance(other, _Record):
            return self._items() == other._items()
        return self._items() == other

    def __hash__(self):
        return hash(self._items())


class _Flags(_Record):
    debug = 0
    inspect = 0
    interactive = 0
    optimize = 0
    dont_write_bytecode = 0
    no_user_site = 0
    no_site = 0
    ignore_environment = 0
    verbose = 0
    bytes_warning = 0
    quiet = 0
    hash_randomization = 0
    isolated = 0
    dev_mode = False
    utf8_mode = 1
    warn_default_encoding = 0
    safe_path = False
    int_max_str_digits = 4300

    def _items(self):
        return (
            self.debug, self.inspect, self.interactive, self.optimize, self.dont_write_bytecode, self.no_user_site,
            self.no_site, self.ignore_environment, self.verbose, self.bytes_warning, self.quiet,
            self.hash_randomization, self.isolated, self.dev_mode, self.utf8_mode, self.warn_default_encoding,
            self.safe_path, self.int_max_str_digits,
        )

    def __repr__(self):
        return (
            'sys.flags(debug=' + repr(self.debug) + ', inspect=' + repr(self.inspect)
            + ', interactive=' + repr(self.interactive) + ', optimize=' + repr(self.optimize)
            + ', dont_write_bytecode=' + repr(self.dont_write_bytecode) + ', no_user_site=' + repr(self.no_user_site)
            + ', no_site=' + repr(self.no_site) + ', ignore_environment=' + repr(self.ignore_environment)
            + ', verbose=' + repr(self.verbose) + ', bytes_warning=' + repr(self.bytes_warning)
            + ', quiet=' + repr(self.quiet) + ', hash_randomization=' + repr(self.hash_randomization)
            + ', isolated=' + repr(self.isolated) + ', dev_mode=' + repr(self.dev_mode)
            + ', utf8_mode=' + repr(self.utf8_mode) + ', warn_default_encoding=' + repr(self.warn_default_encoding)
            + ', safe_path=' + repr(self.safe_path) + ', int_max_str_digits=' + repr(self.int_max_str_digits) + ')'
        )


class _FloatInfo(_Record):
    max = 1.7976931348623157e+308
    max_exp = 1024
    max_10_exp = 308
    min = 2.2250738585072014e-308
    min_exp = -1021
    min_10_exp = -307
    dig = 15
    mant_dig = 53
    epsilon = 2.220446049250313e-16
    radix = 2
    rounds = 1

    def __repr__(self):
        return (
            'sys.float_info(max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, '
            'min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)'
        )

    def _items(self):
        return (
            self.max, self.max_exp, self.max_10_exp, self.min, self.min_exp, self.min_10_exp, self.dig,
            self.mant_dig, self.epsilon, self.radix, self.rounds,
        )


class _IntInfo(_Record):
    bits_per_digit = 30
    sizeof_digit = 4
    default_max_str_digits = 4300
    str_digits_check_threshold = 640

    def __repr__(self):
        return (
            'sys.int_info(bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, '
            'str_digits_check_threshold=640)'
        )

    def _items(self):
        return (
            self.bits_per_digit, self.sizeof_digit, self.default_max_str_digits, self.str_digits_check_threshold,
        )


class _HashInfo(_Record):
    width = 64
    modulus = 2305843009213693951
    inf = 314159
    nan = 0
    imag = 1000003
    algorithm = 'siphash13'
    hash_bits = 64
    seed_bits = 128
    cutoff = 0

    def _items(self):
        return (
            self.width, self.modulus, self.inf, self.nan, self.imag, self.algorithm, self.hash_bits, self.seed_bits,
            self.cutoff,
        )

    def __repr__(self):
        return (
            'sys.hash_info(width=' + repr(self.width) + ', modulus=' + repr(self.modulus) + ', inf=' + repr(self.inf)
            + ', nan=' + repr(self.nan) + ', imag=' + repr(self.imag) + ', algorithm=' + repr(self.algorithm)
            + ', hash_bits=' + repr(self.hash_bits) + ', seed_bits=' + repr(self.seed_bits)
            + ', cutoff=' + repr(self.cutoff) + ')'
        )


class _ThreadInfo(_Record):
    name = 'pthread'
    lock = 'semaphore'
    version = None

    def _items(self):
        return (
            self.name, self.lock, self.version,
        )

    def __repr__(self):
        return (
            'sys.thread_info(name=' + repr(self.name) + ', lock=' + repr(self.lock)
            + ', version=' + repr(self.version) + ')'
        )


def gettrace():
    return None


def getprofile():
    return None


def settrace(function, /):
    """Nothing calls what would trace."""
    if function is not None:
        raise NotImplementedError('sys.settrace')


def setprofile(function, /):
    if function is not None:
        raise NotImplementedError('sys.setprofile')


def is_stack_trampoline_active():
    return False


def exit(status=None, /):
    if status is None:
        raise SystemExit
    if isinstance(status, tuple):
        raise SystemExit(*status)
    raise SystemExit(status)


def exc_info():
    """Class, value and traceback of the exception that is being handled."""
    return _exception_info()


def exception():
    return _exception_info()[1]


def getrecursionlimit():
    return _recursion_limit


def setrecursionlimit(limit, /):
    global _recursion_limit
    if not isinstance(limit, int):
        raise TypeError("'" + type(limit).__name__ + "' object cannot be interpreted as an integer")
    if limit < 1:
        raise ValueError('recursion limit must be greater or equal than 1')
    _recursion_limit = limit
    _set_depth_limit(limit)


def intern(string, /):
    if not isinstance(string, str):
        raise TypeError('intern() argument must be str, not ' + type(string).__name__)
    return string


def getdefaultencoding():
    return 'utf-8'


def getfilesystemencoding():
    return 'utf-8'


def getfilesystemencodeerrors():
    return 'surrogateescape'


def getswitchinterval():
    return _switch_interval


def setswitchinterval(interval, /):
    global _switch_interval
    if interval <= 0:
        raise ValueError('switch interval must be strictly positive')
    _switch_interval = float(interval)


def get_int_max_str_digits():
    limit = int(i64(_digit_limit()))
    return 0 if limit == 2147483647 else limit


def set_int_max_str_digits(maxdigits):
    limit = _to_int(maxdigits)
    if limit > 2147483647 or limit < -2147483648:
        raise OverflowError('Python int too large to convert to C int')
    if limit != 0 and limit < 640:
        raise ValueError('maxdigits must be 0 or larger than 640')
    _set_digit_limit(limit)


def is_finalizing():
    return False


def getrefcount(object, /):
    """Objects are not counted: what a name and the argument hold."""
    return 2


def audit(event, /, *args):
    pass


def excepthook(exctype, value, traceback, /):
    _report(value)
    _to_stdout()


def __excepthook__(exctype, value, traceback, /):
    _report(value)
    _to_stdout()


def displayhook(value, /):
    if value is not None:
        print(repr(value))


def getsizeof(object, default=None, /):
    """The sizes that CPython has for plain objects."""
    if object is None:
        return 16
    if isinstance(object, bool):
        return 28
    if isinstance(object, int):
        bits = object.bit_length()
        return 24 + 4 * max(1, (bits + 29) // 30)
    if isinstance(object, float):
        return 24
    if isinstance(object, str):
        return _str_size(object)
    if isinstance(object, bytes):
        return 33 + len(object)
    if isinstance(object, tuple):
        return 40 + 8 * len(object)
    if isinstance(object, list):
        return 56 + 8 * len(object)
    if isinstance(object, dict):
        return _dict_size(len(object))
    if isinstance(object, (set, frozenset)):
        return _set_size(len(object))
    return 48


def _str_size(text):
    top = 0
    for c in text:
        if ord(c) > top:
            top = ord(c)
    if top < 128:
        return 41 + len(text)
    if top < 256:
        return 57 + len(text)
    if top < 65536:
        return 58 + 2 * len(text)
    return 60 + 4 * len(text)


def _dict_size(n):
    if n == 0:
        return 64
    size = 8
    while size * 2 // 3 < n:
        size *= 2
    return 88 + 16 + size + size * 2 // 3 * 16 if size <= 256 else 104 + size * 2 + size * 2 // 3 * 16


def _set_size(n):
    if n < 5:
        return 216
    size = 32
    while size * 3 // 5 <= n:
        size *= 4
    return 200 + 16 * size
