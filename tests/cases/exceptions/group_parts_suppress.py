def part():
    try:
        raise ExceptionGroup("m", [ValueError(1), TypeError(2)])
    except* ValueError:
        pass


try:
    part()
except ExceptionGroup as e:
    print(e.__suppress_context__, e.__cause__, e.exceptions)
g = ExceptionGroup("m", [ValueError(1), TypeError(2)])
print(g.__suppress_context__, g.split(ValueError)[0].__suppress_context__, g.subgroup(TypeError).__suppress_context__)
print(g.derive([OSError()]).__suppress_context__, g.split(Exception)[0] is g)
