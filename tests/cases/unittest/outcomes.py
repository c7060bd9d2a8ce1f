import unittest

def fact(n):
    if n < 0:
        raise ValueError('negative')
    return 1 if n < 2 else n * fact(n - 1)

class TestFact(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = [1]
        print('setUpClass')

    def setUp(self):
        self.x = 5
        print('setUp')

    def tearDown(self):
        print('tearDown')

    def test_small(self):
        """doc of small"""
        self.assertEqual(fact(3), 6)
        self.assertTrue(fact(1) == 1)
        self.assertIn(6, [6, 7])

    def test_error(self):
        with self.assertRaises(ValueError) as cm:
            fact(-1)
        self.assertEqual(str(cm.exception), 'negative')
        self.assertRaises(ZeroDivisionError, lambda: 1 / 0)

    def test_fails(self):
        self.assertEqual(fact(4), 25)

    def test_list(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])

    def test_boom(self):
        {}['x']

    @unittest.skip('not now')
    def test_skipped(self):
        self.fail('never')

    @unittest.expectedFailure
    def test_expected(self):
        self.assertEqual(1, 2)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertEqual(i % 2, 0)

    def test_almost(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertNotEqual(1, 2)
        self.assertIsNone(None)
        self.assertIsInstance(1, int)
        self.assertGreater(2, 1)
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertDictEqual({'a': 1}, {'a': 1})
        self.assertEqual({1, 2}, {2, 1})
        self.assertEqual('abc', 'abc')


class TestMore(unittest.TestCase):
    def test_a(self):
        self.addCleanup(print, 'cleanup')
        self.assertFalse(0)


if __name__ == '__main__':
    unittest.main()
