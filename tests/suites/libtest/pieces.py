"""Of a file of tests, the statements that one test method needs.

A statement of the file is kept if it binds or changes a name that is needed; of a class with tests the members are kept whose
names are mentioned in what is kept. Imports of modules twice, once in C and once in Python, become plain imports; `test.support`
is what `support/` has, other modules of the test folder are spliced in or copied beside the program.
"""
import ast
import copy
import shutil

FRESH = {'import_fresh_module', 'import_module'}
BLOCKS = (ast.If, ast.Try, ast.With, ast.For, ast.While)


def bound(node):
    """Names that a statement binds, and names whose objects it changes."""
    names, changed = set(), set()

    def target(t):
        if isinstance(t, ast.Name):
            names.add(t.id)
        elif isinstance(t, (ast.Tuple, ast.List)):
            for e in t.elts:
                target(e)
        elif isinstance(t, ast.Starred):
            target(t.value)
        elif isinstance(t, (ast.Attribute, ast.Subscript)):
            while isinstance(t, (ast.Attribute, ast.Subscript)):
                t = t.value
            if isinstance(t, ast.Name):
                changed.add(t.id)

    def statement(s):
        if isinstance(s, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(s.name)
        elif isinstance(s, ast.Assign):
            for t in s.targets:
                target(t)
        elif isinstance(s, (ast.AugAssign, ast.AnnAssign)):
            target(s.target)
        elif isinstance(s, (ast.Import, ast.ImportFrom)):
            for a in s.names:
                names.add((a.asname or a.name.split('.')[0]))
        elif isinstance(s, ast.Delete):
            for t in s.targets:
                if isinstance(t, ast.Name):
                    changed.add(t.id)
                else:
                    target(t)
        elif isinstance(s, ast.Expr):
            call = s.value
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                target(call.func)
        elif isinstance(s, BLOCKS):
            if isinstance(s, ast.For):
                target(s.target)
            if isinstance(s, ast.With):
                for item in s.items:
                    if item.optional_vars:
                        target(item.optional_vars)
            for part in ('body', 'orelse', 'finalbody'):
                for inner in getattr(s, part, []):
                    statement(inner)
            for handler in getattr(s, 'handlers', []):
                for inner in handler.body:
                    statement(inner)

    statement(node)
    return names, changed


def mentions(nodes):
    """Names read, and attributes and strings mentioned."""
    names, attributes = set(), set()
    for node in nodes:
        for n in ast.walk(node):
            if isinstance(n, ast.Name):
                names.add(n.id)
            elif isinstance(n, ast.Attribute):
                attributes.add(n.attr)
            elif isinstance(n, ast.Constant) and isinstance(n.value, str) and n.value.isidentifier():
                attributes.add(n.value)
            elif isinstance(n, (ast.Global, ast.Nonlocal)):
                names.update(n.names)
    return names, attributes


class Rewrite(ast.NodeTransformer):
    """Imports as plain imports; `__file__` outside of functions is where the file was."""

    def __init__(self, source, path):
        self.source = source
        self.path = path

    def visit_FunctionDef(self, node):
        before, self.path = self.path, None
        self.generic_visit(node)
        self.path = before
        return node

    def visit_Name(self, node):
        return ast.copy_location(ast.Constant(str(self.path)), node) if node.id == '__file__' and self.path else node

    def visit_Assign(self, node):
        self.generic_visit(node)
        call = node.value
        if isinstance(call, ast.Call) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, 'id', '')
            if name in FRESH and call.args and isinstance(call.args[0], ast.Constant):
                alias = node.targets[0].id
                module = call.args[0].value
                self.source.fresh.add(alias)
                return ast.Import([ast.alias(module, alias if alias != module else None)])
        if node.targets and all(self.base(t) in self.source.fresh for t in node.targets):
            # What only repairs a module that is there twice.
            return ast.Pass()
        return node

    def base(self, target):
        if not isinstance(target, ast.Attribute):
            return None
        while isinstance(target, ast.Attribute):
            target = target.value
        return getattr(target, 'id', None)

    def visit_ImportFrom(self, node):
        self.source.copy_import(node)
        return node

    def visit_Import(self, node):
        return node


