"""__doc__ through instances, and set on one."""
class A:
    "About A."
class B(A):
    pass
print(A().__doc__, B().__doc__, B.__doc__)
import functools
class CC:
    """doc of CC"""
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn
@CC
def hello():
    "hi"
@CC
def nodoc(): pass
print(hello.__doc__, hello.__name__, nodoc.__doc__, CC.__doc__, hello.__wrapped__.__name__)
class E(Exception):
    "custom"
print(E().__doc__, hasattr(A(), '__doc__'))
