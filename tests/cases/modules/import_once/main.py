# A module body runs once, at the first import, in import order.
print("main starts")
import first
import second
import first
from first import value
import second as again

print(value, second.value, again is second, first.log)
for i in range(3):
    import first
first.log.append("main")
print(second.get_log())


def late():
    import lazy

    return lazy.value


print("before lazy")
print(late(), late())
print("main ends")
