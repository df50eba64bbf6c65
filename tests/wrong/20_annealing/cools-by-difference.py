# wrong: temperature_at
# outcome: wrong
# A fixed amount is lost.
import numpy as np


def temperature_at(k, start, cooling):
    return max(start - (1 - cooling) * k * start, 0)


def allowed(temperature, u):
    return -temperature * np.log(u)


def accept(rise, temperature, u):
    return rise <= allowed(temperature, u)


def anneal(height_at, x, proposals, uniforms, start, cooling):
    heats = start * cooling ** np.arange(len(proposals))
    limits = allowed(heats, uniforms)
    visited = [x]
    for proposal, limit in zip(proposals, limits):
        there = visited[-1] + proposal
        rise = height_at(there) - height_at(visited[-1])
        visited.append(there if rise <= limit else visited[-1])
    heights = height_at(np.array(visited))
    return visited[int(np.argmin(heights))]
