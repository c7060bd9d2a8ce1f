# from-import in a cycle fails for names not yet bound, succeeds for bound ones.
try:
    import broken_a
except ImportError as e:
    print("ImportError", isinstance(e, Exception))
import good_a

print(good_a.early, good_a.late(), good_a.from_b)
