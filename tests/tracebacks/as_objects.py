import sys
import traceback

sys.stdout = sys.stderr


def inner(n):
    return 10 // n


def outer(n):
    return inner(n)


def keep(n):
    try:
        outer(n)
    except ZeroDivisionError as e:
        return e


try:
    outer(0)
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb is not None:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_code.co_filename == __file__)
        tb = tb.tb_next
    entries = traceback.extract_tb(e.__traceback__)
    print(len(entries), [(x.lineno, x.name, x.line) for x in entries])
    name = entries[-1].filename
    print(name == __file__, entries[0].name, list(entries[1])[1:], len(entries[0]), entries[-1][2])
    print(''.join(traceback.format_tb(e.__traceback__)).replace(__file__, 'FILE'))
    print([x.name for x in traceback.extract_tb(e.__traceback__, limit=1)], [x.name for x in traceback.extract_tb(e.__traceback__, -1)])
    print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(e.__traceback__)])
    print(sys.exc_info()[2].tb_lineno)
kept = keep(0)
print([(x.lineno, x.name) for x in traceback.extract_tb(kept.__traceback__)])
print(kept.__traceback__.tb_next.tb_next.tb_lineno)


def again():
    try:
        outer(0)
    except ZeroDivisionError as e:
        print('first', [x.lineno for x in traceback.extract_tb(e.__traceback__)])
        raise


try:
    again()
except ZeroDivisionError as e:
    print('second', [(x.lineno, x.name) for x in traceback.extract_tb(e.__traceback__)])


def deep(n):
    if n == 0:
        raise ValueError('deep')
    deep(n - 1)


try:
    deep(6)
except ValueError as e:
    entries = traceback.extract_tb(e.__traceback__)
    print(len(entries), [x.lineno for x in entries])
    print(''.join(entries.format()).replace(__file__, 'FILE'))
print(traceback.format_list([('a.py', 3, 'f', 'x = 1'), ('b.py', 4, 'g', None)]))


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print(kind.__name__, tb.tb_lineno, [x.name for x in traceback.extract_tb(tb)])
        return True


with Manager():
    outer(0)
print(traceback.extract_tb(None), repr(traceback.FrameSummary('a.py', 1, 'f')))


def where():
    return [(x.name, x.lineno) for x in traceback.extract_stack()]


print(where())
try:
    raise KeyError('k')
except KeyError as e:
    print(traceback.extract_tb(e.__traceback__)[0].lineno, type(e.__traceback__).__name__)


def collect(n):
    errors = []
    for i in range(n):
        try:
            outer(i)
        except ZeroDivisionError as e:
            errors.append(e)
    return errors


for error in collect(2):
    print(''.join(traceback.format_exception(error)).replace(__file__, 'FILE'))
outer(0)
