import re
def ident(scanner, token): return token.upper()
def number(scanner, token): return int(token), scanner.match.span()
scanner = re.Scanner([(r'[a-z_]\w*', ident), (r'\d+', number), (r'[-+*/=]', lambda s, t: 'op' + t), (r'\s+', None), (r'#.*', 'comment')], re.I)
print(scanner.scan('Foo = 3*bar + 312.5 # x'))
print(scanner.scan('a 1 # end'))
print(scanner.scan(''))
print(re.Scanner([(r'x*', 'x'), (r'y', 'y')]).scan('xxy'))
