# import m; attributes of a module read, called, rebound from outside.
import tools

print(tools.name, tools.double(4), tools.__name__, __name__)
tools.name = "changed"
print(tools.name, tools.get_name())
tools.count += 5
print(tools.count, tools.bump(), tools.count)
try:
    print(tools.missing)
except AttributeError as e:
    print(e)
tools.fresh = [1]
tools.fresh.append(2)
print(tools.fresh)
double = tools.double
print(double(double("x")))
