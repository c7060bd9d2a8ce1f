"""The animation: everything that happens in a page stands here, in Python."""
from js import URLSearchParams, document, location, performance, requestAnimationFrame

from world import CELL, World

canvas = document.getElementById("canvas")
label = document.getElementById("label")
paper = canvas.getContext("2d")
count = int(URLSearchParams.new(location.search).get("n") or "5000")
world = World(count, canvas.width, canvas.height)
times = []


def frame(now):
    start = performance.now()
    world.step(1 / 60)
    paper.fillStyle = "#111"
    paper.fillRect(0, 0, canvas.width, canvas.height)
    paper.fillStyle = "#7fd1ff"
    for body in world.bodies:
        paper.fillRect(body.x - 2, body.y - 2, 4, 4)
    times.append(performance.now() - start)
    if len(times) == 60:
        times.sort()
        label.textContent = f"{count} bodies, {times[30]:.2f} ms of script a frame"
        times.clear()
    requestAnimationFrame(frame)


requestAnimationFrame(frame)
