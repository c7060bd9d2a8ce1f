x = 5
print(eval('x + 1'), eval("  [i * 2 for i in range(x)]"), eval('lambda y: y + x')(3))
exec('z = 4\nprint(z)')
print(z)
if x:
    exec("def f(a):\n    return a * 3")
print(f(2))
def g(a):
    b = 2
    exec('print(a, b)')
    return eval('a + b + x')
print(g(1))
for code in range(1):
    try:
        eval('1 +')
    except SyntaxError as e:
        print(type(e).__name__, e, e.lineno, e.text)
try:
    exec('if 1:\nx')
except IndentationError as e:
    print(type(e).__name__, e)
try:
    exec('return 1')
except SyntaxError as e:
    print(e)
try:
    compile('a b', '<x>', 'exec')
except SyntaxError as e:
    print(e.msg)
try:
    eval('yield 1')
except SyntaxError as e:
    print(e.msg)
try:
    eval
    exec
    compile
    print('there')
except NameError:
    print('SKIP')
print(callable(eval), eval("'a' 'b'"), eval("(y := 3)"), y)
try:
    eval('undefined_name')
except NameError as e:
    print(e)
