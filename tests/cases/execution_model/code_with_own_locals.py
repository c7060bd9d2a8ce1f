"""Constant code that runs in the module with locals of its own."""
foo = 1
def tried(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
exec('print(foo)', None, {'foo': 3})
exec('print(foo)', None, {'bar': 3})
print(eval('foo + bar', None, {'bar': 3}), eval('foo + bar', globals(), {'bar': 4}))
def f():
    own = {'k': 5}
    exec('k = k + foo\ndef g():\n    return foo\nv = g()', globals(), own)
    return own['k'], own['v']
print(f(), 'k' in globals())
print(tried(lambda: exec('print(1)', None, 123)))
print(eval('nothing_here if False else foo', None, {}))
