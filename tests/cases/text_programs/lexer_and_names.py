import re
import sys

class Lexer:
    TOKENS = [('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'), ('OP', r'[+\-*/]'), ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.')]
    def __init__(self):
        self.regex = re.compile('|'.join('(?P<%s>%s)' % pair for pair in self.TOKENS))
    def tokenize(self, code):
        line_num = 1
        line_start = 0
        for mo in self.regex.finditer(code):
            kind = mo.lastgroup
            value = mo.group()
            column = mo.start() - line_start
            if kind == 'NUMBER':
                value = float(value) if '.' in value else int(value)
            elif kind == 'NEWLINE':
                line_start = mo.end()
                line_num += 1
                continue
            elif kind == 'SKIP':
                continue
            elif kind == 'MISMATCH':
                raise RuntimeError(f'{value!r} unexpected on line {line_num}')
            yield (kind, value, line_num, column)

for token in Lexer().tokenize('x := 3 + 4.5;\ny := x * 2;\n'):
    print(token)
try:
    list(Lexer().tokenize('a ? b'))
except RuntimeError as e:
    print(e)

def snake(name):
    return re.sub(r'(?<!^)(?=[A-Z])', '_', name).lower()
def camel(name):
    return re.sub(r'_(\w)', lambda m: m.group(1).upper(), name)
print(snake('HelloWorldFooBar'), camel('hello_world_foo'))
text = 'Contact: bob@x.org, alice.smith@mail.example.com; tel +1-555-0199.'
emails = re.findall(r'[\w.]+@[\w.]+\w', text)
print(emails, sorted(emails, key=len))
for user, host in re.findall(r'([\w.]+)@([\w.]+\w)', text):
    print(f'{user:>12} at {host}')
print(re.sub(r'(?P<a>\d+)-(?P<b>\d+)', r'\g<b>/\g<a>', text))
words = re.split(r'\W+', text)
print(len(words), [w for w in words if w][:3])
if re.search('tel', text, flags=re.IGNORECASE | re.MULTILINE):
    print('has tel')
pat = re.compile('(a)(b)?')
m = pat.match('a')
a, b = m.groups()
print(a, b, m.group(2) is None, m.groups(''))
def replace(match: re.Match) -> str:
    return f'<{match.group(0)}>'
print(re.sub('[aeiou]+', replace, 'beautiful queue'))
counts = {}
for w in re.findall(r"[a-z']+", "the cat and the dog and the bird's".lower()):
    counts[w] = counts.get(w, 0) + 1
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
print({k: v for k, v in re.findall(r'(\w+)=(\w+)', 'a=1 b=2 c=3')})
