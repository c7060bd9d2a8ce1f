"""Makes suites of the tests that the compiler found."""
from __pyw__ import State, test_added, test_classes, test_names
from unittest.case import TestCase
from unittest.suite import TestSuite

defaultTestLoader: State = TestLoader()


class TestLoader(object):
    testMethodPrefix = 'test'
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        return getTestCaseNames(testCaseClass)

    def loadTestsFromTestCase(self, testCaseClass):
        return _tests_of(testCaseClass)

    def loadTestsFromModule(self, module, *, pattern=None):
        return _all_tests('')

    def loadTestsFromName(self, name, module=None):
        return _all_tests(name)

    def loadTestsFromNames(self, names, module=None):
        suite = TestSuite()
        for name in names:
            suite.addTest(_all_tests(name))
        return suite


def getTestCaseNames(testCaseClass, prefix='test', sortUsing=None, testNamePatterns=None):
    names = test_names(testCaseClass)
    found = [] if names == '' else names.split(' ')
    added = test_added(testCaseClass)
    if added is not None:
        found = sorted(set(found + [name for name in added if name.startswith('test')]))
    return found


def makeSuite(testCaseClass, prefix='test', sortUsing=None, suiteClass=None):
    return _tests_of(testCaseClass)


def findTestCases(module, prefix='test', sortUsing=None, suiteClass=None):
    return _all_tests('')


def _tests_of(cls):
    suite = TestSuite()
    names = getTestCaseNames(cls)
    if not names and hasattr(cls, 'runTest'):
        names = ['runTest']
    for name in names:
        suite.addTest(cls(name))
    return suite


def _one_of(cls, name):
    return cls(name)


def _all_tests(wanted):
    """All tests, those of a class, or one."""
    suite = TestSuite()
    found = wanted == ''
    for cls in test_classes(TestCase):
        if wanted == '' or wanted == cls.__name__ or wanted == '__main__.' + cls.__name__:
            suite.addTest(_tests_of(cls))
            found = True
        elif wanted.startswith(cls.__name__ + '.') or wanted.startswith('__main__.' + cls.__name__ + '.'):
            suite.addTest(_one_of(cls, wanted[wanted.rfind('.') + 1:]))
            found = True
    if not found:
        raise AttributeError("module '__main__' has no attribute '" + wanted + "'")
    return suite
