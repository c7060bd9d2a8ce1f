import json, random
random.seed(5)
def gen(d):
    k = random.randrange(10 if d < 4 else 6)
    if k == 0: return random.choice(['null','true','false','NaN','Infinity','-Infinity'])
    if k == 1: return str(random.randrange(-1000,1000))
    if k == 2: return random.choice(['1.5','-0.25','1e10','2E-3','1.0','12345678901234567890'])
    if k in (3,4,5): return random.choice(['"abc"','""','"\\u00e9"','"x\\ny"','"\\ud83d\\ude00"','"q\\"q"'])
    ws = random.choice(['',' ','\n'])
    if k in (6,7): return '[' + ws + (',' + ws).join(gen(d+1) for _ in range(random.randrange(4))) + ']'
    return '{' + ws + (',' + ws).join('"%s"%s:%s%s' % (random.choice('abc'), ws, ws, gen(d+1)) for _ in range(random.randrange(4))) + ws + '}'
for n in range(1500):
    s = gen(0)
    if n % 3:
        i = random.randrange(len(s) + 1)
        j = min(len(s), i + random.randrange(3))
        s = s[:i] + random.choice(['', ',', '"', '}', ']', ':', '\\', 'u', '1', '-', ' ', 'é']) + s[j:]
    try:
        x = json.loads(s)
        print(s, x, json.dumps(x), json.dumps(x, indent=1, sort_keys=True, ensure_ascii=False))
    except json.JSONDecodeError as e:
        print(s, e)
