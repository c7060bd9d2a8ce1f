# The class holds a property at one time and a plain value at another: only the property comes before the instance's own.
class P:
    state = 1

    def __init__(self, v):
        self.state = v


def make(kind):
    if kind == 0:
        return property(lambda self: "from property")
    if kind == 1:
        return 5
    return "text"


for kind in (0, 1, 2):
    P.state = make(kind)
    try:
        p = P("own")
    except AttributeError as e:
        print(type(e).__name__)
        p = P.__new__(P)
        p.__dict__["state"] = "hidden"
    print(p.state, P.state if kind else "")
del P.state
print(P("own").state)
