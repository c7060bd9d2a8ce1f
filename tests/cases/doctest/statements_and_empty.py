"""Module text without examples."""
from dataclasses import dataclass


@dataclass
class P:
    x: int


class Q:
    """Q

    >>> q = Q()
    >>> for i in range(2):
    ...     q.get(i)
    ...     if i:
    ...         "yes"
    0
    10
    'yes'
    >>> with q: q.get(3)
    30
    >>> 1; 2
    1
    2
    >>> def f():
    ...     5
    >>> f()
    """

    def get(self, n):
        """get"""
        return n * 10

    def __hidden(self):
        """
        >>> print('no newline', end='')
        no newline
        """

    def __enter__(self):
        return self

    def __exit__(self, *a):
        pass


if __name__ == '__main__':
    import doctest
    print(doctest.testmod(name='other', verbose=True))
