import unicodedata as u
import random
print(u.normalize('NFKD', 'Crème Brûlée ﬁ ½ ²'), ascii(u.normalize('NFD', 'é가각Å')), ascii(u.normalize('NFC', 'e\u0301\u1100\u1161\u11a8A\u030a')), u.normalize('NFKC', 'ﬁﬂ①㎏'))
print(''.join(c for c in u.normalize('NFD', 'Žluťoučký kůň') if u.category(c) != 'Mn'))
print([u.category(c) for c in 'aA1 \n_-(«+$^˙é日\u200b\ud800\ue000\U0010ffff\u0378'])
print([u.bidirectional(c) for c in 'aא1٣ +\u0378'], [u.east_asian_width(c) for c in 'a日ｱＡé€'], u.combining('\u0301'), u.combining('a'), u.mirrored('('), u.mirrored('a'))
print(u.decimal('5'), u.decimal('٣'), u.digit('²'), u.numeric('½'), u.numeric('Ⅷ'), u.numeric('十'), u.numeric('7'), u.decimal('x', -1), u.digit('a', None), u.numeric('a', 0))
print([u.decomposition(c) for c in 'é½ﬁa가Å²'], u.is_normalized('NFC', 'é'), u.is_normalized('NFD', 'é'), u.unidata_version)
for f in (lambda: u.decimal('x'), lambda: u.digit('x'), lambda: u.numeric('x'), lambda: u.category('ab'), lambda: u.normalize('X', 'a')):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
random.seed(7)
POOL = [0x41, 0x65, 0x300, 0x301, 0x323, 0x327, 0xe9, 0x1e69, 0x1100, 0x1161, 0x11a7, 0x11a8, 0xac00, 0xac01, 0x3b1, 0x345, 0x1f80, 0x212b, 0xfb01, 0x958, 0x93c, 0x915, 0x1d15e, 0x2126, 0x3a3, 0xbd]
for _ in range(200):
    s = ''.join(chr(random.choice(POOL)) for _ in range(random.randrange(1, 7)))
    print(ascii(s), *[ascii(u.normalize(f, s)) for f in ('NFC', 'NFD', 'NFKC', 'NFKD')])
t = 0
for c in range(0, 0x30000, 7):
    t = (t * 31 + sum(map(ord, u.category(chr(c)))) + u.combining(chr(c))) % 1000003
print(t)
