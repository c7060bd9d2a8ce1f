import configparser
from decimal import Decimal

parser = configparser.ConfigParser(converters={"list": lambda s: [p.strip() for p in s.split(",")], "decimal": Decimal})
parser.read_string("[a]\nitems = 1, 2 ,3\nprice = 1.50\nbad = x\n[b]\n")
print(parser.getlist("a", "items"), parser["a"].getlist("items"), parser.getdecimal("a", "price") * 2, parser["a"].getdecimal("none"))
print(parser["a"].getlist("none", fallback=["f"]), parser.getlist("b", "q", fallback=None), parser.getint("a", "none", fallback=3))
for bad in (lambda: parser.getlist("a", "q"), lambda: parser.getlist("z", "q"), lambda: parser.getother, lambda: parser["a"].getother, lambda: parser.nothing):
    try:
        bad()
    except (configparser.Error, AttributeError) as e:
        print(type(e).__name__, e)
print(hasattr(parser, "getlist"), hasattr(parser, "getset"), hasattr(parser["a"], "getdecimal"))
