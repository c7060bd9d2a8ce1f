"""Copies of classes derived from built-in values whose `__new__` takes arguments: they get what the value is made of."""
import copy
import pickle


class Money(int):
    def __new__(cls, value, unit='EUR'):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __repr__(self):
        return f'{int(self)} {self.unit}'


class Weight(float):
    def __new__(cls, value):
        return super().__new__(cls, value)


class Shout(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())

    def __str__(self):
        return super().__str__() + '!'


class Pair(tuple):
    def __new__(cls, items):
        print('new', items)
        return super().__new__(cls, items)


m = Money(5, 'USD')
print(copy.copy(m), copy.deepcopy(m), m.__reduce_ex__(4)[1][1:], m.__getnewargs__())
print(copy.copy(Weight(2.5)), type(copy.deepcopy(Weight(1))).__name__)
s = copy.copy(Shout('hey'))
print(s, len(s), type(s).__name__, Shout('x').__getnewargs__())
p = Pair([[1], 2])
q = copy.deepcopy(p)
p[0].append(9)
print(p, q, copy.copy(p)[0] is p[0])
r = pickle.loads(pickle.dumps(m))
print(r, r.unit, type(r).__name__)
