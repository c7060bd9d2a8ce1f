# from m import names copies bindings; `as` renames; star takes public names.
from shapes import area as rect_area, PI, scale
from shapes import set_pi
from other import *
import shapes as sh

print(rect_area(2, 3), PI, scale(2))
set_pi(3)
print(PI, sh.PI, sh.circle(2), sh is not None)
PI = 100
print(PI, sh.PI)
print(public, also_public())
try:
    print(_private)
except NameError as e:
    print(e)
print(sh.area is rect_area)
