print("second starts")
import first

first.log.append("second")
value = first.value + 1


def get_log():
    return first.log


print("second ends")
