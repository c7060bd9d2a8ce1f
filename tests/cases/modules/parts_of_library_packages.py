"""Modules of the library's packages under their own names."""
from collections import abc
from collections import abc as kinds
from os import path
from json import decoder
from urllib import parse
from concurrent import futures
import collections.abc


class Words(abc.Sequence, kinds.Hashable):
    def __init__(self, text):
        self.words = text.split()

    def __len__(self):
        return len(self.words)

    def __getitem__(self, i):
        return self.words[i]

    def __hash__(self):
        return len(self.words)


w = Words('a b c b')
print(isinstance(w, abc.Sequence), isinstance(w, kinds.Set), isinstance([], abc.MutableSequence), w.count('b'), hash(w))
print(abc is kinds, abc is collections.abc, abc.__name__, path.basename('/x/y'), parse.quote('a b'))
try:
    decoder.JSONDecoder().decode('[1,')
except decoder.JSONDecodeError as e:
    print(e)
print(futures.ThreadPoolExecutor.__name__)


def local():
    from collections import abc as inner
    return issubclass(dict, inner.Mapping)


print(local())
