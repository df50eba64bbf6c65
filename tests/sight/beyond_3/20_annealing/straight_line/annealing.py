"""Annealing: a ball that is shaken, strongly at first and then less and less.

From the article's list of methods that are used in the place of plain gradient descent. Nothing is drawn at random
here: what is proposed, and the numbers that decide, are given.
"""

import math


def temperature_at(k, start, cooling):
    """The temperature when proposal k is looked at.

    k: a whole number, 0 for the first proposal. start: the temperature there, at least 0. cooling: the share of the
    temperature that is left after each proposal, above 0 and at most 1.
    Returns a number.
    """
    temperature = start
    for _ in range(k):
        temperature = temperature - start * (1 - cooling)
    return temperature


def accept(rise, temperature, u):
    """Whether the ball takes a proposal, by the rule of Metropolis.

    rise: how much higher the proposed place lies; below 0 where it lies lower. temperature: a number, at least 0.
    u: a random number, at least 0 and below 1, which decides where chance decides.
    Returns True or False: always True where the place isn't higher, and never True for a higher one at temperature 0.
    """
    if rise > 0:
        if temperature > 0:
            chance = math.exp(-rise / temperature)
            return u < chance
        return False
    return True


def anneal(height_at, x, proposals, uniforms, start, cooling):
    """The lowest place that a ball visits while it is shaken.

    height_at is a function: it takes a position and returns how high it lies. x: a number, where the ball begins.
    proposals (n,): each one says how far from the ball's place the next proposed place is, and to which side.
    uniforms (n,): number k belongs to proposal k, whether it is needed or not. start, cooling: as in temperature_at,
    where proposal 0 is the first one.
    Returns a number: the lowest position of all at which the ball has been, its beginning included.
    """
    visited = [x]
    here = x
    for k, (move, u) in enumerate(zip(proposals, uniforms)):
        there = here + move
        rise = height_at(there) - height_at(here)
        if accept(rise, temperature_at(k, start, cooling), u):
            here = there
        visited.append(here)
    return min(visited, key=height_at)
