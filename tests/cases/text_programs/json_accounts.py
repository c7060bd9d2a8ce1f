import json
class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
    def to_json(self):
        return {'type': 'account', 'owner': self.owner, 'balance': self.balance}
    @classmethod
    def from_json(cls, d):
        return cls(d['owner'], d['balance'])
class Encoder(json.JSONEncoder):
    def default(self, obj):
        if hasattr(obj, 'to_json'):
            return obj.to_json()
        return super().default(obj)
def hook(d):
    if d.get('type') == 'account':
        return Account.from_json(d)
    return d
bank = {'accounts': [Account('ann', 5), Account('bob')], 'meta': {'v': 1}}
text = json.dumps(bank, cls=Encoder, sort_keys=True)
print(text)
back = json.loads(text, object_hook=hook)
for a in back['accounts']:
    a.balance += 10
    print(a.owner, a.balance)
try:
    json.dumps({'x': {1, 2}}, cls=Encoder)
except TypeError as e:
    print('error:', e)
for bad in ('{"a": 1,}', "{'a': 1}", '[1, 2', 'nope', ''):
    try:
        json.loads(bad)
    except json.JSONDecodeError as err:
        print(f'{err.msg} at {err.lineno}:{err.colno} ({err.pos})')
    except ValueError:
        print('value error')
def flatten(obj, prefix=''):
    items = {}
    if isinstance(obj, dict):
        for k, v in obj.items():
            items.update(flatten(v, f'{prefix}.{k}' if prefix else k))
    elif isinstance(obj, list):
        for i, v in enumerate(obj):
            items.update(flatten(v, f'{prefix}[{i}]'))
    else:
        items[prefix] = obj
    return items
print(flatten(json.loads('{"a": {"b": [1, {"c": null}]}, "d": "x"}')))
conf = json.loads('{"retries": 3, "timeout": 1.5, "hosts": ["a", "b"], "debug": true}')
retries = conf.get('retries', 1)
for attempt in range(retries):
    print('try', attempt, conf['hosts'][attempt % len(conf['hosts'])])
print(conf['timeout'] * 2, conf['debug'] and 'on', 'x' in conf, list(conf.keys()))
