"""Runs tests and shows on a stream what comes of them."""
import sys
from __pyw__ import host
from unittest.result import TestResult


class TextTestResult(TestResult):
    separator1 = '=' * 70
    separator2 = '-' * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        TestResult.__init__(self, stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self._open = False

    def getDescription(self, test):
        doc = test.shortDescription()
        if self.descriptions and doc:
            return str(test) + '\n' + doc
        return str(test)

    def startTest(self, test):
        TestResult.startTest(self, test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + ' ... ')
            self.stream.flush()
            self._open = True

    def _show(self, test, word, letter):
        if self.showAll:
            if not self._open:
                self.stream.write(self.getDescription(test) + ' ... ')
            self.stream.write(word + '\n')
            self.stream.flush()
            self._open = False
        elif self.dots:
            self.stream.write(letter)
            self.stream.flush()

    def addSuccess(self, test):
        TestResult.addSuccess(self, test)
        self._show(test, 'ok', '.')

    def addError(self, test, err):
        TestResult.addError(self, test, err)
        self._show(test, 'ERROR', 'E')

    def addFailure(self, test, err):
        TestResult.addFailure(self, test, err)
        self._show(test, 'FAIL', 'F')

    def addSkip(self, test, reason):
        TestResult.addSkip(self, test, reason)
        self._show(test, 'skipped ' + repr(reason), 's')

    def addExpectedFailure(self, test, err):
        TestResult.addExpectedFailure(self, test, err)
        self._show(test, 'expected failure', 'x')

    def addUnexpectedSuccess(self, test):
        TestResult.addUnexpectedSuccess(self, test)
        self._show(test, 'unexpected success', 'u')

    def _part(self, test, text, word, letter):
        if self.showAll:
            if self._open:
                self.stream.write('\n')
                self._open = False
            self.stream.write('  ' + str(test) + ' ' + text + ' ... ' + word + '\n')
        elif self.dots:
            self.stream.write(letter)

    def _fail_part(self, test, text, error):
        TestResult._fail_part(self, test, text, error)
        if isinstance(error, AssertionError):
            self._part(test, text, 'FAIL', 'F')
        else:
            self._part(test, text, 'ERROR', 'E')

    def _skip_part(self, test, text, reason):
        TestResult._skip_part(self, test, text, reason)
        self._part(test, text, 'skipped ' + repr(reason), 's')

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.write('\n')
        self.printErrorList('ERROR', self.errors)
        self.printErrorList('FAIL', self.failures)
        if self.unexpectedSuccesses:
            self.stream.write(self.separator1 + '\n')
            for test in self.unexpectedSuccesses:
                self.stream.write('UNEXPECTED SUCCESS: ' + self.getDescription(test) + '\n')

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.write(self.separator1 + '\n')
            self.stream.write(flavour + ': ' + self.getDescription(test) + '\n')
            self.stream.write(self.separator2 + '\n')
            self.stream.write(text + '\n')
        self.stream.flush()


class TextTestRunner(object):
    resultclass = TextTestResult

    def __init__(
        self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
        warnings=None, *, tb_locals=False, durations=None,
    ):
        self.stream = sys.stderr if stream is None else stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        self._made = resultclass

    def _makeResult(self):
        if self._made is not None:
            return self._made(self.stream, self.descriptions, self.verbosity)
        return TextTestResult(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast = self.failfast
        start = host.clock(1)
        result.startTestRun()
        test.run(result)
        result.stopTestRun()
        taken = host.clock(1) - start
        result.printErrors()
        stream = self.stream
        stream.write(TextTestResult.separator2 + '\n')
        n = result.testsRun
        stream.write('Ran ' + str(n) + ' test' + ('' if n == 1 else 's') + ' in ' + format(taken, '.3f') + 's\n\n')
        notes = []
        if not result.wasSuccessful():
            stream.write('FAILED')
            if result.failures:
                notes.append('failures=' + str(len(result.failures)))
            if result.errors:
                notes.append('errors=' + str(len(result.errors)))
        elif n == 0 and not result.skipped:
            stream.write('NO TESTS RAN')
        else:
            stream.write('OK')
        if result.skipped:
            notes.append('skipped=' + str(len(result.skipped)))
        if result.expectedFailures:
            notes.append('expected failures=' + str(len(result.expectedFailures)))
        if result.unexpectedSuccesses:
            notes.append('unexpected successes=' + str(len(result.unexpectedSuccesses)))
        stream.write(' (' + ', '.join(notes) + ')\n' if notes else '\n')
        stream.flush()
        return result
