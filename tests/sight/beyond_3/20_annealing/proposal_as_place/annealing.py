import numpy as np


def temperature_at(k, start, cooling):
    return start * np.power(float(cooling), k)


def accept(rise, temperature, u):
    downhill = rise <= 0
    if downhill or temperature == 0:
        return bool(downhill)
    boltzmann = np.exp(-(rise / temperature))
    return bool(boltzmann > u)


def anneal(height_at, x, proposals, uniforms, start, cooling):
    places = [x]
    heights = [height_at(x)]
    for k in range(len(proposals)):
        candidate = proposals[k]
        rise = height_at(candidate) - heights[-1]
        T = temperature_at(k, start, cooling)
        if accept(rise, T, uniforms[k]):
            places.append(candidate)
            heights.append(height_at(candidate))
    lowest = int(np.argmin(heights))
    return places[lowest]
