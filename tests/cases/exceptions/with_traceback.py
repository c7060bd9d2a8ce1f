# __traceback__ is there once an exception was raised.
e = ValueError("x")
print(e.__traceback__)
try:
    raise e
except ValueError as caught:
    print(caught.__traceback__ is not None, caught is e)
    tb = caught.__traceback__
other = KeyError("y").with_traceback(tb)
print(other.__traceback__ is tb)
try:
    KeyError().with_traceback(5)
except TypeError as err:
    print(err)
