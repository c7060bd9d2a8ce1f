import unittest, re, warnings
class T(unittest.TestCase):
    def test_r(self):
        self.assertRegex('abc123', r'[a-z]+\d+')
        self.assertRegex('abc123', re.compile(r'\d'))
        self.assertNotRegex('abc', 'x')
        with self.assertRaisesRegex(ValueError, 'b.d'):
            raise ValueError('very bad')
        with self.assertRaises(AssertionError) as cm:
            self.assertRegex('abc', re.compile('z+'))
        print(cm.exception)
    def test_w(self):
        with warnings.catch_warnings():
            warnings.filterwarnings('error', message='bo.m')
            with self.assertRaises(UserWarning):
                warnings.warn('BOOM it is')
unittest.main()
