"""Functions in C: their modules, their second names."""
import inspect
import json
import math
import operator

try: operator.truth()
except TypeError as e: print(e)
try: math.sin()
except TypeError as e: print(e)
print(json.decoder.scanstring.__module__, json.encoder.encode_basestring_ascii.__module__, operator.add.__module__, operator.__add__ is operator.add, operator.__iadd__.__name__)
print(inspect.signature(operator.add), inspect.signature(operator.call))
print(operator.__call__(print, 1), operator.index(True), operator.__abs__(-3))
