# Functions of other modules as values and as keys for sorting.
import ops
from ops import neg, inc
from ops import neg as minus

table: list = [ops.add, ops.sub, max, pow]
print([f(2, 5) for f in table], minus(4), neg is minus, sorted([1, 3, 2], key=neg), sorted(["bb", "a"], key=ops.size))
print(ops.compose_apply([neg, inc, abs, str], 5), ops.compose_apply([], "same"), ops.default(3), ops.default(3, neg))
ops.size = neg
print(ops.size(7), ops.call_size(7))
inc = neg
print(inc(1), ops.inc(1), ops.compose_apply([inc, ops.inc], 1))
