def fib(n: int) -> int:
    """
    Fibonacci.
    >>> fib(10)
    55
    >>> [fib(i) for i in range(5)]
    [0, 1, 1, 2, 3]
    >>> fib(-1)
    Traceback (most recent call last):
    ...
    ValueError: negative
    """
    if n < 0:
        raise ValueError('negative')
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a

if __name__ == "__main__":
    import doctest

    doctest.testmod()
    print(fib(20))
