# mistake: gd-ascent
# question: 01_gradient_descent/gradient_step 01_gradient_descent/descend 01_gradient_descent/best_of_restarts
# style: mutable ball class
class Ball:
    def __init__(self, place):
        self.place = place
        self.trail = [place]

    def hop(self, slope, stride):
        if slope:
            self.place += stride if slope < 0 else -stride
        return self

    def slide(self, slope):
        self.place = self.place - slope
        return self

    def roll(self, slope, alpha):
        self.place += slope * alpha
        self.trail.append(self.place)
        return self

    def travel(self, slope_at, alpha, times):
        while times > 0:
            self.roll(slope_at(self.place), alpha)
            times -= 1
        return self


def oversimplified_step(x, slope, stride):
    return Ball(x).hop(slope, stride).place


def naive_step(x, slope):
    return Ball(x).slide(slope).place


def gradient_step(x, slope, alpha):
    return Ball(x).roll(slope, alpha).place


def descend(slope_at, x, alpha, iterations):
    return Ball(x).travel(slope_at, alpha, iterations).trail


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = [Ball(s).travel(slope_at, alpha, iterations) for s in starts]
    balls.sort(key=lambda b: height_at(b.place))
    return balls[0].place
