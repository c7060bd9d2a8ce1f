import doctest


def normal():
    """
    >>> print('a   b')   # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> raise ValueError('this text')   # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: another text
    >>> 1 / 0   # doctest: +SKIP
    never
    >>> print(list(range(20)))   # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> print('x\\n\\ny')
    x
    <BLANKLINE>
    y
    """


print([getattr(doctest, n) for n in ('DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF',
                                     'REPORT_ONLY_FIRST_FAILURE', 'FAIL_FAST', 'COMPARISON_FLAGS', 'REPORTING_FLAGS')])
print(doctest.testmod())
