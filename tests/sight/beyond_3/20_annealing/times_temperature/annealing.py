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
    return start * np.power(float(cooling), k)


def accept(rise, temperature, u):
    """Whether the ball takes a proposal, by the rule of Metropolis.

    rise: how much higher the proposed place lies; below 0 where it lies lower. temperature: a number, at least 0.
    u: a random number, at least 0 and below 1, which decides where chance decides.
    Returns True or False: always True where the place isn't higher, and never True for a higher one at temperature 0.
    """
    downhill = rise <= 0
    if downhill or temperature == 0:
        return bool(downhill)
    boltzmann = np.exp(-(rise * temperature))
    return bool(boltzmann > u)


def anneal(height_at, x, proposals, uniforms, start, cooling):
    """The lowest place that a ball visits while it is shaken.

    height_at is a function: it takes a position and returns how high it lies. x: a number, where the ball begins.
    proposals (n,): each one says how far from the ball's place the next proposed place is, and to which side.
    uniforms (n,): number k belongs to proposal k, whether it is needed or not. start, cooling: as in temperature_at,
    where proposal 0 is the first one.
    Returns a number: the lowest position of all at which the ball has been, its beginning included.
    """
    places = [x]
    heights = [height_at(x)]
    for k in range(len(proposals)):
        candidate = places[-1] + proposals[k]
        rise = height_at(candidate) - heights[-1]
        T = temperature_at(k, start, cooling)
        if accept(rise, T, uniforms[k]):
            places.append(candidate)
            heights.append(height_at(candidate))
    lowest = int(np.argmin(heights))
    return places[lowest]
