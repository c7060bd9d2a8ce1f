from unittest.mock import MagicMock, Mock, call
m = MagicMock()
print(len(m), bool(m), list(m), 3 in m, int(m), float(m))
m.__len__.return_value = 5
print(len(m))
m.__getitem__.return_value = 'item'
print(m['k'], m.__getitem__.call_args)
m.__iter__.return_value = [1, 2, 3]
print(list(m), list(m))
with m as x:
    x.do(1)
print(m.__enter__.call_count, m.__exit__.called)
m.__enter__.return_value = 'entered'
with m as x:
    print(x)
m.__str__.return_value = 'text'
print(str(m), f'{m}')
m.__len__ = Mock(return_value=9)
print(len(m))
m.__contains__ = lambda self, x: x == 4
print(4 in m, 5 in m)
n = MagicMock(return_value=3)
print(n())
n['a'] = 1
print(n.mock_calls)
del n['a']
try:
    m < 3
except TypeError as e: print(e)
f = MagicMock(side_effect=[10, 20])
print(f(), f())
class Service:
    def __init__(self, client): self.client = client
    def names(self):
        with self.client.open('db') as c:
            return [r['name'] for r in c.query('all')]
cl = MagicMock()
cl.open.return_value.__enter__.return_value.query.return_value = [{'name': 'a'}, {'name': 'b'}]
print(Service(cl).names())
cl.open.assert_called_once_with('db')
print(cl.mock_calls[0], len(cl.mock_calls))
