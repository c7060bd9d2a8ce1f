"""Several tests as one."""
from __pyw__ import main_call, noinline
from unittest.case import _do_class_cleanups, doModuleCleanups
from unittest.marks import SkipTest
from unittest.result import _ErrorHolder


class BaseTestSuite(object):
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __iter__(self):
        return iter(self._tests)

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return 0

    def countTestCases(self):
        n = 0
        for test in self._tests:
            n += test.countTestCases()
        return n

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self._tests.append(test)

    def run(self, result):
        for test in self._tests:
            if result.shouldStop:
                break
            test.run(result)
        return result

    def __call__(self, result):
        return self.run(result)

    def debug(self):
        for test in self._tests:
            test.debug()


class TestSuite(BaseTestSuite):
    def _flat(self, into):
        for test in self._tests:
            if isinstance(test, BaseTestSuite):
                test._flat(into)
            else:
                into.append(test)
        return into

    def run(self, result, debug=False):
        _run_all(self._flat([]), result)
        return result

    def __repr__(self):
        return '<unittest.suite.TestSuite tests=' + repr(self._tests) + '>'


def _class_name(test):
    cls = type(test)
    return cls.__module__ + '.' + cls.__qualname__


def _run_all(tests, result):
    """Tests of one class stand together: the class is prepared before the first and cleared up after the last."""
    if not tests:
        return
    if not _prepare_module(result):
        return
    open_class = ''
    last = None
    skipping = False
    for test in tests:
        if result.shouldStop:
            break
        name = _class_name(test)
        if name != open_class:
            if last is not None and not skipping:
                _leave_class(last, result)
            open_class = name
            last = test
            skipping = not _enter_class(test, result)
        if not skipping:
            test.run(result)
    if last is not None and not skipping:
        _leave_class(last, result)
    _leave_module(result)


def _prepare_module(result):
    try:
        main_call('setUpModule')
        return True
    except SkipTest as error:
        result.addSkip(_ErrorHolder('setUpModule (__main__)'), str(error))
    except Exception as error:
        result.addError(_ErrorHolder('setUpModule (__main__)'), (type(error), error, None))
    return False


def _leave_module(result):
    try:
        main_call('tearDownModule')
        doModuleCleanups()
    except Exception as error:
        result.addError(_ErrorHolder('tearDownModule (__main__)'), (type(error), error, None))


def _enter_class(test, result):
    cls = type(test)
    if cls.pyw_mark.startswith('s'):
        return True
    try:
        cls.setUpClass()
        return True
    except SkipTest as error:
        result.addSkip(_ErrorHolder('setUpClass (' + _class_name(test) + ')'), str(error))
    except Exception as error:
        result.addError(_ErrorHolder('setUpClass (' + _class_name(test) + ')'), (type(error), error, None))
    _do_class_cleanups()
    return False


def _leave_class(test, result):
    cls = type(test)
    if cls.pyw_mark.startswith('s'):
        return
    try:
        cls.tearDownClass()
    except Exception as error:
        result.addError(_ErrorHolder('tearDownClass (' + _class_name(test) + ')'), (type(error), error, None))
    for error in _do_class_cleanups():
        result.addError(_ErrorHolder('tearDownClass (' + _class_name(test) + ')'), (type(error), error, None))
