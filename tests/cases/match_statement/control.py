# return, break, continue, try and nested match inside of cases.
def scan(items):
    out = []
    for item in items:
        match item:
            case "skip":
                continue
            case "stop":
                break
            case ("return", value):
                return out, value
            case int():
                try:
                    out.append(10 // item)
                except ZeroDivisionError:
                    out.append("div")
                finally:
                    out.append("|")
            case [inner, *_]:
                match inner:
                    case str():
                        out.append(inner.upper())
                    case [x]:
                        out.append(x)
            case other:
                out.append(type(other).__name__)
    else:
        return out, "all"
    return out, "broke"


print(scan([1, 0, "skip", ["a"], [[5]], [3], None]))
print(scan([2, "stop", 4]))
print(scan([2, ("return", 7), 4]))
def unhandled(v):
    match v:
        case 1:
            return "one"


print(unhandled(1), unhandled(2))
