import numpy as np


class Ball:
    def __init__(self, place, speed):
        self.place = place.copy()
        self.speed = speed.copy()

    def brake(self, share):
        self.speed *= share

    def push(self, force):
        self.speed += force

    def roll(self):
        self.place += self.speed

    def state(self):
        return self.place, self.speed


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    ball = Ball(synapse, velocity)
    ball.roll()
    ball.brake(momentum)
    ball.push(-alpha * derivative)
    return ball.state()


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    ball = Ball(synapse, velocity)
    ball.brake(momentum)
    scout = Ball(*ball.state())
    scout.roll()
    ball.push(-alpha * derivative_at(scout.place))
    ball.roll()
    return ball.state()
