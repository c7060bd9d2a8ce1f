import inspect, operator, functools, json, textwrap
for f in (json.dumps, textwrap.wrap, operator.itemgetter, operator.methodcaller, functools.cmp_to_key, functools.lru_cache, functools.singledispatch, operator.add):
    print(inspect.signature(f))
print(inspect.signature(operator.attrgetter('a')))
def orig(a, /, b, c=True): ...
lru = functools.lru_cache(1)(orig)
print(inspect.Signature.from_callable(lru), inspect.Signature.from_callable(lru.cache_info))
s = inspect.signature(orig)
ps = list(s.parameters.values())
print(s.replace(parameters=ps[1:]), s.replace(return_annotation=int), ps[2].replace(default=5), ps[1].replace(kind=inspect.Parameter.KEYWORD_ONLY).kind)
