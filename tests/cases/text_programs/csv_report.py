import csv
import io
import json
import textwrap
from string import Template
rows = list(csv.DictReader(io.StringIO('name,qty,price\n"Widget, large",3,2.50\nGadget,10,0.99\n')))
total = 0.0
for r in rows:
    r['total'] = int(r['qty']) * float(r['price'])
    total += r['total']
print(rows, round(total, 2))
out = io.StringIO()
w = csv.writer(out)
w.writerow(['name', 'total'])
for r in rows:
    w.writerow([r['name'], f"{r['total']:.2f}"])
print(out.getvalue())
print(Template('Hello $name, you owe $$${amount}').substitute(name='Bob', amount='3.50'))
print(textwrap.fill(textwrap.dedent('''
    Some long text that has to be wrapped
    over a few lines, because it is long.
''').strip(), 30))
buf = io.StringIO()
json.dump({'rows': rows, 'n': len(rows)}, buf, indent=1)
print(buf.getvalue())
buf.seek(0)
d = json.load(buf)
print(d['n'] * 2, d['rows'][0]['name'].upper(), sum(x['total'] for x in d['rows']))
