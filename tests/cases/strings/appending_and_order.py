# Appending: strings that share a buffer must not see each other
def grow(n):
    s = ''
    kept = []
    for i in range(n):
        s += chr(97 + i % 26)
        if i % 37 == 0:
            kept.append(s)
    return s, kept
s, kept = grow(500)
print(len(s), [len(k) for k in kept], all(s.startswith(k) for k in kept))
base = kept[-1]
a = base + 'AAA'
b = base + 'BBB'
c = a + 'ccc'
d = a + 'ddd'
print(a[-6:], b[-6:], c[-6:], d[-6:], len(a), len(b), len(c), len(d))
print(a == base + 'AAA', hash(a) == hash(base + 'AAA'), {a: 1}[base + 'AAA'])
t = 'x' * 70 + 'y'
u = t + 'z'
v = u + u
w = u + u + '!'
print(v[-5:], w[-5:], len(v), len(w), u.encode()[-3:], (v + 'é')[-4:], (v + 'Ω')[-4:], (v + '😀' + 'q')[-4:])
for lit in ('a', '', 'é', 'ÿ', 'Ā', 'ab', '😀'):
    print(repr(lit), lit < 'a', lit <= 'a', lit > 'a', lit >= 'a', 'a' < lit, 'a' <= lit, 'a' > lit, 'a' >= lit, lit < 'é', 'é' <= lit, lit == 'a', lit != 'é', 'ÿ' == lit)
def kind(c):
    if 'a' <= c <= 'z' or c == '_':
        return 'letter'
    if '0' <= c <= '9':
        return 'digit'
    return 'other' if c > ' ' else 'space'
print([kind(c) for c in 'a_z09 \té😀A'])
xs = 'abc'
print(xs[0] is xs[0], xs.find('c'), xs.find('c', 2, 2), 'aXbXc'.split('X'), 'a€b€c'.split('€'), 'a€b,c'.split(','))
