"""The tables of the names of characters, as the compiler has them."""
from __pyw__ import unicode_name_table


def _words():
    return unicode_name_table('words')


def _runs():
    return unicode_name_table('runs')


def _ranges():
    return unicode_name_table('ranges')


def _aliases():
    return unicode_name_table('aliases')
