code = compile("5+3", "x.py", "eval")
print(eval(code))
prog = compile("""
def f(n):
    return n * k
r = f(3)
""", "<made>", "exec")
ns = {'k': 4}
exec(prog, ns)
print(ns['r'])
print(eval(compile('a + b', '<e>', 'eval'), {'a': 1}, {'b': 2}))
exec(compile('z = 5', '', 'exec'))
print(z)
def g():
    c = compile('x * 2', 's', 'eval')
    return [eval(c, {'x': v}) for v in (1, 'q')]
print(g())
try:
    c2 = compile('1 +', 'name', 'eval')
except SyntaxError as e:
    print(e.filename, e.msg)
def keep():
    a, b = 1, 2
    exec('global q\nq = 7', globals())
    print(q)
keep()
