import keyword, colorsys, graphlib
print(keyword.iskeyword('for'), keyword.issoftkeyword('match'), len(keyword.kwlist))
for c in ((0.2,0.4,0.4),(1,0,0),(0.3,0.9,0.1),(0.5,0.5,0.5),(0,0,0),(0.1,0.2,0.9)):
    print(colorsys.rgb_to_hsv(*c), colorsys.rgb_to_hls(*c), colorsys.rgb_to_yiq(*c), colorsys.hsv_to_rgb(*c), colorsys.hls_to_rgb(*c), colorsys.yiq_to_rgb(*c))
ts = graphlib.TopologicalSorter({'D': {'B', 'C'}, 'C': {'A'}, 'B': {'A'}})
print(list(ts.static_order())[0], list(graphlib.TopologicalSorter({3: [2], 2: [1]}).static_order()))
t = graphlib.TopologicalSorter()
t.add('x', 'y'); t.add('y', 'z'); t.prepare()
while t.is_active():
    r = t.get_ready(); print(r); t.done(*r)
def e(f, *a):
    try: print(f(*a))
    except Exception as x: print(type(x).__name__, x, x.args[1:])
e(list, graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order())
e(t.prepare); e(t.add, 'q'); e(t.done, 'nope'); e(t.done, 'x'); e(graphlib.TopologicalSorter().get_ready)
