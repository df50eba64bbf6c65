# mistake: cooling-exponent-e
# question: 20_annealing/temperature_at
# style: The math module, zip and enumerate; the heights are kept beside the places.
import math


def temperature_at(k, start, cooling):
    return start * math.exp(-k * cooling)


def accept(rise, temperature, u):
    if rise > 0:
        return temperature > 0 and u < math.exp(-rise / temperature)
    return True


def anneal(height_at, x, proposals, uniforms, start, cooling):
    best, height = x, height_at(x)
    best_height = height
    for k, (proposal, u) in enumerate(zip(proposals, uniforms)):
        candidate = x + proposal
        higher = height_at(candidate)
        if accept(higher - height, temperature_at(k, start, cooling), u):
            x, height = candidate, higher
        if height < best_height:
            best, best_height = x, height
    return best
