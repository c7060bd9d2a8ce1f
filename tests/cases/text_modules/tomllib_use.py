import tomllib
DOC = '''# config
title = "TOML \\"x\\" \\u00e9"
n = 1_000
neg = -17
hex = 0xDEAD_beef
oct = 0o755
bin = 0b1101
pi = 3.14
e = 1e+06
inf = -inf
yes = true
no = false
lit = 'C:\\path'
multi = """
Roses \\
    are red
Violets"""
ml = \'\'\'
a\\b''c\'\'\'
arr = [1, 2, [3, "x"], # c
  4,
]
inline = { a = 1, b.c = 2, "d e" = [ ] }
a.b.c = 1
a.b.d = 2
"quoted key" = 1
1234 = "num"

[owner]
name = "Tom"
[owner.sub.deep]
x = 1
[ "o.p" . 'q' ]
y = 2

[[products]]
name = "Hammer"
[[products]]
[[products]]
name = "Nail"
  [products.dim]
  w = 1
  [[products.parts]]
  id = 1
  [[products.parts]]
  id = 2
'''
d = tomllib.loads(DOC)
for k, v in d.items():
    print(k, v)
print(d["products"][2]["parts"][1]["id"] + 1, d["owner"]["name"].upper())
print(tomllib.loads('x = 1.5\ny = 2', parse_float=str))
BAD = ['a', 'a =', '= 1', 'a = 1 b = 2', '[a', '[[a]', '[a]\n[a]', 'a = 1\na = 2', 'a = "x', "a = 'x", 'a = """x', 'a = [1', 'a = [1 2]', 'a = {x = 1', 'a = {x = 1, x = 2}', 'a = \\', 'a = "\\q"', 'a = "\\ud800"', 'a = "\\u12"', 'a = 01', 'a = 1__0', 'a = tru', '[a]\nb = 1\n[a.b]', '[[a]]\n[a]', 'a = []\n[[a]]', 'a.b = 1\na.b.c = 2', 'a = {}\n[a.b]', 'a = {b=1}\na.c = 2', '[a.b]\n[a]\nb = 1', 'a = "x\ny"', 'a = 1\n!', 'a..b = 1', '[]', 'a = "\x01"', '# \x01', 'a = +', 'a = 1.', 'a = .5', 'a.b = 1\n[a]', '[a]\nb.c = 1\n[a.b]', 'a = \'\'\'x', 'a = {x = 1,}', '[a]]', 'a = nul']
for s in BAD:
    try:
        print(repr(s), tomllib.loads(s))
    except tomllib.TOMLDecodeError as e:
        print(repr(s), e)
for x in (b'a = 1', 5):
    try:
        tomllib.loads(x)
    except (TypeError, AttributeError) as e:
        print(e)
print(tomllib.loads('a = 1\r\nb = 2\r\n'), tomllib.loads(''), tomllib.loads('[a.b]\nx=1\n[a]\ny=2'), tomllib.loads('[a]\n[a.b]\n[c]'))
