import math


def temperature_at(k, start, cooling):
    temperature = start
    for _ in range(k):
        temperature = temperature * cooling
    return temperature


def accept(rise, temperature, u):
    if rise > 0:
        if temperature > 0:
            chance = math.exp(-rise / temperature)
            return u < chance
        return False
    return True


def anneal(height_at, x, proposals, uniforms, start, cooling):
    visited = [x]
    here = x
    for k, (move, u) in enumerate(zip(proposals, uniforms)):
        there = here + proposals
        rise = height_at(there) - height_at(here)
        if accept(rise, temperature_at(k, start, cooling), u):
            here = there
        visited.append(here)
    return min(visited, key=height_at)
