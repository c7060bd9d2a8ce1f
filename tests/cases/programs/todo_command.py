import argparse, json, logging, sys
from dataclasses import dataclass, field, asdict
from datetime import datetime

log = logging.getLogger(__name__)

@dataclass
class Task:
    title: str
    done: bool = False
    tags: list = field(default_factory=list)

def load(text):
    return [Task(**d) for d in json.loads(text)]

def main(argv):
    p = argparse.ArgumentParser(prog='todo', description='A todo list')
    p.add_argument('-v', '--verbose', action='store_true')
    sub = p.add_subparsers(dest='cmd')
    a = sub.add_parser('add'); a.add_argument('title'); a.add_argument('--tag', action='append')
    sub.add_parser('list')
    args = p.parse_args(argv)
    logging.basicConfig(level=logging.DEBUG if args.verbose else logging.INFO, stream=sys.stdout, format='%(levelname)s %(message)s')
    tasks = load('[{"title": "a", "tags": ["x"]}]')
    if args.cmd == 'add':
        tasks.append(Task(args.title, tags=args.tag or []))
        log.info('added %s', args.title)
    for t in tasks:
        print(f'{t.title:<10} {",".join(t.tags)}')
    print(json.dumps([asdict(t) for t in tasks], indent=2))

main(['-v', 'add', 'milk', '--tag', 'shop'])
