import re, random
random.seed(11)
ATOMS = ['a', 'b', 'c', '.', r'\w', r'\d', r'\s', '[ab]', '[^a]', '[a-c]', r'\b', '^', '$', 'x', r'\W', '(?=a)', '(?!b)', '(?<=a)', '(?<!b)', r'\B', '[bc-]', r'\1', r'\2', '(?:)', r'\A', r'\Z', '(?(1)a|b)', '(?(1)b)', '[^\\w]', '-']
def gen(d):
    k = random.randrange(12)
    if d <= 0 or k < 3:
        return random.choice(ATOMS)
    if k < 5:
        return gen(d - 1) + gen(d - 1)
    if k < 7:
        return '(' + gen(d - 1) + ')'
    if k == 7:
        return '(?:' + gen(d - 1) + '|' + gen(d - 1) + ')'
    if k == 8:
        return gen(d - 1) + '|' + gen(d - 1)
    if k == 9:
        return '(?:' + gen(d - 1) + ')' + random.choice(['*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{,2}?', '*', '+', '?+', '{1,3}'])
    if k == 10:
        return random.choice(['(?>', '(?=', '(?!', '(?<=', '(?<!', '(?i:', '(?s:', '(?m:', '(?P<n>']) + gen(d - 1) + ')'
    return '(' + gen(d - 1) + ')' + random.choice(['*', '+', '?', '*?', '+?', '{2}', '{,2}'])
for n in range(900):
    p = gen(4)
    s = ''.join(random.choice('aabbc x\n-1A') for _ in range(random.randrange(9)))
    try:
        r = re.compile(p, random.choice([0, 0, 0, re.I, re.M, re.S, re.A]))
    except re.error as e:
        print(p, 'ERR', e)
        continue
    m = r.search(s)
    print(p, repr(s), None if m is None else (m.span(), m.groups(), m.lastindex))
    m = r.fullmatch(s)
    print(None if m is None else (m.span(), m.groups()), [x.span() for x in r.finditer(s)], r.sub('_', s), r.split(s, 2))
