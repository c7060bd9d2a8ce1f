"""The namespace of a module that is looked at where it stands."""
import sys
me = sys.modules[__name__]
X = 5
def f(): return 1
print(me.X, vars(me)["X"], "X" in me.__dict__, getattr(me, "X"), [k for k in vars(me) if not k.startswith("_")], sorted(k for k, v in me.__dict__.items() if callable(v)))
Y = 6
print(me.__dict__.get("Y"), me.__dict__["Y"], vars(me).get("Z", "no"))
