"""Errors that depend on the order in which things are looked at."""
print(bytearray(b"it's"), repr(bytearray(b'q"')), bytearray(b"a'\""))
class Lookup:
    def __getattr__(self, name):
        print('asked', name)
        if name == 'x': return 1
        raise AttributeError(name)
for name in 'xy':
    try: Lookup().x()
    except (TypeError, AttributeError) as e: print(type(e), e)
    try: Lookup().y()
    except (TypeError, AttributeError) as e: print(type(e), e)
class P:
    def go(self): return 'P'
class Q(P):
    def go(self): return super().go() + 'Q'
try: Q.go(P())
except TypeError as e: print(e)
class Again:
    def __iter__(self):
        self.at = 0
        return self
    def __next__(self):
        self.at += 1
        if self.at > 3: raise StopIteration
        return self.at
a, *b = Again(); print(a, b)
a, b, *c, d = Again(); print(a, b, c, d)
class Seq:
    def __getitem__(self, i): return i
try: reversed(Seq())
except TypeError as e: print(e)
try: format(True, 's')
except ValueError as e: print(e)
import time
try: time()
except TypeError as e: print(e)
import math
try: math()
except TypeError as e: print(e)
data = bytearray(b'abc')
for index, value in [(9, 300), (9, 3), (-4, -1), (0, 256)]:
    try: data[index] = value
    except (IndexError, ValueError) as e: print(e)
