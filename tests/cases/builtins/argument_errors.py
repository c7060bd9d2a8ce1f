# What CPython says of wrong numbers and names of arguments.
import math

try:
    print(len())
except TypeError as e:
    print('len()', e)
try:
    print(len(1,2))
except TypeError as e:
    print('len(1,2)', e)
try:
    print(len(x=1))
except TypeError as e:
    print('len(x=1)', e)
try:
    print(abs())
except TypeError as e:
    print('abs()', e)
try:
    print(abs(1,2))
except TypeError as e:
    print('abs(1,2)', e)
try:
    print(round())
except TypeError as e:
    print('round()', e)
try:
    print(round(1,2,3))
except TypeError as e:
    print('round(1,2,3)', e)
try:
    print(round(x=1))
except TypeError as e:
    print('round(x=1)', e)
try:
    print(round(1,ndigits=2,foo=3))
except TypeError as e:
    print('round(1,ndigits=2,foo=3)', e)
try:
    print(sum())
except TypeError as e:
    print('sum()', e)
try:
    print(sum([],1,2))
except TypeError as e:
    print('sum([],1,2)', e)
try:
    print(sum([],foo=1))
except TypeError as e:
    print('sum([],foo=1)', e)
try:
    print(enumerate([],1,2))
except TypeError as e:
    print('enumerate([],1,2)', e)
try:
    print(pow())
except TypeError as e:
    print('pow()', e)
try:
    print(pow(1))
except TypeError as e:
    print('pow(1)', e)
try:
    print(pow(1,2,3,4))
except TypeError as e:
    print('pow(1,2,3,4)', e)
try:
    print(pow(1,2,foo=3))
except TypeError as e:
    print('pow(1,2,foo=3)', e)
try:
    print(sorted())
except TypeError as e:
    print('sorted()', e)
try:
    print(sorted([],1))
except TypeError as e:
    print('sorted([],1)', e)
try:
    print([].sort(1))
except TypeError as e:
    print('[].sort(1)', e)
try:
    print([].sort(foo=1))
except TypeError as e:
    print('[].sort(foo=1)', e)
try:
    print(''.split(1,2,3))
except TypeError as e:
    print("''.split(1,2,3)", e)
try:
    print(''.split(foo=1))
except TypeError as e:
    print("''.split(foo=1)", e)
try:
    print(''.rsplit('a','b','c'))
except TypeError as e:
    print("''.rsplit('a','b','c')", e)
try:
    print(''.splitlines(1,2))
except TypeError as e:
    print("''.splitlines(1,2)", e)
try:
    print(''.splitlines(foo=1))
except TypeError as e:
    print("''.splitlines(foo=1)", e)
try:
    print(''.replace())
except TypeError as e:
    print("''.replace()", e)
try:
    print(''.replace('a'))
except TypeError as e:
    print("''.replace('a')", e)
try:
    print(''.replace('a','b',1,2))
except TypeError as e:
    print("''.replace('a','b',1,2)", e)
try:
    print(''.replace('a','b',foo=1))
except TypeError as e:
    print("''.replace('a','b',foo=1)", e)
try:
    print(''.expandtabs(1,2))
except TypeError as e:
    print("''.expandtabs(1,2)", e)
try:
    print(int(1,2,3))
except TypeError as e:
    print('int(1,2,3)', e)
try:
    print(int('1',foo=3))
except TypeError as e:
    print("int('1',foo=3)", e)
try:
    print(float(1,2))
except TypeError as e:
    print('float(1,2)', e)
try:
    print(float(x=1))
except TypeError as e:
    print('float(x=1)', e)
try:
    print(bool(1,2))
except TypeError as e:
    print('bool(1,2)', e)
try:
    print(bool(x=1))
except TypeError as e:
    print('bool(x=1)', e)
try:
    print(list(1,2))
except TypeError as e:
    print('list(1,2)', e)
try:
    print(list(x=1))
except TypeError as e:
    print('list(x=1)', e)
try:
    print(tuple(1,2))
except TypeError as e:
    print('tuple(1,2)', e)
try:
    print(tuple(x=1))
except TypeError as e:
    print('tuple(x=1)', e)
try:
    print(range())
except TypeError as e:
    print('range()', e)
try:
    print(range(1,2,3,4))
