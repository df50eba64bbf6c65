# mistake: descend-start-twice
# question: 01_gradient_descent/descend 01_gradient_descent/best_of_restarts
# style: logging walker class

class Walker:
    def __init__(self, start, slope_at, rate):
        self.at = start
        self.log = []
        self.slope_at = slope_at
        self.rate = rate

    def note(self):
        self.log.append(self.at)

    def move(self):
        self.at -= self.rate * self.slope_at(self.at)

    def walk(self, steps):
        self.note()
        for _ in range(steps):
            self.note()
            self.move()
        return self.log


def oversimplified_step(where, steepness, hop):
    return where if not steepness else where - hop * steepness / abs(steepness)


def naive_step(where, steepness):
    return sum((where, -steepness))


def gradient_step(pos, tilt, rate):
    return pos + (-rate) * tilt


def descend(slope_at, x, alpha, iterations):
    return Walker(x, slope_at, alpha).walk(iterations)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finals = [descend(slope_at, float(s), alpha, iterations)[-1] for s in starts]
    return sorted(finals, key=height_at)[0]
