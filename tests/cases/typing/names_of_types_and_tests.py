import contextlib
import operator
import types
import typing
import unittest
import warnings
import weakref
from typing import (
    AnyStr, AsyncIterable, BinaryIO, ForwardRef, ItemsView, KeysView, MappingView, ParamSpec, TextIO, TypeGuard, TypeIs, Unpack, ValuesView, assert_never, assert_type, final, no_type_check, override,
    reveal_type)
from unittest.mock import DEFAULT, AsyncMock, MagicMock, Mock, NonCallableMock, PropertyMock, patch


class Base:
    def m(self) -> int:
        return 1


@final
class Derived(Base):
    @override
    def m(self) -> int:
        return 2


@no_type_check
def free(x: 'anything at all'):
    return x


def is_text(x: object) -> TypeGuard[str]:
    return isinstance(x, str)


def is_int(x: object) -> TypeIs[int]:
    return isinstance(x, int)


def views(k: KeysView[str], v: ValuesView[int], i: ItemsView[str, int], m: MappingView, s: TextIO, b: BinaryIO, a: AsyncIterable[int]) -> AnyStr:
    return len(k) + len(v) + len(i)


d = {'a': 1}
print(Derived().m(), free(3), is_text('x'), is_int('x'), views(d.keys(), d.values(), d.items(), d.keys(), None, None, None), assert_type(3, int))
try:
    assert_never('x')
except AssertionError as e:
    print(e)
print(ForwardRef('int'), ForwardRef('int') == ForwardRef('int'), ParamSpec('P').args, ParamSpec('P').kwargs, Unpack[typing.Tuple[int]], TypeIs[int], TypeGuard[str])
print(operator.gt(1, 2), operator.inv(5), operator.invert(5), operator.le(1, 1), operator.ne(1, 1), operator.pos(-3), operator.sub(5, 3))


async def coro():
    return 1


c = coro()
print(isinstance(c, types.CoroutineType), isinstance(len, types.BuiltinMethodType), isinstance(free.__code__, types.CodeType), isinstance(..., types.EllipsisType), isinstance(NotImplemented, types.NotImplementedType))
c.close()
try:
    raise KeyError
except KeyError as e:
    print(isinstance(e.__traceback__, types.TracebackType))
print(types.get_original_bases(Derived))


class Thing:
    pass


t = Thing()
r = weakref.ref(t)
p = weakref.proxy(t)
print(isinstance(r, weakref.ReferenceType), len(weakref.ProxyTypes), weakref.CallableProxyType.__name__)

with warnings.catch_warnings(record=True) as seen:
    warnings.resetwarnings()
    warnings.simplefilter('always')

    @warnings.deprecated('use other')
    def old():
        return 5

    print(old(), [str(w.message) for w in seen], seen[0].category.__name__, old.__deprecated__)
    warnings.warn_explicit('explicit', UserWarning, 'file.py', 7)
    print(seen[-1].filename, seen[-1].lineno)

m = NonCallableMock(x=1)
print(m.x, callable(m), callable(Mock()))


class Holder:
    @property
    def value(self):
        return 1


with unittest.mock.patch.object(Holder, 'value', new_callable=PropertyMock) as prop:
    prop.return_value = 9
    print(Holder().value, prop.call_count)
side = Mock(return_value=3, side_effect=lambda *a: DEFAULT)
print(side(1), side.call_args)


class T(unittest.TestCase):
    @unittest.skipUnless(False, 'not now')
    def test_skipped(self):
        self.fail()

    def test_skip_inside(self):
        raise unittest.SkipTest('inside')

    def test_good(self):
        pass


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(T).run(result)
print(result.testsRun, sorted(why for _, why in result.skipped), result.wasSuccessful())
f = unittest.FunctionTestCase(lambda: print('ran'), description='a function')
f.run(result)
print(f.shortDescription(), result.testsRun)