except TypeError as e:
    print('range(1,2,3,4)', e)
try:
    print(range(x=1))
except TypeError as e:
    print('range(x=1)', e)
try:
    print(slice())
except TypeError as e:
    print('slice()', e)
try:
    print(slice(1,2,3,4))
except TypeError as e:
    print('slice(1,2,3,4)', e)
try:
    print(next())
except TypeError as e:
    print('next()', e)
try:
    print(next(1,2,3))
except TypeError as e:
    print('next(1,2,3)', e)
try:
    print(filter())
except TypeError as e:
    print('filter()', e)
try:
    print(filter(1))
except TypeError as e:
    print('filter(1)', e)
try:
    print(filter(1,2,3))
except TypeError as e:
    print('filter(1,2,3)', e)
try:
    print(reversed())
except TypeError as e:
    print('reversed()', e)
try:
    print(reversed(1,2))
except TypeError as e:
    print('reversed(1,2)', e)
try:
    print(zip(foo=1))
except TypeError as e:
    print('zip(foo=1)', e)
try:
    print(min())
except TypeError as e:
    print('min()', e)
try:
    print(max())
except TypeError as e:
    print('max()', e)
try:
    print(min(1,foo=2))
except TypeError as e:
    print('min(1,foo=2)', e)
try:
    print(max([],foo=1))
except TypeError as e:
    print('max([],foo=1)', e)
try:
    print(print(foo=1))
except TypeError as e:
    print('print(foo=1)', e)
try:
    print(chr())
except TypeError as e:
    print('chr()', e)
try:
    print(chr(1,2))
except TypeError as e:
    print('chr(1,2)', e)
try:
    print(ord())
except TypeError as e:
    print('ord()', e)
try:
    print(bin())
except TypeError as e:
    print('bin()', e)
try:
    print(hex(1,2))
except TypeError as e:
    print('hex(1,2)', e)
try:
    print(oct())
except TypeError as e:
    print('oct()', e)
try:
    print(ascii())
except TypeError as e:
    print('ascii()', e)
try:
    print(repr())
except TypeError as e:
    print('repr()', e)
try:
    print(repr(1,2))
except TypeError as e:
    print('repr(1,2)', e)
try:
    print(format())
except TypeError as e:
    print('format()', e)
try:
    print(format(1,2,3))
except TypeError as e:
    print('format(1,2,3)', e)
try:
    print(hash())
except TypeError as e:
    print('hash()', e)
try:
    print(callable())
except TypeError as e:
    print('callable()', e)
try:
    print(callable(1,2))
except TypeError as e:
    print('callable(1,2)', e)
try:
    print(any())
except TypeError as e:
    print('any()', e)
try:
    print(any(1,2))
except TypeError as e:
    print('any(1,2)', e)
try:
    print(all())
except TypeError as e:
    print('all()', e)
try:
    print(divmod(1))
except TypeError as e:
    print('divmod(1)', e)
try:
    print(divmod(1,2,3))
except TypeError as e:
    print('divmod(1,2,3)', e)
try:
    print(divmod(1,b=2))
except TypeError as e:
    print('divmod(1,b=2)', e)
try:
    print([].append())
except TypeError as e:
    print('[].append()', e)
try:
    print([].append(1,2))
except TypeError as e:
    print('[].append(1,2)', e)
try:
    print([].append(x=1))
except TypeError as e:
    print('[].append(x=1)', e)
try:
    print([].clear(1))
except TypeError as e:
    print('[].clear(1)', e)
try:
    print([].copy(1))
except TypeError as e:
    print('[].copy(1)', e)
try:
    print([].pop(1,2))
except TypeError as e:
    print('[].pop(1,2)', e)
try:
    print([].insert(1))
except TypeError as e:
    print('[].insert(1)', e)
try:
    print([].insert(1,2,3))
except TypeError as e:
    print('[].insert(1,2,3)', e)
try:
    print([].index())
except TypeError as e:
    print('[].index()', e)
try:
    print([].index(1,2,3,4))
except TypeError as e:
    print('[].index(1,2,3,4)', e)
try:
    print([].count())
except TypeError as e:
    print('[].count()', e)
try:
    print([].remove())
except TypeError as e:
    print('[].remove()', e)
try:
    print([].reverse(1))
