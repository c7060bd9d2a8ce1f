"""Attributes that code computes are asked for once by a class pattern; AttributeError means that there is none."""


class Sensor:
    __match_args__ = ('value',)

    def __init__(self, value):
        self._value = value

    @property
    def value(self):
        print('value asked')
        return self._value

    @property
    def broken(self):
        print('broken asked')
        raise AttributeError('broken')

    @property
    def wrong(self):
        raise ValueError('wrong')


class Dynamic:
    def __getattr__(self, name):
        print('looked up', name)
        if name.startswith('no'):
            raise AttributeError(name)
        return name


def describe(x):
    match x:
        case Sensor(broken=b):
            return f'broken {b}'
        case Sensor(1, broken=_):
            return 'never'
        case Sensor(2 | 3 as v):
            return f'small {v}'
        case Dynamic(nothing=v):
            return 'never'
        case Dynamic(some='other'):
            return 'never'
        case Dynamic(some=v, nope=w):
            return 'never'
        case Dynamic(thing=v):
            return f'dynamic {v}'
        case Sensor(wrong=1):
            return 'never'


for item in (Sensor(1), Sensor(2), Dynamic(), 5):
    try:
        print(describe(item))
    except ValueError as e:
        print('ValueError', e)
