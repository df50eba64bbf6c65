import numpy as np


def temperature_at(k, start, cooling):
    return start * cooling ** k


def accept(rise, temperature, u):
    if rise <= 0:
        return True
    if temperature == 0:
        return False
    return bool(u > np.exp(-rise / temperature))


def anneal(height_at, x, proposals, uniforms, start, cooling):
    height = height_at(x)
    best_x = x
    best_height = height
    for k in range(len(proposals)):
        new_x = x + proposals[k]
        new_height = height_at(new_x)
        temperature = temperature_at(k, start, cooling)
        if accept(new_height - height, temperature, uniforms[k]):
            x = new_x
            height = new_height
            if height < best_height:
                best_x = x
                best_height = height
    return best_x
