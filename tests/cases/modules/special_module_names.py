"""Modules whose names look special."""
import __future__
import __hello__

print(__future__.all_feature_names)
for name in __future__.all_feature_names:
    f = getattr(__future__, name)
    print(name, f.optional, f.getMandatoryRelease(), f.compiler_flag)
print(__future__.division, __future__.CO_FUTURE_ANNOTATIONS == __future__.annotations.compiler_flag)
print(__hello__.initialized, __hello__.TestFrozenUtf8_2.__doc__, __hello__.__name__)
__hello__.main()
