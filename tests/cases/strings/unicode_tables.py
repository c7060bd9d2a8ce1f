# Properties and cases of characters, as checksums over the planes that have letters: all of the scripts with cases,
# every seventh character of what comes after.
POINTS = list(range(0x3000)) + list(range(0x3000, 0x1f000, 7))
def check(name, f):
    h = 0
    n = 0
    for c in POINTS:
        if f(chr(c)):
            n += 1
            h = (h * 31 + c) & 0xffffffffffff
    print(name, n, h)
check('alpha', str.isalpha)
check('decimal', str.isdecimal)
check('digit', str.isdigit)
check('numeric', str.isnumeric)
check('alnum', str.isalnum)
check('space', str.isspace)
check('printable', str.isprintable)
check('upper', str.isupper)
check('lower', str.islower)
check('title', str.istitle)
check('ident', str.isidentifier)
def ident2(s): return ('a' + s).isidentifier()
check('ident2', ident2)
def checkmap(name, f):
    h = 0
    n = 0
    for c in POINTS:
        s = chr(c)
        t = f(s)
        if t != s:
            n += 1
            for x in t:
                h = (h * 31 + ord(x) + c) & 0xffffffffffff
    print(name, n, h)
checkmap('upper', str.upper)
checkmap('lower', str.lower)
checkmap('title', str.title)
checkmap('casefold', str.casefold)
checkmap('swapcase', str.swapcase)
checkmap('capitalize', str.capitalize)
def sig1(s): return ('a' + s + 'Σ').lower()
def sig2(s): return ('aΣ' + s).lower()
def sig3(s): return ('aΣ' + s + 'b').lower()
checkmap('sigma1', sig1)
checkmap('sigma2', sig2)
checkmap('sigma3', sig3)
checkmap('repr', repr)
checkmap('ascii', ascii)
