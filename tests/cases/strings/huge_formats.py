"""Widths and precisions that no text can have."""


def tried(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)


for number in (2 ** 31, 2 ** 63 - 1, 2 ** 63, 2 ** 64 + 2, 10 ** 40):
    print(number, tried(lambda: format(2.5, f'.{number}f')), tried(lambda: format('text', f'.{number}')))
for number in (2 ** 63, 2 ** 63 + 8, 2 ** 64 + 2, 10 ** 40):
    print(tried(lambda: format(2.5, f'{number}f')), tried(lambda: format(7, f'{number}d')), tried(lambda: format('x', f'{number}')))
    print(tried(lambda: '{:{}}'.format('y', number)), tried(lambda: f'{3!r:{number}}'))
    print(tried(lambda: f'%.{number}f' % 2.5), tried(lambda: f'%{number}d' % 2))
