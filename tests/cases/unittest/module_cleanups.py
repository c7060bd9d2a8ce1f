"""unittest: clean-ups of modules, results by hand, handlers of signals."""
import io
import sys
import unittest


class Resource:
    def __enter__(self):
        print('enter')
        return 'open'

    def __exit__(self, *exc):
        print('exit')


def setUpModule():
    unittest.addModuleCleanup(print, 'cleaned', 1, sep=':')
    print(unittest.enterModuleContext(Resource()))


class First(unittest.TestCase):
    def test_ok(self):
        self.assertEqual(1, 1)

    def test_bad(self):
        self.assertEqual(1, 2)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(First)
stream = io.StringIO()
runner = unittest.TextTestRunner(stream=stream, verbosity=2)
result = runner.run(suite)
print(isinstance(result, unittest.TextTestResult), result.testsRun, len(result.failures))
print(stream.getvalue().splitlines()[0].split()[0])
unittest.addModuleCleanup(print, 'by hand')
unittest.doModuleCleanups()
unittest.doModuleCleanups()
r = unittest.TestResult()
unittest.registerResult(r)
print(unittest.removeResult(r), unittest.removeResult(r))
unittest.installHandler()
print(unittest.removeHandler())
unittest.removeHandler()


@unittest.removeHandler
def guarded(x):
    return x + 1


print(guarded(1))
