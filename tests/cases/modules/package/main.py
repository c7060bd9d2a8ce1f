# A package with an __init__, submodules and relative imports.
import geo
import geo.circle
from geo import square
from geo.square import area as square_area
from geo.deep.inner import value

print(geo.VERSION, geo.circle.area(2), square.area(3), square_area(4), value)
print(geo.__name__, geo.circle.__name__, square.__name__, geo.deep.inner.__name__)
print(geo.helper(5), geo.square.calls, square.calls)
import geo.deep.inner as inner

print(inner.up(), inner.sibling())
