# mistake: accept-not-frozen
# question: 20_annealing/accept
# style: The math module, zip and enumerate; the heights are kept beside the places.
import math


def temperature_at(k, start, cooling):
    return start * math.pow(cooling, k)


def accept(rise, temperature, u):
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
