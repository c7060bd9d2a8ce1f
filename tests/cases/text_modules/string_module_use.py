import string
from string import Template, Formatter
t = Template('$who likes ${what} for $$5, $who!')
print(t.substitute(who='tim', what='kung pao'), t.substitute({'who': 'a', 'what': 1}), t.safe_substitute(who='x'), t.template)
for s in ['$', 'a $1', '${x', '${}', 'x\n $ y', '$$', '${a}b$c_1-', 'é $é', '$x.y', 'no']:
    t = Template(s)
    print(repr(s), t.is_valid(), end=' ')
    try:
        print(t.get_identifiers(), end=' ')
    except ValueError as e:
        print(e, end=' ')
    try:
        print(t.substitute(a=1, c_1=2, x=3), t.safe_substitute(a=1))
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e, t.safe_substitute({'x': 5}))
class At(Template):
    delimiter = '@'
print(At('@a $b @@').substitute(a=1))
print(string.capwords('  hello   wORLD '), string.capwords('a-b c', '-'), string.ascii_letters, string.digits, string.punctuation, string.hexdigits, string.octdigits, repr(string.whitespace), repr(string.printable))
f = Formatter()
print(f.format('{0} {1:>5} {x!r} {{}} {y[0]} {y[k]}', 1, 2.5, x='q', y={0: 'zero', 'k': 'v'}))
print(f.format('{} {} {:{}}', 1, 2, 3, '>4'), f.vformat('{a}', (), {'a': 7}))
class D(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, '<' + key + '>')
        return super().get_value(key, args, kwargs)
    def format_field(self, value, spec):
        return '[' + super().format_field(value, spec) + ']'
print(D().format('{a} {b} {0}', 'z', a=1))
print(list(f.parse('a{b!r:c}d{{e}}{0[x].y}')))
for s in ['{', '}', '{0', '{0!x}', '{0} {}', '{} {0}', '{0!r', '{a.}', '{5}']:
    try:
        print(f.format(s, 1, a=2))
    except (ValueError, IndexError, AttributeError, KeyError) as e:
        print(s, type(e).__name__, e)
