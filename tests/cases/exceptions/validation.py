# Raising own messages from checks, collected by a caller.
def check_age(age):
    if not isinstance(age, int):
        raise TypeError(f"age must be int, not {age!r}")
    if age < 0:
        raise ValueError(f"age {age} is negative")
    if age > 150:
        raise OverflowError("age", age, 150)
    return age


def check_name(name):
    name = name.strip()
    if not name:
        raise ValueError("empty name")
    for c in name:
        if not c.isalpha():
            raise ValueError(f"bad character {c!r} in {name!r}")
    return name.lower()


def register(rows):
    ok = []
    errors = []
    for i, (name, age) in enumerate(rows):
        try:
            ok.append(f"{check_name(name)}:{check_age(age)}")
        except (ValueError, TypeError) as e:
            errors.append(f"{i}: {e}")
        except ArithmeticError as e:
            errors.append(f"{i}: {e.args}")
    return ok, errors


ok, errors = register([("Ann", 30), ("", 5), (" Bob ", -1), ("C3", 9), ("Dee", "x"), ("Eve", 151), ("Zoë", True), ("Fay", 1.0)])
print(ok)
for e in errors:
    print(e)
try:
    register([("Ann",)])
except ValueError as e:
    print(e)
try:
    register([(None, 1)])
except AttributeError as e:
    print(e)
