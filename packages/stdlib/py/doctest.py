"""
doctest. The examples of the main module are found when the program is compiled: `testmod` gets them as a function that
calls `begin`, `show`, `caught` and `end` of a run for each.
"""
import sys
from pyw.builtins.text_output import _end_capture, _start_capture

DONT_ACCEPT_TRUE_FOR_1 = 1
DONT_ACCEPT_BLANKLINE = 2
NORMALIZE_WHITESPACE = 4
ELLIPSIS = 8
SKIP = 16
IGNORE_EXCEPTION_DETAIL = 32
REPORT_UDIFF = 64
REPORT_CDIFF = 128
REPORT_NDIFF = 256
REPORT_ONLY_FIRST_FAILURE = 512
FAIL_FAST = 1024
COMPARISON_FLAGS = 63
REPORTING_FLAGS = 1984
BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'

_flags = {
    'DONT_ACCEPT_TRUE_FOR_1': 1, 'DONT_ACCEPT_BLANKLINE': 2, 'NORMALIZE_WHITESPACE': 4, 'ELLIPSIS': 8, 'SKIP': 16,
    'IGNORE_EXCEPTION_DETAIL': 32, 'REPORT_UDIFF': 64, 'REPORT_CDIFF': 128, 'REPORT_NDIFF': 256,
    'REPORT_ONLY_FIRST_FAILURE': 512, 'FAIL_FAST': 1024,
}


class TestResults:
    def __init__(self, failed, attempted, *, skipped=0):
        self.failed = failed
        self.attempted = attempted
        self.skipped = skipped

    def __repr__(self):
        if self.skipped:
            return 'TestResults(failed=%s, attempted=%s, skipped=%s)' % (self.failed, self.attempted, self.skipped)
        return 'TestResults(failed=%s, attempted=%s)' % (self.failed, self.attempted)

    def __iter__(self):
        return iter((self.failed, self.attempted))

    def __getitem__(self, index):
        return (self.failed, self.attempted)[index]

    def __len__(self):
        return 2

    def __eq__(self, other):
        return (self.failed, self.attempted) == tuple(other)


class _Run:
    def __init__(self, path, flags, verbose, stop, module):
        self._module = module
        self._path = path
        self._base = flags
        self._verbose = verbose
        self._stop = stop
        self.failed = 0
        self.attempted = 0
        self.skipped = 0
        self._done = []
        self._name = ''
        self._own_failed = 0
        self._own_tried = 0
        self._total = 0
        self._lines = 0
        self._error = ''
        self._message = ''
        self._quiet = False

    # --- called by the functions that the examples became

    def file(self, path):
        self._path = path

    def test(self, name, line, count):
        self._name = name if self._module is None else self._module + name.removeprefix('__main__')
        self._own_failed = 0
        self._own_tried = 0
        self._total = count
        self._quiet = False

    def leave(self):
        self._done.append((self._name, self._own_tried, self._own_failed))

    def begin(self, source, want, line, options):
        self._source = source
        self._want = want
        self._line = line
        flags = self._base
        for option in options.replace(',', ' ').split():
            if option[1:] in _flags:
                if option[0] == '+':
                    flags |= _flags[option[1:]]
                else:
                    flags &= ~_flags[option[1:]]
        self._own_flags = flags
        if self._stop and self.failed > 0:
            return False
        if flags & 16:
            self.skipped += 1
            self.attempted += 1
            return False
        if self._own_failed > 0 and flags & 1024:
            return False
        self.attempted += 1
        self._own_tried += 1
        self._error = ''
        if self._verbose:
            if want:
                print('Trying:\n' + _indented(source) + 'Expecting:\n' + _indented(want), end='')
            else:
                print('Trying:\n' + _indented(source) + 'Expecting nothing')
        # The program may print elsewhere while the examples run (`redirect_stdout`).
        self._stdout = sys.stdout
        sys.stdout = sys.__stdout__
        _start_capture()
        return True

    def show(self, value):
        if value is not None:
            print(repr(value))

    def caught(self, error):
        if isinstance(error, KeyboardInterrupt):
            raise error
        cls = type(error)
        name = cls.__qualname__
        if cls.__module__ != '__main__' and cls.__module__ != 'builtins':
            name = cls.__module__ + '.' + name
        text = str(error)
        self._error = (name + ': ' + text if text else name) + '\n'

    def end(self):
        got = _end_capture()
        sys.stdout = self._stdout
        if got and not got.endswith('\n'):
            got += '\n'
        want = self._want
        flags = self._own_flags
        message = _message_of(want)
        if self._error == '':
            fine = _output_matches(want, got, flags)
            shown = got
        else:
            shown = got + 'Traceback (most recent call last):\n    ...\n' + self._error
            if message is None:
                self._fail_unexpected()
                return
            fine = _output_matches(message, self._error, flags)
            if not fine and flags & 32:
                fine = _output_matches(_class_only(message), _class_only(self._error), flags)
        if fine:
            if self._verbose:
                print('ok')
        else:
            self._failure(want, shown)

    # --- reports

    def _head(self):
        self.failed += 1
        self._own_failed += 1
        if self._quiet:
            return False
        self._quiet = self._own_flags & 512 != 0
        print('*' * 70)
        line = str(self._line) if self._line > 0 else '?'
        print('File "%s", line %s, in %s' % (self._path, line, self._name))
        print('Failed example:')
        print(_indented(self._source), end='')
        return True

    def _failure(self, want, got):
        if not self._head():
            return
        if not self._own_flags & 2:
            lines = got.split('\n')
            got = '\n'.join(['<BLANKLINE>' if line.strip() == '' and i < len(lines) - 1 else line
                             for i, line in enumerate(lines)])
        if want and got:
            print('Expected:\n' + _indented(want) + 'Got:\n' + _indented(got), end='')
        elif want:
            print('Expected:\n' + _indented(want) + 'Got nothing')
        elif got:
            print('Expected nothing\nGot:\n' + _indented(got), end='')
        else:
            print('Expected nothing\nGot nothing')

    def _fail_unexpected(self):
        if self._head():
            print('Exception raised:')
            print('    Traceback (most recent call last):')
            print(_indented(self._error), end='')

    def summarize(self, verbose):
        passed = []
        failed = []
        empty = []
        for name, tried, bad in self._done:
            if tried == 0:
                empty.append(name)
            elif bad == 0:
                passed.append((name, tried))
            else:
                failed.append((name, tried, bad))
        if verbose:
            if empty:
                print(str(len(empty)) + ' ' + _items(len(empty)) + ' had no tests:')
                for name in empty:
                    print('    ' + name)
            if passed:
                print(str(len(passed)) + ' ' + _items(len(passed)) + ' passed all tests:')
                for name, tried in passed:
                    print(' %3d %s in %s' % (tried, 'test' if tried == 1 else 'tests', name))
        if failed:
            print('*' * 70)
            print(str(len(failed)) + ' ' + _items(len(failed)) + ' had failures:')
            for name, tried, bad in failed:
                print(' %3d of %3d in %s' % (bad, tried, name))
        if verbose:
            n = len(self._done)
            tests = ' test' if self.attempted == 1 else ' tests'
            print(str(self.attempted) + tests + ' in ' + str(n) + ' ' + _items(n) + '.')
            note = str(self.attempted - self.failed) + ' passed'
            if self.failed:
                note += ' and ' + str(self.failed) + ' failed'
            print(note + '.')
        if self.failed:
            print('***Test Failed*** ' + str(self.failed) + (' failure' if self.failed == 1 else ' failures') + '.')
        elif verbose:
            print('Test passed.')


