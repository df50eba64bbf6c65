import numpy as np


def temperature_at(k, start, cooling):
    return start * cooling**k


def accept(rise, temperature, u):
    return bool(rise <= 0 or (temperature > 0 and u < np.exp(-rise / temperature)))


def anneal(height_at, x, proposals, uniforms, start, cooling):
    best = x
    k = 0
    while k < len(proposals):
        y = x + proposals[k]
        if accept(height_at(y) - height_at(x), temperature_at(k, start, cooling), uniforms[k]):
            x = y
        if height_at(x) < height_at(best):
            best = x
        k += 1
    return best
