# wrong: nesterov_step
# outcome: wrong
# No look ahead.
class Ball:
    def __init__(self, place, speed):
        self.place, self.speed = place, speed

    def push(self, slope, alpha, momentum):
        self.speed = self.speed * momentum + -alpha * slope
        self.place = self.place + self.speed
        return self.place, self.speed


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    return Ball(synapse, velocity).push(derivative, alpha, momentum)


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    slope = derivative_at(synapse)
    return Ball(synapse, velocity).push(slope, alpha, momentum)
