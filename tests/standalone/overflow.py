def power(n: int) -> int:
    x = 1
    for _ in range(n):
        x *= 3
    return x


if power(39) != 4052555153018976267:
    raise ValueError("wrong power")
if power(40) < 0:
    raise ValueError("negative power")