except TypeError as e:
    print('[].reverse(1)', e)
try:
    print([].extend())
except TypeError as e:
    print('[].extend()', e)
try:
    print([].extend(1,2))
except TypeError as e:
    print('[].extend(1,2)', e)
try:
    print(().count())
except TypeError as e:
    print('().count()', e)
try:
    print(().index())
except TypeError as e:
    print('().index()', e)
try:
    print(().index(1,2,3,4))
except TypeError as e:
    print('().index(1,2,3,4)', e)
try:
    print(''.upper(1))
except TypeError as e:
    print("''.upper(1)", e)
try:
    print(''.join())
except TypeError as e:
    print("''.join()", e)
try:
    print(''.join(1,2))
except TypeError as e:
    print("''.join(1,2)", e)
try:
    print(''.find())
except TypeError as e:
    print("''.find()", e)
try:
    print(''.find(1,2,3,4))
except TypeError as e:
    print("''.find(1,2,3,4)", e)
try:
    print(''.index())
except TypeError as e:
    print("''.index()", e)
try:
    print(''.count())
except TypeError as e:
    print("''.count()", e)
try:
    print(''.startswith())
except TypeError as e:
    print("''.startswith()", e)
try:
    print(''.endswith(1,2,3,4))
except TypeError as e:
    print("''.endswith(1,2,3,4)", e)
try:
    print(''.strip(1,2))
except TypeError as e:
    print("''.strip(1,2)", e)
try:
    print(''.center())
except TypeError as e:
    print("''.center()", e)
try:
    print(''.center(1,2,3))
except TypeError as e:
    print("''.center(1,2,3)", e)
try:
    print(''.ljust())
except TypeError as e:
    print("''.ljust()", e)
try:
    print(''.zfill())
except TypeError as e:
    print("''.zfill()", e)
try:
    print(''.partition())
except TypeError as e:
    print("''.partition()", e)
try:
    print(''.removeprefix())
except TypeError as e:
    print("''.removeprefix()", e)
try:
    print(''.isdigit(1))
except TypeError as e:
    print("''.isdigit(1)", e)
try:
    print(''.title(1))
except TypeError as e:
    print("''.title(1)", e)
try:
    print((1).bit_length(1))
except TypeError as e:
    print('(1).bit_length(1)', e)
try:
    print((1).conjugate(1))
except TypeError as e:
    print('(1).conjugate(1)', e)
try:
    print((1.5).is_integer(1))
except TypeError as e:
    print('(1.5).is_integer(1)', e)
try:
    print((1.5).as_integer_ratio(1))
except TypeError as e:
    print('(1.5).as_integer_ratio(1)', e)
try:
    print({}.get())
except TypeError as e:
    print('{}.get()', e)
try:
    print({}.get(1,2,3))
except TypeError as e:
    print('{}.get(1,2,3)', e)
try:
    print({}.pop())
except TypeError as e:
    print('{}.pop()', e)
try:
    print({}.pop(1,2,3))
except TypeError as e:
    print('{}.pop(1,2,3)', e)
try:
    print({}.keys(1))
except TypeError as e:
    print('{}.keys(1)', e)
try:
    print({}.items(1))
except TypeError as e:
    print('{}.items(1)', e)
try:
    print({}.setdefault())
except TypeError as e:
    print('{}.setdefault()', e)
try:
    print({}.update(1,2))
except TypeError as e:
    print('{}.update(1,2)', e)
try:
    print({}.popitem(1))
except TypeError as e:
    print('{}.popitem(1)', e)
try:
    print({}.clear(1))
except TypeError as e:
    print('{}.clear(1)', e)
try:
    print({}.copy(1))
except TypeError as e:
    print('{}.copy(1)', e)
try:
    print(dict(1,2))
except TypeError as e:
    print('dict(1,2)', e)
try:
    print(set(1,2))
except TypeError as e:
    print('set(1,2)', e)
try:
    print(set().add())
except TypeError as e:
    print('set().add()', e)
try:
    print(set().add(1,2))
except TypeError as e:
    print('set().add(1,2)', e)
try:
    print(set().pop(1))
except TypeError as e:
    print('set().pop(1)', e)
try:
    print(set().remove())
except TypeError as e:
    print('set().remove()', e)
try:
    print(set().discard(1,2))
