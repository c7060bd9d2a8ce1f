# Names that are stored under computed names and that nothing reads are no obstacle.
UNITS = {"km": 1000, "metre": 1, "hour": 3600}
globals().update({name: value * 2 for name, value in UNITS.items()})
for name in ("first", "second"):
    globals()[name.upper()] = len(name)
print(km, hour, FIRST)
