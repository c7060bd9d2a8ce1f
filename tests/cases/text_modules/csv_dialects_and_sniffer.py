import csv, io
def t(**k):
    try: csv.reader([], **k); print(k, 'ok')
    except Exception as e: print(k, type(e).__name__, e)
t(delimiter=None); t(delimiter=4); t(delimiter=''); t(delimiter='ab'); t(quotechar=4); t(quotechar=''); t(quotechar='ab'); t(lineterminator=4); t(lineterminator=None)
t(quoting=None); t(quoting='x'); t(quoting=9); t(quotechar=None); t(quotechar=None, quoting=0); t(delimiter='\n'); t(delimiter=' '); t(quotechar=' '); t(quotechar=' ', skipinitialspace=True); t(escapechar=','); t(quotechar=','); t(escapechar='"'); t(lineterminator=','); t(lineterminator='"x'); t(dialect='zz'); t(delimiter=b','); t(escapechar=' ', skipinitialspace=1)
for f in (lambda: csv.writer([]), lambda: csv.register_dialect('n', quoting=None), lambda: csv.field_size_limit(None), lambda: csv.field_size_limit('a'), lambda: csv.Dialect().delimiter, lambda: csv.excel().delimiter):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class M(csv.Dialect): delimiter='\t'
try: M()
except csv.Error as e: print(e)
class S(csv.Dialect):
    delimiter = ';'; quotechar = "'"; doublequote = False; escapechar = '\\'; lineterminator = '\n'; quoting = csv.QUOTE_MINIMAL
for d in (S, S(), 'excel-tab', csv.unix_dialect):
    o = io.StringIO()
    w = csv.writer(o, d)
    w.writerow([1, "it's", 'a;b', None, 2.5, ''])
    w.writerow(['x', 'y\nz'])
    print(repr(o.getvalue()), list(csv.reader(io.StringIO(o.getvalue()), d)))
samples = ["a,b,c\n1,2,3\n4,5,6\n", "a;b;c\r\n1;2;3\r\n", "'a', 'b'\n'c', 'd'\n", 'name|age\nbob|3\nal|44\n', '"x","y ""q"""\n"z","w"\n', 'a b\nc d\n', 'one\ttwo\nthree\tfour\n', 'abc\n', "Harry's, Arlington Heights, IL, 2/1/03, Kimi Hayes\nShark City, Glendale Heights, IL, 12/28/02, Prezence\nTommy's Place, Blue Island, IL, 12/28/02, Blue Sunday/White Crow\n"]
for s in samples:
    try:
        d = csv.Sniffer().sniff(s)
        print(repr(d.delimiter), repr(d.quotechar), d.doublequote, d.skipinitialspace, list(csv.reader(io.StringIO(s), d))[:2], csv.Sniffer().has_header(s))
    except csv.Error as e:
        print(e)
print(repr(csv.Sniffer().sniff('a,b;c,d;e\n1,2;3,4;5\n', delimiters=';').delimiter))