except TypeError as e:
    print('set().discard(1,2)', e)
try:
    print(frozenset(1,2))
except TypeError as e:
    print('frozenset(1,2)', e)
try:
    print(frozenset().copy(1))
except TypeError as e:
    print('frozenset().copy(1)', e)
try:
    print(range(3).index())
except TypeError as e:
    print('range(3).index()', e)
try:
    print(range(3).count())
except TypeError as e:
    print('range(3).count()', e)
try:
    print(object(1))
except TypeError as e:
    print('object(1)', e)
try:
    print(math.sqrt())
except TypeError as e:
    print('math.sqrt()', e)
try:
    print(math.sqrt(1,2))
except TypeError as e:
    print('math.sqrt(1,2)', e)
try:
    print(math.sqrt(x=1))
except TypeError as e:
    print('math.sqrt(x=1)', e)
try:
    print(math.atan2(1))
except TypeError as e:
    print('math.atan2(1)', e)
try:
    print(math.atan2(1,2,3))
except TypeError as e:
    print('math.atan2(1,2,3)', e)
try:
    print(math.atan2(1,x=2))
except TypeError as e:
    print('math.atan2(1,x=2)', e)
try:
    print(math.log())
except TypeError as e:
    print('math.log()', e)
try:
    print(math.log(1,2,3))
except TypeError as e:
    print('math.log(1,2,3)', e)
try:
    print(math.gcd(x=1))
except TypeError as e:
    print('math.gcd(x=1)', e)
try:
    print(math.hypot(x=1))
except TypeError as e:
    print('math.hypot(x=1)', e)
try:
    print(math.isclose())
except TypeError as e:
    print('math.isclose()', e)
try:
    print(math.isclose(1))
except TypeError as e:
    print('math.isclose(1)', e)
try:
    print(math.isclose(1,2,3))
except TypeError as e:
    print('math.isclose(1,2,3)', e)
try:
    print(math.isclose(1,2,foo=3))
except TypeError as e:
    print('math.isclose(1,2,foo=3)', e)
try:
    print(math.nextafter(1))
except TypeError as e:
    print('math.nextafter(1)', e)
try:
    print(math.nextafter(1,2,3))
except TypeError as e:
    print('math.nextafter(1,2,3)', e)
try:
    print(math.nextafter(1,2,foo=1))
except TypeError as e:
    print('math.nextafter(1,2,foo=1)', e)
try:
    print(math.prod())
except TypeError as e:
    print('math.prod()', e)
try:
    print(math.prod(1,2))
except TypeError as e:
    print('math.prod(1,2)', e)
try:
    print(math.prod([],foo=1))
except TypeError as e:
    print('math.prod([],foo=1)', e)
try:
    print(math.comb(1))
except TypeError as e:
    print('math.comb(1)', e)
try:
    print(math.comb(1,2,3))
except TypeError as e:
    print('math.comb(1,2,3)', e)
try:
    print(math.perm())
except TypeError as e:
    print('math.perm()', e)
try:
    print(math.perm(1,2,3))
except TypeError as e:
    print('math.perm(1,2,3)', e)
try:
    print(math.fsum())
except TypeError as e:
    print('math.fsum()', e)
try:
    print(math.factorial())
except TypeError as e:
    print('math.factorial()', e)
try:
    print(math.ldexp(1))
except TypeError as e:
    print('math.ldexp(1)', e)
try:
    print(math.pow(1))
except TypeError as e:
    print('math.pow(1)', e)
try:
    print(math.pow(1,2,3))
except TypeError as e:
    print('math.pow(1,2,3)', e)
try:
    print(math.dist(1))
except TypeError as e:
    print('math.dist(1)', e)
try:
    print(math.fma(1,2))
except TypeError as e:
    print('math.fma(1,2)', e)
try:
    print(math.sumprod(1))
except TypeError as e:
    print('math.sumprod(1)', e)
try:
    print(math.floor())
except TypeError as e:
    print('math.floor()', e)
try:
    print(math.ceil(1,2))
except TypeError as e:
    print('math.ceil(1,2)', e)
try:
    print(math.frexp())
except TypeError as e:
    print('math.frexp()', e)
try:
    print(BaseException(x=1))
except TypeError as e:
    print('BaseException(x=1)', e)
