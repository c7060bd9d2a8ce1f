"""__import__ of names that are put together or looked up."""
for name in ('alpha', 'beta'):
    package = __import__('plugins.' + name)
    print(package.__name__, getattr(package, name).NAME)
    module = __import__(f'plugins.{name}', fromlist=['run'])
    print(module.__name__, module.run(3))

def available(names):
    found = []
    for n in names:
        try:
            found.append(__import__(n).__name__)
        except ImportError as e:
            print(e)
    return found

print(available(['json', 'nothing_like_it', 'plugins']))
print(__import__('math').floor(2.7), __import__('os.path').path.basename('a/b'))
