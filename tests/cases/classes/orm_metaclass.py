class Field:
    def __init__(self, column_type, primary_key=False, default=None):
        self.column_type = column_type
        self.primary_key = primary_key
        self.default = default
        self.name = None
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance._data.get(self.name, self.default)
    def __set__(self, instance, value):
        instance._data[self.name] = self.validate(value)
    def validate(self, value):
        return value
    def __str__(self):
        return f'<{self.__class__.__name__}:{self.name}:{self.column_type}>'
class IntegerField(Field):
    def __init__(self, **kw):
        super().__init__('bigint', **kw)
    def validate(self, value):
        if not isinstance(value, int):
            raise ValueError(f'{self.name} must be int, got {type(value).__name__}')
        return value
class StringField(Field):
    def __init__(self, max_length=100, **kw):
        super().__init__(f'varchar({max_length})', **kw)
        self.max_length = max_length
    def validate(self, value):
        if len(value) > self.max_length:
            raise ValueError(f'{self.name} too long')
        return value
class ModelMeta(type):
    def __new__(cls, name, bases, attrs):
        if name == 'Model':
            return type.__new__(cls, name, bases, attrs)
        print('Found model:', name)
        mappings = {}
        for k, v in attrs.items():
            if isinstance(v, Field):
                print('Found mapping: %s ==> %s' % (k, v.column_type))
                mappings[k] = v
        attrs['__mappings__'] = mappings
        attrs['__table__'] = name.lower() + 's'
        return type.__new__(cls, name, bases, attrs)
class Model(metaclass=ModelMeta):
    def __init__(self, **kw):
        self._data = {}
        for k, v in kw.items():
            setattr(self, k, v)
    def save(self):
        fields = []
        params = []
        for k, v in self.__mappings__.items():
            fields.append(v.name)
            params.append(getattr(self, k))
        return 'insert into %s (%s) values (%s)' % (self.__table__, ','.join(fields), ','.join(repr(p) for p in params))
    @classmethod
    def create_table(cls):
        cols = ', '.join(f'{f.name} {f.column_type}' + (' primary key' if f.primary_key else '') for f in cls.__mappings__.values())
        return f'create table {cls.__table__} ({cols})'
class User(Model):
    id = IntegerField(primary_key=True)
    name = StringField(50)
    email = StringField(default='none')
class Post(Model):
    id = IntegerField(primary_key=True)
    title = StringField(10)
u = User(id=12345, name='Michael')
print(u.save())
print(User.create_table(), Post.create_table())
u.name = 'Bob'
print(u.name, u.email, User.name)
try: u.id = 'x'
except ValueError as e: print(e)
try: Post(id=1, title='a very long title')
except ValueError as e: print(e)
print(Post(id=2, title='hi').save())
