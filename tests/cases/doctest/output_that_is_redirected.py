"""Examples whose report goes to a text.

>>> double(4)
8
>>> print("a", "b", sep="-")
a-b
"""
import doctest
import io
from contextlib import redirect_stdout


def double(x):
    """
    >>> double("ab")
    'abab'
    >>> double(1)
    3
    >>> double(None)
    Traceback (most recent call last):
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    """
    return x * 2


with redirect_stdout(io.StringIO()) as report:
    result = doctest.testmod()
    print("after")
print(result)
lines = report.getvalue().splitlines()
print(lines[-1], [line for line in lines if line.startswith(("Failed", "Expected", "Got", "    "))])
with redirect_stdout(io.StringIO()):
    again = doctest.testmod(report=False)
print(again.attempted)
