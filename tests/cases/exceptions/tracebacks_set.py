"""Tracebacks and notes of exceptions that are set."""
def boom():
    raise ValueError('x')
class Own(Exception):
    pass
def own():
    raise Own('y')
for f in (boom, own):
    try:
        f()
    except Exception as e:
        kept = e
    print(kept.__traceback__ is None)
    print(kept.with_traceback(None).__traceback__)
try:
    boom()
except ValueError as e:
    tb = e.__traceback__
    e.__traceback__ = None
    print(e.__traceback__)
    e.__traceback__ = tb
    print(e.__traceback__ is tb)
try:
    own()
except Own as e:
    e.__traceback__ = None
    print(e.__traceback__)
    e.__notes__ = ['first']
    e.add_note('second')
    print(e.__notes__)
try:
    kept.__traceback__ = 5
except TypeError as x:
    print(x)
