import sys
import unittest
from unittest.mock import patch, MagicMock, Mock, call

LIMIT = 3
def fetch(url):
    return 'real ' + url
def price(item):
    return len(fetch('http://' + item)) + LIMIT
class Cart:
    tax = 2
    def __init__(self): self.items = []
    def add(self, item):
        self.items.append(item)
        self.notify(item)
    def notify(self, item): print('really notify', item)
    @staticmethod
    def rate(): return 0.5
    @classmethod
    def kind(cls): return cls.__name__
    def total(self): return sum(price(i) for i in self.items) * self.tax * self.rate()

class ShopTest(unittest.TestCase):
    @patch('__main__.fetch')
    def test_price(self, fetch):
        fetch.return_value = 'xx'
        self.assertEqual(price('a'), 5)
        fetch.assert_called_once_with('http://a')

    @patch('__main__.LIMIT', 100)
    @patch(__name__ + '.fetch', return_value='1')
    def test_limit(self, fetch):
        self.assertEqual(price('q'), 101)

    @patch.object(Cart, 'notify')
    @patch(f'{__name__}.price')
    def test_cart(self, price, notify):
        price.side_effect = [1, 2]
        c = Cart()
        c.add('a'); c.add('b')
        self.assertEqual(c.total(), 3)
        self.assertEqual(notify.call_args_list, [call('a'), call('b')])

    def test_kinds(self):
        with patch.object(Cart, 'rate', new=lambda self: 3), patch.object(Cart, 'kind', return_value='k') as kind:
            self.assertEqual((Cart().rate(), Cart.kind()), (3, 'k'))
        kind.assert_called_once_with()
        self.assertEqual((Cart().rate(), Cart.kind()), (0.5, 'Cart'))

unittest.main(verbosity=0, exit=False)
print(price('a'), Cart().rate(), Cart.kind())
