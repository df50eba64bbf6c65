"""Annealing: a ball that is shaken, strongly at first and then less and less.

From the article's list of methods that are used in the place of plain gradient descent. Nothing is drawn at random
here: what is proposed, and the numbers that decide, are given.
"""

import numpy as np


def temperature_at(k, start, cooling):
    """The temperature when proposal k is looked at.

    k: a whole number, 0 for the first proposal. start: the temperature there, at least 0. cooling: the share of the
    temperature that is left after each proposal, above 0 and at most 1.
    Returns a number.
    """
    return start * cooling ** (k + 1)


def accept(rise, temperature, u):
    """Whether the ball takes a proposal, by the rule of Metropolis.

    rise: how much higher the proposed place lies; below 0 where it lies lower. temperature: a number, at least 0.
    u: a random number, at least 0 and below 1, which decides where chance decides.
    Returns True or False: always True where the place isn't higher, and never True for a higher one at temperature 0.
    """
    if rise <= 0:
        return True
    if temperature == 0:
        return False
    return bool(u < np.exp(-rise / temperature))


def anneal(height_at, x, proposals, uniforms, start, cooling):
    """The lowest place that a ball visits while it is shaken.

    height_at is a function: it takes a position and returns how high it lies. x: a number, where the ball begins.
    proposals (n,): each one says how far from the ball's place the next proposed place is, and to which side.
    uniforms (n,): number k belongs to proposal k, whether it is needed or not. start, cooling: as in temperature_at,
    where proposal 0 is the first one.
    Returns a number: the lowest position of all at which the ball has been, its beginning included.
    """
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
