# mistake: accept-turned-downhill-too
# question: 20_annealing/accept
# style: A class holds the ball; its temperature is multiplied at the end of each round.
import numpy as np


def temperature_at(k, start, cooling):
    heat = start
    for _ in range(k):
        heat *= cooling
    return heat


class Ball:
    def __init__(self, height_at, place, heat):
        self.height_at, self.place, self.heat = height_at, place, heat
        self.lowest = place

    def decide(self, rise, u):
        if self.heat == 0:
            return rise <= 0
        return bool(u > min(1.0, np.exp(-max(rise, 0.0) / self.heat)))

    def shake(self, proposal, u, cooling):
        there = self.place + proposal
        if self.decide(self.height_at(there) - self.height_at(self.place), u):
            self.place = there
            if self.height_at(there) < self.height_at(self.lowest):
                self.lowest = there
        self.heat *= cooling


def accept(rise, temperature, u):
    return Ball(None, 0.0, temperature).decide(rise, u)


def anneal(height_at, x, proposals, uniforms, start, cooling):
    ball = Ball(height_at, x, start)
    for proposal, u in zip(proposals, uniforms):
        ball.shake(proposal, u, cooling)
    return ball.lowest
