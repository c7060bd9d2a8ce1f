print("broken_b")
from broken_a import wanted

something = 2
