class Money(int):
    pass
class Ratio(float):
    pass
def t(f):
    try: print(f())
    except TypeError as e: print(e)
m, r = Money(1), Ratio(2)
t(lambda: m + 'x'); t(lambda: 'x' + m); t(lambda: m - []); t(lambda: [] - m); t(lambda: ~r); t(lambda: m < 'a'); t(lambda: None >= r)
t(lambda: m + [1]); t(lambda: [1] + m); t(lambda: m ** 'a'); t(lambda: m // None); t(lambda: r << 1); t(lambda: m @ m); t(lambda: m + r); t(lambda: b'a' + m)
t(lambda: divmod(m, 'a'));  t(lambda: pow(m, 'a'))
