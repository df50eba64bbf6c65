# mistake: momentum-alpha-on-all
# question: 17_momentum/momentum_step
# style: A ball that holds place and speed; the step is shared by both functions.
class Ball:
    def __init__(self, place, speed):
        self.place, self.speed = place, speed

    def push(self, slope, alpha, momentum):
        self.speed = alpha * (self.speed * momentum - slope)
        self.place = self.place + self.speed
        return self.place, self.speed


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    return Ball(synapse, velocity).push(derivative, alpha, momentum)


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    slope = derivative_at(synapse + velocity * momentum)
    return Ball(synapse, velocity).push(slope, alpha, momentum)
