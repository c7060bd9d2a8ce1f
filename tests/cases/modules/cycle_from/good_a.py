early = "bound before the import"
from good_b import combine, from_b


def late():
    return combine("late")
