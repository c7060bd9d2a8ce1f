# heapq, bisect, string, copy.
import heapq
h = []
for x in [5, 3, 8, 1, 9, 2]: heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heapreplace(h, 7), heapq.heappushpop(h, 0), h)
a = [9, 7, 5, 3, 1, 8, 6, 4, 2, 0]
heapq.heapify(a)
print(a, [heapq.heappop(a) for _ in range(10)])
print(heapq.nsmallest(3, [5, 1, 4, 2]), heapq.nlargest(2, 'hello'), heapq.nlargest(2, [1, -5, 3], key=abs), list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge([3, 1], [4, 2], reverse=True)))
t = []
heapq.heappush(t, (2, 'b')); heapq.heappush(t, (1, 'c')); heapq.heappush(t, (1, 'a'))
print(heapq.heappop(t), t)
try: heapq.heappop([])
except IndexError as e: print(e)

from bisect import bisect, bisect_left, insort, bisect_right
a = [1, 3, 3, 5]
print(bisect(a, 3), bisect_left(a, 3), bisect_right(a, 0), bisect(a, 9), bisect_left(a, 3, 2), bisect([(1, 'a'), (2, 'b')], 1, key=lambda p: p[0]))
insort(a, 4); print(a)
insort(a, 0); print(a)
try: bisect(a, 1, -1)
except ValueError as e: print(e)

import string
print(string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), string.hexdigits, len(string.printable), string.capwords('hello  world foo'), string.capwords('a-b', '-'))
t = string.Template('$who likes ${what} $$5')
print(t.substitute(who='tim', what='kung pao'), t.safe_substitute(who='x'), string.Template('$a').substitute({'a': 5}))
try: string.Template('$').substitute()
except ValueError as e: print(e)
try: string.Template('$x').substitute()
except KeyError as e: print(e)

import copy
a = [[1, 2], {'a': [3]}, (4, [5])]
b = copy.copy(a); c = copy.deepcopy(a)
a[0].append(9)
print(b[0], c[0], c == a, copy.copy({'x': 1}), copy.deepcopy('a'))

import heapq
class T:
    def __init__(self, p): self.p = p
    def __lt__(self, o): return self.p < o.p
h = []
for p in [3, 1, 2]: heapq.heappush(h, T(p))
print([heapq.heappop(h).p for _ in range(3)])
