"""TestCase: one test, and how it is run."""
from __pyw__ import State, i32, test_added, test_call, test_call_added, test_function, test_function_added, test_names
from pyw.builtins.exceptions import AssertionError
from unittest.asserts import _Asserts
from unittest.marks import SkipTest
from unittest.result import TestResult

_module_cleanups: State = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append(lambda: function(*args, **kwargs))


def enterModuleContext(cm):
    value = cm.__enter__()
    _module_cleanups.append(lambda: cm.__exit__(None, None, None))
    return value


def doModuleCleanups():
    failed = None
    while _module_cleanups:
        call = _module_cleanups.pop()
        try:
            call()
        except Exception as error:
            if failed is None:
                failed = error
    if failed is not None:
        raise failed


class _SubTest(object):
    """A part of a test: what it raises is noted, and the test goes on."""

    def __init__(self, test, text):
        self._test = test
        self._text = text

    def __enter__(self):
        return None

    def __exit__(self, kind, error, traceback):
        test = self._test
        result = test._result
        test._subtests.pop()
        if error is None:
            return False
        if result is None or isinstance(error, (KeyboardInterrupt, SystemExit, GeneratorExit)):
            return False
        if isinstance(error, SkipTest):
            result._skip_part(test, self._text, str(error))
            return True
        if test._expecting:
            test._part_failed = True
            return True
        test._part_failed = True
        result._fail_part(test, self._text, error)
        if result.failfast:
            raise _StopTest()
        return True


class _StopTest(Exception):
    pass


def _sub_text(msg, params):
    """How a part of a test is told from the others."""
    parts = []
    if msg is not None:
        parts.append('[' + str(msg) + ']')
    if params:
        parts.append('(' + ', '.join([k + '=' + repr(v) for k, v in params]) + ')')
    return ' '.join(parts) or '(<subtest>)'


class TestCase(_Asserts):
    pyw_mark = ''

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._testMethodDoc = None
        names = test_names(type(self)).split(' ')
        self._place = names.index(methodName) if methodName in names else -1
        self._cleanups = []
        self._own_equality = []
        self._subtests = []
        self._result = None
        self._expecting = False
        self._part_failed = False
        self._outcome = None
        if self._place < 0 and _is_added(type(self), methodName):
            self._place = -2
        if self._place == -1 and methodName != 'runTest':
            raise ValueError('no such test method in ' + repr(type(self)) + ': ' + methodName)

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        _class_cleanups.append(lambda: function(*args, **kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        value = cm.__enter__()
        _class_cleanups.append(lambda: cm.__exit__(None, None, None))
        return value

    @classmethod
    def doClassCleanups(cls):
        _do_class_cleanups()

    def countTestCases(self):
        return 1

    def id(self):
        return _class_text(self) + '.' + self._testMethodName

    def shortDescription(self):
        doc = _function_doc(self)
        return doc.strip().split('\n')[0].strip() if doc else None

    def __str__(self):
        return self._testMethodName + ' (' + self.id() + ')'

    def __repr__(self):
        return '<' + _class_text(self) + ' testMethod=' + self._testMethodName + '>'

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return hash(self._testMethodName)

    def subTest(self, msg=None, **params):
        items = []
        for outer in self._subtests:
            items.extend(outer)
        own = list(params.items())
        self._subtests.append(own)
        return _SubTest(self, _sub_text(msg, items + own))

    def skipTest(self, reason):
        raise SkipTest(reason)

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append(lambda: function(*args, **kwargs))

    def enterContext(self, cm):
        value = cm.__enter__()
        self._cleanups.append(lambda: cm.__exit__(None, None, None))
        return value

    def doCleanups(self):
        fine = True
        while self._cleanups:
            call = self._cleanups.pop()
            try:
                call()
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                fine = False
                _note(self, self._result, error)
        return fine

    def defaultTestResult(self):
        return TestResult()

    def run(self, result=None):
        if result is None:
            result = TestResult()
        _run_test(self, result)
        return result

    def __call__(self, result=None):
        return self.run(result)

    def debug(self):
        self.setUp()
        _call_method(self)
        self.tearDown()
        self.doCleanups()

    def _call_setup(self):
        self.setUp()

    def _call_teardown(self):
        self.tearDown()

    def _call_test(self):
        _call_method(self)

    def _finish_test(self, returned):
        pass


def _class_text(test):
    cls = type(test)
    return cls.__module__ + '.' + cls.__qualname__


def _is_added(cls, name):
    """Whether code has set a test of this name on the class."""
    added = test_added(cls)
    return added is not None and name in added


def _function_doc(test):
    if test._place == -1:
        return None
    if test._place < 0:
        return test_function_added(test, test._testMethodName, '__doc__')
    return test_function(test, i32(test._place), '__doc__')


def _mark_of(test):
    """The mark of the class, or that of the method."""
    mark = type(test).pyw_mark
    if mark:
        return mark
    if test._place == -1:
        return ''
    if test._place < 0:
        own = test_function_added(test, test._testMethodName, 'pyw_mark')
        return own if own is not None else ''
    own = test_function(test, i32(test._place), 'pyw_mark')
    return own if own is not None else ''


def _call_method(test):
    if test._place < -1:
        test._finish_test(test_call_added(test, test._testMethodName))
    elif test._place < 0:
        test._finish_test(test.runTest())
    else:
        test._finish_test(test_call(test, i32(test._place)))


_class_cleanups: State = []


def _do_class_cleanups():
    failed = []
    while _class_cleanups:
        call = _class_cleanups.pop()
        try:
            call()
        except Exception as error:
            failed.append(error)
    return failed


def _note(test, result, error):
    """What a test raised, in the result."""
    if result is None:
        raise error
    if isinstance(error, SkipTest):
        result.addSkip(test, str(error))
    elif isinstance(error, AssertionError):
        result.addFailure(test, (type(error), error, error.__traceback__))
    else:
        result.addError(test, (type(error), error, error.__traceback__))


def _run_test(test, result):
    result.startTest(test)
    try:
        mark = _mark_of(test)
        if mark.startswith('s'):
            result.addSkip(test, mark[1:])
            return
        _run_marked(test, result, mark == 'x')
    finally:
        result.stopTest(test)


def _run_marked(test, result, expecting):
    test._result = result
    test._expecting = expecting
    test._part_failed = False
    fine = False
    expected = None
    try:
        test._call_setup()
        fine = True
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        _note(test, result, error)
    if fine:
        fine = False
        try:
            _call_method(test)
            fine = not test._part_failed
        except KeyboardInterrupt:
            raise
        except _StopTest:
            pass
        except BaseException as error:
            if expecting and not isinstance(error, SkipTest):
                expected = error
            else:
                _note(test, result, error)
        try:
            test._call_teardown()
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            fine = False
            _note(test, result, error)
    if not test.doCleanups():
        fine = False
    test._result = None
    if expecting:
        if expected is not None:
            result.addExpectedFailure(test, (type(expected), expected, expected.__traceback__))
        elif test._part_failed:
            result.addExpectedFailure(test, (None, None, None))
        elif fine:
            result.addUnexpectedSuccess(test)
    elif fine:
        result.addSuccess(test)


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        TestCase.__init__(self)
        self._function = testFunc
        self._before = setUp
        self._after = tearDown
        self._description = description

    def setUp(self):
        if self._before is not None:
            self._before()

    def tearDown(self):
        if self._after is not None:
            self._after()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def __str__(self):
        return 'unittest.case.FunctionTestCase (' + self._function.__name__ + ')'

    def shortDescription(self):
        return self._description
