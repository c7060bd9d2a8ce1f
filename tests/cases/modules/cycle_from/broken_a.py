print("broken_a")
from broken_b import something

wanted = 1
