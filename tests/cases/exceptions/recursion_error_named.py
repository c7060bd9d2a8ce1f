import contextlib, copy, functools, operator, unittest

class T(unittest.TestCase):
    def test_lists(self):
        x = []
        x.append(x)
        y = copy.deepcopy(x)
        self.assertRaises(RecursionError, operator.eq, y, x)
        self.assertIs(y[0], y)
    def test_dict(self):
        x = {}
        x["k"] = x
        y = copy.deepcopy(x)
        with self.assertRaises(RecursionError):
            x == y

def deep(n):
    return deep(n + 1) + 1

with contextlib.suppress(RecursionError):
    deep(0)
    print("never")
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(T).run(result)
print(result.testsRun, result.errors, result.failures)
