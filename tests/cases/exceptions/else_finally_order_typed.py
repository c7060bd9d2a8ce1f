# Order of try, except, else and finally.
def run(n: int) -> list[str]:
    log: list[str] = []
    try:
        try:
            log.append("try")
            if n == 1:
                raise ValueError("v")
            if n == 2:
                raise IndexError("i")
            if n == 3:
                raise TypeError("t")
        except ValueError:
            log.append("value")
        except IndexError as e:
            log.append("index " + str(e))
            if n == 2:
                raise KeyError("k")
        else:
            log.append("else")
            if n == 4:
                raise ValueError("from else")
        finally:
            log.append("finally")
        log.append("after")
    except Exception as e:
        log.append("outer " + repr(e))
    return log


for n in range(5):
    print(n, run(n))


def counted(n: int) -> int:
    count = 0
    for i in range(n):
        try:
            if i % 3 == 0:
                continue
            if i % 5 == 0:
                raise ValueError
            count += 1
        except ValueError:
            count += 100
        else:
            count += 1000
        finally:
            count += 10000
    return count


print(counted(0), counted(1), counted(7), counted(30))
