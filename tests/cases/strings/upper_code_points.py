# Characters whose upper case is wide and that come from numbers, by three ways.
def show(s):
    print(ascii(s.upper()), ascii(s.swapcase()))
for n in (0xb5, 0xff, 0xdf):
    show(chr(n))
    show('%c!' % n)
    show(f'{n:c}?')
    show('abc'.translate({97: n}))
