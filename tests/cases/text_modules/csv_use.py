import csv
import random
class Out:
    def __init__(self):
        self.text = ''
    def write(self, s):
        self.text += s
        return len(s)
def rd(text, **kw):
    try:
        return list(csv.reader(text.splitlines(True), **kw))
    except csv.Error as e:
        return 'Error ' + str(e)
for s in ['a,b,c\n1,2,3\n', '"a,b","c ""q""",d\r\n', '"multi\nline",x\n', '\n\na\n', 'a,,\n,', 'x"y,"z"w\n', '"open\n', ' a, "b"\n', '', 'a;b', '"a" ,b\n', 'a\rb', '""\n', '"",""']:
    print(repr(s), rd(s))
print(rd("a;'b;c';d", delimiter=';', quotechar="'"), rd('a\tb', dialect='excel-tab'), rd('a\\,b,c', escapechar='\\'), rd('a, b,  "c d"', skipinitialspace=True), rd('1,"2",x' .replace('x', '3.5'), quoting=csv.QUOTE_NONNUMERIC), rd('"a",b', quoting=csv.QUOTE_NONE), rd('"a"x,b', strict=True), rd('"abc', strict=True), rd('a,"b\\"c"', escapechar='\\', doublequote=False))
def wr(rows, **kw):
    o = Out()
    try:
        csv.writer(o, **kw).writerows(rows)
    except csv.Error as e:
        return 'Error ' + str(e) + ' ' + repr(o.text)
    return o.text
R = [['a', 'b,c', 'd"e', ''], [1, 2.5, None, True], ['x\ny', ' sp ', "q'"]]
for kw in [{}, {'quoting': csv.QUOTE_ALL}, {'quoting': csv.QUOTE_NONNUMERIC}, {'quoting': csv.QUOTE_STRINGS}, {'quoting': csv.QUOTE_NOTNULL}, {'delimiter': ';', 'lineterminator': '\n'}, {'quotechar': "'"}]:
    print(repr(wr(R, **kw)))
print(repr(wr([['a,b']], quoting=csv.QUOTE_NONE)), repr(wr([['a,b', 'c"d', 'x\\y']], quoting=csv.QUOTE_NONE, escapechar='\\')), repr(wr([['c"d']], doublequote=False, escapechar='\\')), repr(wr([['c"d']], doublequote=False)), repr(wr([['']])), repr(wr([[]])), repr(wr([[''], ['', '']], quoting=csv.QUOTE_NONE)), repr(wr([['a', 'b']], dialect='unix')))
data = 'name,age,city\nAnn,30,Oslo\nBob,25\nCy,1,X,extra1,extra2\n'
for row in csv.DictReader(data.splitlines()):
    print(row)
r = csv.DictReader(data.splitlines(), restkey='more', restval='?')
print(r.fieldnames, [dict(x) for x in r], r.line_num)
print(list(csv.DictReader(['1,2', '', '3,4'], fieldnames=['p', 'q'])), list(csv.DictReader([])))
o = Out()
w = csv.DictWriter(o, fieldnames=['x', 'y'], restval='-')
w.writeheader()
w.writerow({'x': 1, 'y': 'a b'})
w.writerow({'y': 2})
w.writerows([{'x': 3}, {'x': 4, 'y': 5}])
print(repr(o.text))
try:
    w.writerow({'x': 1, 'z': 2})
except ValueError as e:
    print(e)
o = Out()
w = csv.DictWriter(o, ['x'], extrasaction='ignore', lineterminator='\n')
w.writerow({'x': 1, 'z': 2})
print(repr(o.text))
class semi(csv.Dialect):
    delimiter = ';'
    quotechar = "'"
    lineterminator = '\n'
    quoting = csv.QUOTE_MINIMAL
csv.register_dialect('semi', semi)
csv.register_dialect('pipes', delimiter='|')
print(csv.list_dialects(), rd("a;'b;c'", dialect='semi'), rd('a|b', dialect='pipes'), repr(wr([['a;b', 'c']], dialect=semi)), rd('a;b', dialect=semi))
csv.unregister_dialect('pipes')
try:
    rd('a', dialect='pipes')
    csv.reader([], 'pipes')
except csv.Error as e:
    print(e)
for f in (lambda: csv.reader([], delimiter='ab'), lambda: csv.reader([], quotechar=''), lambda: csv.reader([], quoting=9), lambda: csv.reader([], delimiter=None) and 0, lambda: csv.reader([], delimiter=5), lambda: csv.writer(Out()).writerow(5)):
    try:
        print(f())
    except (TypeError, csv.Error) as e:
        print(type(e).__name__, e)
print(csv.field_size_limit(), csv.field_size_limit(5), csv.field_size_limit(), rd('abcdefgh'))
csv.field_size_limit(131072)
rr = csv.reader(['a,b', '"c', 'd"'])
print(next(rr), rr.line_num, next(rr), rr.line_num)
random.seed(4)
for _ in range(200):
    s = ''.join(random.choice('ab,"\n ') for _ in range(random.randrange(14)))
    t = rd(s)
    print(repr(s), t, repr(wr(t)) if isinstance(t, list) else '')
