# mistake: gd-ascent
# question: 01_gradient_descent/gradient_step
# style: verbose named parts

import numpy as np

def oversimplified_step(pos, tilt, length):
    side = (tilt < 0) - (tilt > 0)
    return pos + side * length


def naive_step(pos, tilt):
    return -tilt + pos


def gradient_step(x, slope, alpha):
    position_before = float(x)
    scaled_slope = float(slope) * float(alpha)
    position_after = position_before + scaled_slope
    return position_after


def descend(slope_at, x, alpha, iterations):
    path = np.empty(iterations + 1)
    path[0] = x
    for k in range(iterations):
        path[k + 1] = path[k] - alpha * slope_at(path[k])
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finals = [descend(slope_at, float(s), alpha, iterations)[-1] for s in starts]
    return sorted(finals, key=height_at)[0]
