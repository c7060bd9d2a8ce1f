def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for xs in ([1, 'a'], ['a', 1], ['b', 'a', 1, 'c', 2], [3, 1, 2, 'x'], [2.5, 'q', 1], [1, None], [None, 1], ['a', None, 1], [True, 'a']):
    t(lambda: sorted(xs)); t(lambda: sorted(xs, reverse=True)); t(lambda: sorted(xs, key=lambda x: x)); t(lambda: min(xs)); t(lambda: max(xs))
t(lambda: sorted(['b', 3, 'A'], key=str.lower)); t(lambda: sorted([3, 'A'], key=str.lower)); t(lambda: list(map(str.upper, ['a', 5]))); t(lambda: str.lower(5)); t(lambda: sorted([3, 1], key=str.lower)); t(lambda: list(map(str.upper, [5])))
t(lambda: list(map(list.copy, [[1], (2,)]))); t(lambda: max(['a', 2.5], key=str.casefold)); t(lambda: list(filter(str.isdigit, ['1', 5])))
