"""What came of the tests that ran."""
from __pyw__ import noinline
from pyw.builtins.exception_report import _report_chain
from traceback import _TextSink


class TestResult(object):
    """`failures` and the like hold pairs of a test's text and the text of what it raised."""

    shouldStop = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def addDuration(self, test, elapsed):
        pass

    def addError(self, test, err):
        self.errors.append((test, _error_text(err)))
        self._failed()

    def addFailure(self, test, err):
        self.failures.append((test, _error_text(err)))
        self._failed()

    def _failed(self):
        if self.failfast:
            self.stop()

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, _error_text(err)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._failed()

    def addSubTest(self, test, subtest, err):
        pass

    def _fail_part(self, test, text, error):
        entry = (_Part(test, text), _error_text((type(error), error, None)))
        if isinstance(error, AssertionError):
            self.failures.append(entry)
        else:
            self.errors.append(entry)
        self._failed()

    def _skip_part(self, test, text, reason):
        self.skipped.append((_Part(test, text), reason))

    def wasSuccessful(self):
        return len(self.failures) == 0 and len(self.errors) == 0 and len(self.unexpectedSuccesses) == 0

    def stop(self):
        self.shouldStop = True

    def __repr__(self):
        cls = type(self)
        name = cls.__module__ + '.' + cls.__qualname__
        counts = ' errors=' + str(len(self.errors)) + ' failures=' + str(len(self.failures))
        return '<' + name + ' run=' + str(self.testsRun) + counts + '>'


class _Part(object):
    """A part of a test that failed."""

    def __init__(self, test, text):
        self.test_case = test
        self._text = text

    def id(self):
        return self.test_case.id() + ' ' + self._text

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return str(self.test_case) + ' ' + self._text


class _ErrorHolder(object):
    """Stands for a class or module whose preparation failed."""

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description


def _error_text(err):
    error = err[1]
    if error is None:
        return ''
    sink = _TextSink()
    _report_chain(sink, error, error, None)
    return ''.join(sink._parts)
