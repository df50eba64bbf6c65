import numpy as np


class Ball:
    def __init__(self, place, speed):
        self.place = place
        self.speed = speed

    def slow_down(self, momentum):
        self.speed = self.speed * momentum

    def peek(self):
        return self.place + self.speed

    def push(self, slope, alpha):
        self.speed = self.speed - alpha * slope

    def roll(self):
        self.place = self.place + self.speed
        return self.place, self.speed


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    ball = Ball(synapse, velocity)
    ball.slow_down(momentum)
    ball.push(derivative, alpha)
    return ball.roll()


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    ball = Ball(synapse, velocity)
    ball.slow_down(momentum)
    ball.push(derivative_at(ball.peek()), alpha)
    return ball.roll()
