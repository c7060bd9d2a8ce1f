"""
Binary search algorithms.
"""
from __future__ import annotations
import bisect

def binary_search(sorted_collection: list[int], item: int) -> int:
    """Pure implementation
    :param item: item value to search

    Examples:
    >>> binary_search([0, 5, 7, 10, 15], 0)
    0
    >>> binary_search([0, 5, 7, 10, 15], 15)
    4
    >>> binary_search([0, 5, 7, 10, 15], 6)
    -1
    """
    left = 0
    right = len(sorted_collection) - 1
    while left <= right:
        midpoint = left + (right - left) // 2
        current_item = sorted_collection[midpoint]
        if current_item == item:
            return midpoint
        elif item < current_item:
            right = midpoint - 1
        else:
            left = midpoint + 1
    return -1

class Matrix:
    """
    >>> m = Matrix([[1, 2], [3, 4]])
    >>> m
    Matrix([[1, 2], [3, 4]])
    >>> (m * 2).rows
    [[2, 4], [6, 8]]
    >>> m == Matrix([[1, 2], [3, 4]])
    True
    >>> Matrix([[1, 2], [3]])
    Traceback (most recent call last):
        ...
    ValueError: rows must be equal
    """
    def __init__(self, rows):
        if any(len(r) != len(rows[0]) for r in rows):
            raise ValueError('rows must be equal')
        self.rows = rows
    def __repr__(self):
        return f'Matrix({self.rows})'
    def __mul__(self, k):
        return Matrix([[x * k for x in r] for r in self.rows])
    def __eq__(self, other):
        return self.rows == other.rows
    @property
    def order(self):
        """
        >>> Matrix([[1, 2, 3]]).order
        (1, 3)
        """
        return (len(self.rows), len(self.rows[0]))
    @classmethod
    def identity(cls, n):
        """
        >>> Matrix.identity(2).rows
        [[1, 0], [0, 1]]
        """
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

def is_even(n: int) -> bool:
    """
    >>> is_even(1)
    False
    >>> is_even("a")
    Traceback (most recent call last):
      ...
    TypeError: only ints
    >>> is_even(2.5)
    Traceback (most recent call last):
      ...
    TypeError: only ints
    >>> all(is_even(2 * k) for k in range(100))
    True
    >>> import math
    >>> math.isclose(0.1 + 0.2, 0.3)
    True
    >>> d = {'b': 1, 'a': [1, 2.5, None]}
    >>> d  # a comment
    {'b': 1, 'a': [1, 2.5, None]}
    >>> def helper(x):
    ...     return x + 1
    ...
    >>> helper(2)
    3
    >>> "text with 'quotes' and \\n newline"
    "text with 'quotes' and \\n newline"
    """
    if not isinstance(n, int):
        raise TypeError("only ints")
    return n % 2 == 0

if __name__ == "__main__":
    import doctest
    r = doctest.testmod(optionflags=doctest.ELLIPSIS)
    print(r.failed, r.attempted)
    print(binary_search([1, 2, 3], 2))
