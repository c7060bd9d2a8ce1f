"""What deleting and setting says where a slot is empty or a descriptor lacks the method; orderings filled in later."""
import functools


class Slotted:
    __slots__ = ('full', 'empty')

    def __init__(self):
        self.full = 1


class Setting:
    def __set__(self, instance, value):
        print('set', value)


class Deleting:
    def __get__(self, instance, owner):
        return 'got'

    def __delete__(self, instance):
        print('deleted')


class Holder:
    setting = Setting()
    deleting = Deleting()


slotted = Slotted()
holder = Holder()
holder.setting = 1
del holder.deleting
print(holder.deleting)


def attempt(action):
    try:
        action()
    except AttributeError as e:
        print(type(e).__name__, e)


attempt(lambda: delattr(slotted, 'empty'))
attempt(lambda: slotted.empty)
attempt(lambda: delattr(slotted, 'full'))
attempt(lambda: delattr(slotted, 'full'))
attempt(lambda: delattr(slotted, 'other'))
attempt(lambda: delattr(holder, 'setting'))
attempt(lambda: setattr(holder, 'deleting', 1))


class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __gt__(self, other):
        return self.n > other.n


ordered = functools.total_ordering(Version)
print(ordered is Version, Version(1) < Version(2), Version(1) <= Version(1), Version(1) >= Version(2), Version(3) > Version(2))


class Plain:
    def __init__(self):
        self.one = 1
        self.two = 2
        self.three = 3
        self.four = 4


plain = Plain()
delattr(plain, 'one')
object.__delattr__(plain, 'two')
plain.__delattr__('three')
del plain.__dict__['four']
attempt(lambda: plain.one)
attempt(lambda: plain.two)
attempt(lambda: plain.three)
attempt(lambda: plain.four)
print(plain.__dict__)
