import time, random, builtins
from time import sleep
import unittest
from unittest.mock import patch, MagicMock, mock_open
def now(): return int(time.time())
def greet():
    name = input('name? ')
    print('hello', name)
def load(path):
    with open(path) as f:
        return f.read()
def pick(xs): return random.choice(xs)
time.time = lambda: 5.5
print(now())
class T(unittest.TestCase):
    @patch('time.time', return_value=1234.9)
    def test_now(self, t):
        self.assertEqual(now(), 1234)
        self.assertEqual(t.call_count, 1)
    @patch('builtins.print')
    @patch('builtins.input', return_value='Bob')
    def test_greet(self, inp, out):
        greet()
        out.assert_called_once_with('hello', 'Bob')
        inp.assert_called_once_with('name? ')
    def test_open(self):
        with patch('builtins.open', mock_open(read_data='data!')) as m:
            self.assertEqual(load('x.txt'), 'data!')
        m.assert_called_once_with('x.txt')
    @patch('random.choice', side_effect=lambda xs: xs[-1])
    def test_pick(self, c):
        self.assertEqual(pick([1, 2, 3]), 3)
unittest.main(verbosity=0, exit=False)
print('real print', now())
