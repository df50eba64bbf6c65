from itertools import accumulate, repeat

def oversimplified_step(x, slope, stride):
    '''left if uphill to the right, right if downhill, else stay'''
    return x + stride * ((slope < 0) - (slope > 0))

def naive_step(x, slope):
    return gradient_step(x, slope, 1)

def gradient_step(x, slope, alpha):
    scaled = slope * alpha
    return x - scaled

def descend(slope_at, x, alpha, iterations):
    one_roll = lambda here, _: gradient_step(here, slope_at(here), alpha)
    return list(accumulate(repeat(None, iterations), one_roll, initial=x))

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    results = []
    for x in starts:
        *_, last = descend(slope_at, x, alpha, iterations)
        results.append((height_at(last), last))
    results.sort()
    return results[0][1]
