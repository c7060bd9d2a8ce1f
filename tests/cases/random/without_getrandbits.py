"""random: what draws from random() alone, and from the system."""
import random
import warnings
from unittest import mock

g = random.Random(5)
print([g._randbelow_without_getrandbits(5640) for _ in range(4)], g._randbelow_without_getrandbits(10, maxsize=64))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(g._randbelow_without_getrandbits(100, maxsize=50))
print(caught[0].category.__name__, str(caught[0].message).split('\n')[0])
with mock.patch('random._urandom') as urandom:
    urandom.return_value = b'\x01' * 7
    print(random.SystemRandom().random(), urandom.call_args)
