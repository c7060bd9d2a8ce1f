from unittest.mock import Mock, call, ANY, sentinel
m = Mock()
print(m.call_count, m.called, m.call_args)
m(1, 2, a=3)
print(m.call_args, m.call_count, m.called)
print(m.call_args_list, m.mock_calls)
m.assert_called_with(1, 2, a=3)
m.assert_called_once_with(1, 2, a=3)
try:
    m.assert_called_with(5)
except AssertionError as e:
    print(e)
m.return_value = 7
print(m('x'))
m.method.return_value = 'r'
print(m.method(3), m.method.call_args)
print(m.mock_calls, m.method_calls)
print(m.call_args == call('x'), m.call_args_list == [call(1, 2, a=3), call('x')])
s = Mock(side_effect=[1, 2, ValueError('no')])
print(s(), s())
try: s()
except ValueError as e: print('VE', e)
try: s()
except StopIteration: print('stop')
s.side_effect = KeyError
try: s()
except KeyError as e: print('KE', repr(e))
s.side_effect = lambda *a: sum(a)
print(s(1, 2, 3))
args, kwargs = m.call_args_list[0]
print(args, kwargs, m.call_args_list[0].args, m.call_args_list[0].kwargs)
m.assert_any_call(1, 2, a=3)
m.assert_has_calls([call(1, 2, a=3), call('x')])
for f in (m.assert_not_called, m.assert_called_once):
    try: f()
    except AssertionError as e: print(e)
print(call(1, ANY) == call(1, 2), call.foo(1), sentinel.abc)
m.reset_mock()
print(m.call_count, m.mock_calls)
sp = Mock(spec=['read', 'write'])
sp.read()
try: sp.close()
except AttributeError as e: print(e)
try: sp.assert_foo
except AttributeError as e: print(e)
c = Mock(name='db')
c.cursor().execute('select', 1)
print(c.mock_calls, c.method_calls)
