import math
from os import path as P
X = 1
def f(): return X
class C: pass
_hidden = 2
if X > 5:
    never = 1