class Rename(ast.NodeTransformer):
    """What stands at the top of a spliced module gets its module's name before its own; `module.name` becomes that."""

    def __init__(self, names, modules):
        self.names = names
        self.modules = modules

    def visit_Name(self, node):
        return ast.copy_location(ast.Name(self.names.get(node.id, node.id), node.ctx), node)

    def visit_arg(self, node):
        self.generic_visit(node)
        node.arg = self.names.get(node.arg, node.arg)
        return node

    def visit_ClassDef(self, node):
        # The entries of a class are not renamed, what it mentions is.
        if node in self.top:
            node.name = self.names.get(node.name, node.name)
        self.generic_visit(node)
        return node

    def visit_FunctionDef(self, node):
        if node in self.top:
            node.name = self.names.get(node.name, node.name)
        self.generic_visit(node)
        return node

    def visit_Attribute(self, node):
        prefix = self.modules.get(ast.unparse(node.value))
        if prefix is not None:
            return ast.copy_location(ast.Name(f'{prefix}_{node.attr}', node.ctx), node)
        self.generic_visit(node)
        return node

    def apply(self, statements):
        self.top = statements
        return [ast.fix_missing_locations(self.visit(s)) for s in statements]


class Source:
    def __init__(self, folder, name, where):
        self.folder = folder
        self.where = where
        self.fresh = set()
        # Modules of tests whose statements stand before those of the file.
        self.spliced = {}
        self.statements = self.load(name)
        self.classes = {}
        self.facts = {}
        for s in self.statements:
            self.note_classes(s)
            self.facts[s] = bound(s)
        self.imported = {n for s in self.statements if isinstance(s, (ast.Import, ast.ImportFrom)) for n in self.facts[s][0]}

    def path_of(self, name):
        path = self.folder.joinpath(*name.split('.'))
        return path / '__init__.py' if path.is_dir() else path.with_suffix('.py')

    def load(self, name):
        path = self.path_of(name)
        self.package = name if path.name == '__init__.py' else name.rpartition('.')[0]
        tree = ast.parse(path.read_text('utf-8'))
        out = []
        modules = {}
        for s in tree.body:
            if (shared := self.shared(s)) is not None:
                for spelled, module in shared:
                    modules[spelled] = module
                    out += self.spliced_in(module)
                s.names = [a for a in s.names if not a.name.endswith('_tests')]
                if not s.names:
                    continue
            if isinstance(s, ast.ImportFrom):
                out += self.splice(s)
                continue
            if isinstance(s, ast.If) and '__main__' in ast.dump(s.test):
                out += [Rewrite(self, path).visit(e) for e in s.orelse]
                continue
            if isinstance(s, ast.Assign) and 'sys.modules' in ast.unparse(s.targets[0]):
                continue
            new = ast.fix_missing_locations(Rewrite(self, path).visit(s))
            out.append(new)
        return Rename({}, modules).apply(out) if modules else out

    def shared(self, s):
        """Of `from test import list_tests` and `import test.list_tests`: how each is spelled here, and its name."""
        if isinstance(s, ast.ImportFrom) and s.module == 'test' and not s.level and any(a.name.endswith('_tests') for a in s.names):
            return [(a.name, a.name) for a in s.names if a.name.endswith('_tests')]
        if isinstance(s, ast.Import) and any(a.name.startswith('test.') and a.name.endswith('_tests') for a in s.names):
            return [(a.name, a.name[5:]) for a in s.names if a.name.endswith('_tests')]
        return None

    def spliced_in(self, module):
        if module in self.spliced:
            return []
        self.spliced[module] = True
        package = self.package
        statements = self.load(module)
        self.package = package
        own = [s for s in statements if not isinstance(s, (ast.Import, ast.ImportFrom))]
        names = {n: f'{module}_{n}' for s in own for n in bound(s)[0] if '_tests_' not in n}
        return Rename(names, {}).apply(statements)

    def splice(self, s):
        """`from test.package import Name`: the statements of the package; a module of the folder is copied."""
        module = s.module or ''
        if s.level == 1:
            module = f'test.{self.package}' + (f'.{module}' if module else '')
        if module == 'test.test_json':
            package = self.package
            spliced = self.load('test_json')
            self.package = package
            return spliced
        if s.level == 1 and not s.module:
            out = []
            for a in s.names:
                if self.path_of(f'{self.package}.{a.name}').exists():
                    shutil.copy(self.path_of(f'{self.package}.{a.name}'), self.where / f'{a.name}.py')
                out.append(ast.Import([a]))
            return out
        self.copy_import(s)
        return [s]

    def copy_import(self, s):
        module = s.module or ''
        if s.level or module != 'test' and not module.startswith('test.') or module.startswith('test.support'):
            return
        names = [module] + [f'{module}.{a.name}' for a in s.names]
        for name in names:
            source = self.path_of(name[5:])
            if source.exists() and source.name != '__init__.py':
                target = self.where.joinpath(*name.split('.')).with_suffix('.py')
                target.parent.mkdir(parents=True, exist_ok=True)
                (target.parent / '__init__.py').touch()
                if not target.exists():
                    shutil.copy(source, target)
                    for inner in ast.walk(ast.parse(source.read_text('utf-8'))):
                        if isinstance(inner, ast.ImportFrom):
                            self.copy_import(inner)

    def note_classes(self, s):
        if isinstance(s, ast.ClassDef):
            self.classes[s.name] = s
        elif isinstance(s, BLOCKS):
            for part in ('body', 'orelse'):
                for inner in getattr(s, part, []):
                    self.note_classes(inner)

    def is_test_class(self, node):
        return any(isinstance(m, ast.FunctionDef) and m.name.startswith('test') for m in node.body) or self.below(node)

    def below(self, node):
        for b in node.bases:
            text = ast.unparse(b)
            if text.rpartition('.')[2] == 'TestCase' or text in self.classes and self.classes[text] is not node \
                    and self.is_test_class(self.classes[text]):
                return True
        return False

    def program(self, cls, methods):
        """The text of a program of some methods of a class, without its driver."""
        needed = {cls, 'unittest'}
        attributes = {*methods, 'setUp', 'tearDown', 'setUpClass', 'tearDownClass'}
        while True:
            kept = [k for s in self.statements if (k := self.keep(s, needed, attributes | needed, methods)) is not None]
            names, more = mentions(kept)
            names |= needed
            more |= attributes
            if names == needed and more == attributes:
                break
            needed, attributes = names, more
        imports = any(isinstance(s, ast.Import) and any(a.name == 'unittest' and not a.asname for a in s.names) for s in kept)
        future = sum(isinstance(s, ast.ImportFrom) and s.module == '__future__' for s in kept)
        if not imports:
            kept.insert(future, ast.Import([ast.alias('unittest')]))
        tree = ast.Module(kept, [])
        text = ast.unparse(ast.fix_missing_locations(tree))
        return text + '\n'

    def keep(self, s, needed, attributes, methods):
        if isinstance(s, (ast.FunctionDef, ast.ClassDef)) and s.name == 'load_tests':
            return None
        if isinstance(s, ast.ImportFrom) and s.module == '__future__':
            return s
        names, changed = self.facts[s]
        if isinstance(s, (ast.Import, ast.ImportFrom)):
            aliases = [a for a in s.names if a.name == '*' or (a.asname or a.name.split('.')[0]) in needed]
            if not aliases:
                return None
            new = copy.copy(s)
            # A submodule that nobody mentions is not imported, the package is.
            new.names = [
                ast.alias(a.name.split('.')[0]) if isinstance(s, ast.Import) and '.' in a.name and not a.asname
                and a.name.rpartition('.')[2] not in attributes else a for a in aliases]
            return new
        if not (names | changed) & needed:
            return None
        if isinstance(s, ast.Expr) and isinstance(s.value, ast.Call):
            # What is registered with a module matters to those who mention it.
            given = {n.id for a in s.value.args for n in ast.walk(a) if isinstance(n, ast.Name)}
            if changed <= self.imported and given and not given & needed:
                return None
        return self.thin(s, attributes, methods)

    def thin(self, s, attributes, methods):
        """A class of tests with the members that are mentioned."""
        if isinstance(s, ast.If) or isinstance(s, ast.Try):
            new = copy.copy(s)
            new.body = [self.thin(b, attributes, methods) for b in s.body]
            return new
        if not isinstance(s, ast.ClassDef) or not self.is_test_class(s):
            return s
        body = []
        for m in s.body:
            if isinstance(m, (ast.FunctionDef, ast.AsyncFunctionDef)):
                if m.name in attributes if not m.name.startswith('test') else m.name in methods or m.name in attributes:
                    body.append(m)
                elif m.name.startswith('__'):
                    body.append(m)
            elif isinstance(m, (ast.Assign, ast.AnnAssign, ast.ClassDef)):
                names, changed = bound(m)
                if (names | changed) & attributes or any(n.startswith('__') for n in names):
                    body.append(m)
            elif isinstance(m, ast.Expr) and isinstance(m.value, ast.Constant):
                continue
            else:
                body.append(m)
        new = copy.copy(s)
        new.body = body or [ast.Pass()]
        return new
