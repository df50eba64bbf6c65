# mistake: anneal-keeps-highest
# question: 20_annealing/anneal
# style: A generator of the places, and min by their heights; yes and no come as 1 and 0.
from math import e


def temperature_at(k, start, cooling):
    return start if k == 0 else cooling * temperature_at(k - 1, start, cooling)


def accept(rise, temperature, u):
    if temperature == 0 or rise <= 0:
        return int(rise <= 0)
    return int(u < e ** (-rise / temperature))


def places(height_at, x, proposals, uniforms, start, cooling):
    yield x
    k = 0
    while k < len(proposals):
        new = x + proposals[k]
        if accept(height_at(new) - height_at(x), temperature_at(k, start, cooling), uniforms[k]):
            x = new
            yield x
        k += 1


def anneal(height_at, x, proposals, uniforms, start, cooling):
    return max(places(height_at, x, proposals, uniforms, start, cooling), key=height_at)
