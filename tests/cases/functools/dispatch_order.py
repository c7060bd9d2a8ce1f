"""singledispatch over abstract classes: where they come in the order of a class, and what it refuses."""
import collections
import functools
import typing
from collections.abc import Callable, Container, Iterable, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized


class Base:
    pass


class Many(Base):
    def __iter__(self):
        return iter('ab')


class More(Many):
    pass


@functools.singledispatch
def show(x):
    return 'object'


@show.register
def _(x: Base):
    return 'base'


@show.register(Iterable)
def _(x):
    return 'iterable'


print(show(Base()), show(Many()), show(More()), show([1]), show(5), show('x'))


@functools.singledispatch
def kind(x):
    return 'object'


kind.register(Sized, lambda x: 'sized')
kind.register(Container, lambda x: 'container')
for value in {}, 4, [], collections.OrderedDict():
    try:
        print(kind(value))
    except RuntimeError as error:
        print('RuntimeError', sorted(str(error).replace('Ambiguous dispatch: ', '').split(' or ')))
kind.register(Mapping, lambda x: 'mapping')
print(kind({}), kind(collections.Counter()), kind(collections.ChainMap()), kind.dispatch(dict)(1))


class Plain:
    pass


class Late(Plain):
    pass


@functools.singledispatch
def late(x):
    return 'object'


@late.register(Plain)
def _(x):
    return 'plain'


@late.register(Set)
def _(x):
    return 'set'


print(late(Late()), late(Plain()), late(frozenset()))
Set.register(Late)
print(late(Late()), late(Plain()))


def attempt(f):
    try:
        print(f())
    except TypeError as error:
        print(error)


attempt(lambda: show.register(list[int], lambda x: 1))
attempt(lambda: show.register(typing.List[int], lambda x: 1))
attempt(lambda: show.register(list[int] | str, lambda x: 1))
attempt(lambda: show.register(5, lambda x: 1))
show.register(int | str, lambda x: 'int or str')
print(show(5), show('x'))


class Meta(type):
    @functools.cached_property
    def prop(self):
        return True


class Made(metaclass=Meta):
    pass


attempt(lambda: Made.prop)
