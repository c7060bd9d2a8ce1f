import unicodedata
from unicodedata import lookup, name
for c in 'aZ é ß€漢한가힣🎉\u200b\ufeff\U0001f600\u0301\U000e0100㐀鿿豈':
    print(repr(c), name(c))
for n in ('LATIN SMALL LETTER A', 'latin small letter e with acute', 'GREEK SMALL LETTER ALPHA', 'HANGUL SYLLABLE GAG', 'CJK UNIFIED IDEOGRAPH-4E00', 'PARTY POPPER', 'LF', 'NULL',
          'SNOWMAN', 'BEL', 'TIBETAN MARK TSA -PHRU'):
    print(n, ascii(lookup(n)))
for bad in ('NO SUCH NAME', '', 'latin', 'HANGUL SYLLABLE X', 'CJK UNIFIED IDEOGRAPH-1', ' '):
    try:
        print(lookup(bad))
    except KeyError as e:
        print(e)
for bad in ('\n', '\ue000', '\ud800', '\u0378'):
    try:
        print(name(bad))
    except ValueError as e:
        print(e, name(bad, 'default'), name(bad, None))
for wrong in (lambda: name('ab'), lambda: name(5), lambda: lookup(5)):
    try:
        print(wrong())
    except TypeError as e:
        print(e)
total = 0
known = 0
for code in range(0, 0x30000, 331):
    n = unicodedata.name(chr(code), '')
    if n:
        known += 1
        for c in n:
            total = (total * 31 + ord(c)) % 1000000007
print(known, total)
print(all(lookup(name(chr(c))) == chr(c) for c in range(32, 127, 9)))
