"""unittest.main()."""
import sys
from __pyw__ import noinline
from unittest.loader import _all_tests
from unittest.runner import TextTestRunner
from unittest.suite import TestSuite


class TestProgram(object):
    def __init__(
        self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=None, exit=True, verbosity=1,
        failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None,
    ):
        self.exit = exit
        self.verbosity = verbosity
        self.failfast = False if failfast is None else failfast
        self.testRunner = testRunner
        names = self._options(sys.argv if argv is None else argv)
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        if names:
            self.test = TestSuite()
            for name in names:
                self.test.addTest(_all_tests(name))
        else:
            self.test = _all_tests('')
        self.runTests()

    def _options(self, argv):
        names = []
        for arg in argv[1:]:
            if arg == '-v' or arg == '--verbose':
                self.verbosity = 2
            elif arg == '-q' or arg == '--quiet':
                self.verbosity = 0
            elif arg == '-f' or arg == '--failfast':
                self.failfast = True
            elif arg == '-b' or arg == '--buffer' or arg == '-c' or arg == '--catch' or arg == '--locals':
                pass
            elif arg == '-h' or arg == '--help':
                print('usage: ' + argv[0] + ' [-h] [-v] [-q] [-f] [tests ...]')
                sys.exit(0)
            else:
                names.append(arg)
        return names

    def runTests(self):
        runner = self.testRunner
        if runner is None:
            runner = TextTestRunner(verbosity=self.verbosity, failfast=self.failfast)
        self.result = runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and len(self.result.skipped) == 0:
                sys.exit(5)
            elif self.result.wasSuccessful():
                sys.exit(0)
            else:
                sys.exit(1)


main = TestProgram
