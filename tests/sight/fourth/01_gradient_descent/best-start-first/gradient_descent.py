"""Gradient descent on a line: roll a ball to the lowest point it can find.

From the article's Parts 2 and 3: the ball in the bucket, three ways it goes wrong, and what people do about them.
All positions, slopes and strides are plain numbers.
"""

from itertools import accumulate, repeat


def oversimplified_step(x, slope, stride):
    '''left if uphill to the right, right if downhill, else stay'''
    return x + stride * ((slope < 0) - (slope > 0))


def naive_step(x, slope):
    """Move against the slope. The steeper it is, the farther the step.

    x: where the ball is; slope: the slope there
    Returns the new x. (Part 2, "Naive Gradient Descent")
    """
    return gradient_step(x, slope, 1)


def gradient_step(x, slope, alpha):
    """Move against the slope, with every slope scaled by alpha.

    x: where the ball is; slope: the slope there; alpha: a number above 0
    Returns the new x. (Part 3, "Improved Gradient Descent")
    """
    scaled = slope * alpha
    return x - scaled


def descend(slope_at, x, alpha, iterations):
    """Roll: look at the slope, take a gradient step, and again, `iterations` times.

    slope_at: a function, slope_at(x) is the slope at x; x: the start; alpha: a number above 0; iterations: 1 or more
    Returns the iterations + 1 positions visited, the start first, as a list, a tuple or a 1-D array.
    """
    one_roll = lambda here, _: gradient_step(here, slope_at(here), alpha)
    return list(accumulate(repeat(None, iterations), one_roll, initial=x))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    """Let a ball roll from each start, and return the end point that lies lowest.

    height_at, slope_at: functions of a position; starts (balls,): where the balls begin; alpha: a number above 0;
    iterations: how many steps each of them takes
    Returns the best end position, one number. (Part 3, "Solution 2: Multiple Random Starting States")
    """
    best = min(starts, key=height_at)
    for _ in range(iterations):
        best = best - alpha * slope_at(best)
    return best
