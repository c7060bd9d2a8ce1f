"""The assertions of TestCase."""
from __pyw__ import per_site
from re._pattern import _compile
from warnings import catch_warnings, simplefilter
from pyw.builtins.exceptions import AssertionError
from pyw.builtins.log_watcher import _log_watcher
from pyw.builtins.named_tuple import __pyw_namedtuple__
from unittest.differences import (
    _count_difference, _dict_difference, _sequence_difference, _set_difference, _shortened, _text_difference,
)


def _text_of_class(cls):
    if isinstance(cls, tuple):
        return '(' + ', '.join([c.__name__ for c in cls]) + ')'
    return cls.__name__


def _names_of(expected):
    """How expected exceptions are named."""
    if isinstance(expected, tuple):
        return '(' + ', '.join([repr(c) for c in expected]) + (',)' if len(expected) == 1 else ')')
    return expected.__name__


def _no_function(*args, **kwargs):
    """Stands for what to call where nothing is given."""


@per_site
class _AssertRaises(object):
    def __init__(self, test, expected, msg):
        self._test = test
        self._expected = expected
        self._pattern = None
        self._callable = ''
        self.msg = msg

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if error is None:
            text = _names_of(self._expected) + ' not raised'
            if self._callable:
                text += ' by ' + self._callable
            self._test._fail(self.msg, text)
        if not isinstance(error, self._expected):
            return False
        self.exception = error
        if self._pattern is not None:
            self._check_text(str(error))
        return True

    def _check_text(self, text):
        if not _matches(self._pattern, text):
            self._test._fail(self.msg, repr(_pattern_text(self._pattern)) + ' does not match ' + repr(text))


def _matches(pattern, text):
    if isinstance(pattern, str):
        return _compile(pattern, 0).search(text) is not None
    return pattern.search(text) is not None


def _pattern_text(pattern):
    return pattern if isinstance(pattern, str) else pattern.pattern


def _callable_name(function):
    if hasattr(function, '__name__'):
        return function.__name__
    return str(function)


class _AssertWarns(object):
    """The warnings of a block: one at least is of the class."""

    def __init__(self, test, expected, msg):
        self._test = test
        self._expected = expected
        self._pattern = None
        self.msg = msg
        self.warning = None
        self.filename = ''
        self.lineno = 0

    def __enter__(self):
        self._catcher = catch_warnings(record=True)
        self.warnings = self._catcher.__enter__()
        simplefilter('always', self._expected)
        return self

    def __exit__(self, kind, error, traceback):
        self._catcher.__exit__(kind, error, traceback)
        if error is not None:
            return False
        name = _names_of(self._expected)
        found = None
        for w in self.warnings:
            if not isinstance(w.message, self._expected):
                continue
            if found is None:
                found = w
            if self._pattern is not None and not _matches(self._pattern, str(w.message)):
                continue
            self.warning = w.message
            self.filename = w.filename
            self.lineno = w.lineno
            return False
        if found is not None:
            self._test._fail(
                self.msg, repr(_pattern_text(self._pattern)) + ' does not match ' + repr(str(found.message))
            )
        self._test._fail(self.msg, name + ' not triggered')


def _is_one(obj, cls):
    # Named tuples are tuples to programs, not to the library.
    return isinstance(obj, cls) or (cls is tuple and isinstance(obj, __pyw_namedtuple__))


