"""A list of tasks as HTML: the server renders the page, the browser renders rows again when they change."""
from dataclasses import dataclass

__all__ = ["Task", "render_page", "render_row", "sample"]


@dataclass
class Task:
    title: str
    done: bool = False
    hours: float = 1.0


def escape(text: str) -> str:
    for plain, safe in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(plain, safe)
    return text


def render_row(task: Task, number: int) -> str:
    mark = "checked " if task.done else ""
    return f'<li id="task-{number}"><input type="checkbox" {mark}/> {escape(task.title)} <i>{task.hours:,.2f} h</i></li>'


def render_page(title: str, tasks: list[Task]) -> str:
    rows = "\n".join(render_row(task, i) for i, task in enumerate(tasks, start=1))
    left = sum(task.hours for task in tasks if not task.done)
    return f"<!doctype html>\n<title>{escape(title)}</title>\n<ul>\n{rows}\n</ul>\n<p>{left:.1f} hours left, {len(tasks)} tasks</p>\n"


def sample() -> list[Task]:
    return [Task("Write <code>", True, 1234.5), Task('Say "hello" & wait', hours=0.1), Task("Ünïcode 😀", False, 2 / 3)]


if __name__ == "__main__":
    print(render_page("Tasks & more", sample()), end="")
