import unittest, warnings
class Vec:
    def __init__(self, x): self.x = x
class T(unittest.TestCase):
    def setUp(self):
        self.addTypeEqualityFunc(Vec, self.vec_equal)
    def vec_equal(self, a, b, msg=None):
        if a.x != b.x:
            raise self.failureException('vec %s %s' % (a.x, b.x))
    def test_vec(self):
        self.assertEqual(Vec(1), Vec(1))
        with self.assertRaises(AssertionError) as cm:
            self.assertEqual(Vec(1), Vec(2))
        print(cm.exception)
    def test_warns(self):
        with self.assertWarns(DeprecationWarning) as cm:
            warnings.warn('old', DeprecationWarning)
        print(cm.warning)
        with self.assertWarnsRegex(UserWarning, 'b.d'):
            warnings.warn('bad')
        with self.assertRaises(AssertionError) as c2:
            with self.assertWarns(UserWarning):
                pass
        print(c2.exception)
unittest.main()