class _Asserts(object):
    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def fail(self, msg=None):
        raise AssertionError(msg)

    def _fail(self, msg, standard):
        raise AssertionError(self._formatMessage(msg, standard))

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        return standardMsg + ' : ' + str(msg)

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + (
            '\nDiff is ' + str(len(diff)) + ' characters long. Set self.maxDiff to None to see it.'
        )

    def addTypeEqualityFunc(self, typeobj, function):
        if isinstance(function, str):
            raise NotImplementedError('pyw: addTypeEqualityFunc with the name of a method; pass the method')
        self._own_equality.append((typeobj, function))

    def _equality_of(self, first, second):
        for cls, function in self._own_equality:
            if type(first) is cls and type(second) is cls:
                return function
        return None

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, _shortened(expr) + ' is not false')

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, _shortened(expr) + ' is not true')

    def assertEqual(self, first, second, msg=None):
        own = None
        if self._own_equality:
            own = self._equality_of(first, second)
        if own is not None:
            own(first, second, msg=msg)
        elif isinstance(first, str) and isinstance(second, str):
            self.assertMultiLineEqual(first, second, msg)
        elif isinstance(first, list) and isinstance(second, list) and type(first) is type(second):
            if not first == second:
                self._fail_sequences(first, second, msg, 'list', 'Lists')
        elif isinstance(first, tuple) and isinstance(second, tuple) and type(first) is type(second):
            if not first == second:
                self._fail_sequences(first, second, msg, 'tuple', 'Tuples')
        elif isinstance(first, dict) and isinstance(second, dict) and type(first) is type(second):
            if not first == second:
                self._fail_dicts(first, second, msg)
        elif isinstance(first, set) and isinstance(second, set):
            if not first == second:
                self._fail_sets(first, second, msg)
        elif isinstance(first, frozenset) and isinstance(second, frozenset):
            if not first == second:
                self._fail_sets(first, second, msg)
        elif not first == second:
            self._fail(msg, _shortened(first) + ' != ' + _shortened(second))

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, _shortened(first) + ' == ' + _shortened(second))

    def _fail_sequences(self, first, second, msg, name, plural):
        standard = plural + ' differ: ' + _shortened(first, 30) + ' != ' + _shortened(second, 30) + '\n'
        what, diff = _sequence_difference(first, second, name, plural)
        self._fail(msg, self._truncateMessage(standard + what, diff))

    def _fail_dicts(self, first, second, msg):
        standard = _shortened(first, 40) + ' != ' + _shortened(second, 40)
        self._fail(msg, self._truncateMessage(standard, '\n' + _dict_difference(first, second)))

    def _fail_sets(self, first, second, msg):
        self._fail(msg, _set_difference(first, second))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = 'sequence'
        plural = 'Sequences'
        if seq_type is not None:
            name = seq_type.__name__
            plural = name.capitalize() + 's'
            if not isinstance(seq1, seq_type):
                self._fail(None, 'First sequence is not a ' + name + ': ' + _shortened(seq1))
            if not isinstance(seq2, seq_type):
                self._fail(None, 'Second sequence is not a ' + name + ': ' + _shortened(seq2))
        if not list(seq1) == list(seq2):
            self._fail_sequences(seq1, seq2, msg, name, plural)

    def assertListEqual(self, list1, list2, msg=None):
        self._check_kind(list1, list, 'First', 'list')
        self._check_kind(list2, list, 'Second', 'list')
        if not list1 == list2:
            self._fail_sequences(list1, list2, msg, 'list', 'Lists')

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self._check_kind(tuple1, tuple, 'First', 'tuple')
        self._check_kind(tuple2, tuple, 'Second', 'tuple')
        if not tuple1 == tuple2:
            self._fail_sequences(tuple1, tuple2, msg, 'tuple', 'Tuples')

    def _check_kind(self, value, cls, which, name):
        if not isinstance(value, cls):
            self._fail(None, which + ' sequence is not a ' + name + ': ' + _shortened(value))

    def assertSetEqual(self, set1, set2, msg=None):
        if not set1 == set2:
            self._fail_sets(set1, set2, msg)

    def assertDictEqual(self, d1, d2, msg=None):
        if not isinstance(d1, dict):
            self._fail(None, 'First argument is not a dictionary')
        if not isinstance(d2, dict):
            self._fail(None, 'Second argument is not a dictionary')
        if not d1 == d2:
            self._fail_dicts(d1, d2, msg)

    def assertCountEqual(self, first, second, msg=None):
        text = _count_difference(list(first), list(second))
        if text:
            self._fail(msg, self._truncateMessage('Element counts were not equal:\n', text))

    def assertMultiLineEqual(self, first, second, msg=None):
        if not isinstance(first, str):
            self._fail(None, 'First argument is not a string')
        if not isinstance(second, str):
            self._fail(None, 'Second argument is not a string')
        if not first == second:
            standard = _shortened(first, 30) + ' != ' + _shortened(second, 30)
            self._fail(msg, self._truncateMessage(standard, '\n' + _text_difference(first, second)))

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, _shortened(member) + ' not found in ' + _shortened(container))

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, _shortened(member) + ' unexpectedly found in ' + _shortened(container))

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, _shortened(expr1) + ' is not ' + _shortened(expr2))

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, 'unexpectedly identical: ' + _shortened(expr1))

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, _shortened(obj) + ' is not None')

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, 'unexpectedly None')

    def assertIsInstance(self, obj, cls, msg=None):
        if not _is_one(obj, cls):
            self._fail(msg, _shortened(obj) + ' is not an instance of ' + repr(cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if _is_one(obj, cls):
            self._fail(msg, _shortened(obj) + ' is an instance of ' + repr(cls))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, _shortened(a) + ' not less than ' + _shortened(b))

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, _shortened(a) + ' not less than or equal to ' + _shortened(b))

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, _shortened(a) + ' not greater than ' + _shortened(b))

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, _shortened(a) + ' not greater than or equal to ' + _shortened(b))

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            if diff <= delta:
                return
            within = _shortened(delta) + ' delta'
        else:
            n = 7 if places is None else places
            if round(diff, n) == 0:
                return
            within = str(n) + ' places'
        self._fail(
            msg, _shortened(first) + ' != ' + _shortened(second) + ' within ' + within + ' (' + _shortened(diff)
            + ' difference)'
        )

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        diff = abs(first - second)
        if delta is not None:
            if not first == second and diff > delta:
                return
            self._fail(
                msg, _shortened(first) + ' == ' + _shortened(second) + ' within ' + _shortened(delta) + ' delta ('
                + _shortened(diff) + ' difference)'
            )
        n = 7 if places is None else places
        if not first == second and round(diff, n) != 0:
            return
        self._fail(msg, _shortened(first) + ' == ' + _shortened(second) + ' within ' + str(n) + ' places')

    def assertRegex(self, text, expected_regex, msg=None):
        if not _matches(expected_regex, text):
            pattern = repr(_pattern_text(expected_regex))
            self._fail(msg, "Regex didn't match: " + pattern + ' not found in ' + repr(text))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if _matches(unexpected_regex, text):
            self._fail(msg, 'Regex matched: ' + repr(_pattern_text(unexpected_regex)) + ' found in ' + repr(text))

    def assertRaises(self, expected_exception, function=_no_function, /, *args, msg=None, **kwargs):
        context = _AssertRaises(self, expected_exception, msg)
        if function is _no_function:
            return context
        if function is None:
            raise TypeError('assertRaises() arg 2 must be callable')
        context._callable = _callable_name(function)
        with context:
            function(*args, **kwargs)

    # Modules of programs that mention these import `logging` (modules/lazy-names.ts).

    def assertLogs(self, logger=None, level=None):
        return _log_watcher()(logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _log_watcher()(logger, level, True)

    def assertWarns(self, expected_warning, function=_no_function, /, *args, msg=None, **kwargs):
        context = _AssertWarns(self, expected_warning, msg)
        if function is _no_function:
            return context
        with context:
            function(*args, **kwargs)

    def assertWarnsRegex(
        self, expected_warning, expected_regex, function=_no_function, /, *args, msg=None, **kwargs
    ):
        context = _AssertWarns(self, expected_warning, msg)
        context._pattern = expected_regex
        if function is _no_function:
            return context
        with context:
            function(*args, **kwargs)

    def assertRaisesRegex(
        self, expected_exception, expected_regex, function=_no_function, /, *args, msg=None, **kwargs
    ):
        context = _AssertRaises(self, expected_exception, msg)
        context._pattern = expected_regex
        if function is _no_function:
            return context
        context._callable = _callable_name(function)
        with context:
            function(*args, **kwargs)