def _items(n):
    return 'item' if n == 1 else 'items'


def _indented(text):
    out = []
    for line in text.splitlines(True):
        out.append(line if line.strip() == '' and line.endswith('\n') and line.strip(' ') == '\n' else '    ' + line)
    found = ''.join(out)
    return found if found.endswith('\n') else found + '\n'


def _message_of(want):
    """The last part of a traceback that is expected; None where none is."""
    lines = want.split('\n')
    first = lines[0].strip()
    if first != 'Traceback (most recent call last):' and first != 'Traceback (innermost last):':
        return None
    for i in range(1, len(lines)):
        line = lines[i]
        if line and (line[0].isalnum() or line[0] == '_'):
            return '\n'.join(lines[i:])
    return None


def _class_only(text):
    line = text.split('\n')[0]
    colon = line.find(':')
    name = line if colon < 0 else line[:colon]
    return name[name.rfind('.') + 1:].strip()


def _output_matches(want, got, flags):
    if got == want:
        return True
    if not flags & 1:
        if (got, want) == ('True\n', '1\n') or (got, want) == ('False\n', '0\n'):
            return True
    if not flags & 2:
        want = '\n'.join(['' if line == '<BLANKLINE>' else line for line in want.split('\n')])
        got = '\n'.join(['' if line.strip() == '' else line for line in got.split('\n')])
        if got == want:
            return True
    if flags & 4:
        got = ' '.join(got.split())
        want = ' '.join(want.split())
        if got == want:
            return True
    if flags & 8:
        return _ellipsis_matches(want, got)
    return False


def _ellipsis_matches(want, got):
    if '...' not in want:
        return want == got
    parts = want.split('...')
    start = 0
    end = len(got)
    if parts[0]:
        if not got.startswith(parts[0]):
            return False
        start = len(parts[0])
        parts = parts[1:]
    else:
        parts = parts[1:]
    if parts and parts[-1]:
        if not got.endswith(parts[-1]):
            return False
        end -= len(parts[-1])
    if parts:
        parts = parts[:-1]
    if start > end:
        return False
    for part in parts:
        start = got.find(part, start, end)
        if start < 0:
            return False
        start += len(part)
    return True


def testmod(
    m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
    exclude_empty=False, *, __pyw_run__=None,
):
    if __pyw_run__ is None:
        raise NotImplementedError('pyw: doctest.testmod of a module other than the program')
    shown = '-v' in sys.argv if verbose is None else verbose
    run = _Run(sys.argv[0], optionflags, shown, raise_on_error, name)
    __pyw_run__(run)
    if report:
        run.summarize(shown)
    return TestResults(run.failed, run.attempted, skipped=run.skipped)
