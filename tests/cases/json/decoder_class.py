import json
from collections import OrderedDict
class MyDec(json.JSONDecoder):
    def __init__(self, *args, **kwargs):
        super().__init__(object_hook=self.hook, *args, **kwargs)
    def hook(self, d):
        d['seen'] = True
        return d
print(json.loads('{"a": {"b": 1}}', cls=MyDec))
