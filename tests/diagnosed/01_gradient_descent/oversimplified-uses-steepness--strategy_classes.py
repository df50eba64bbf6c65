# mistake: oversimplified-uses-steepness
# question: 01_gradient_descent/oversimplified_step
# style: callable strategy classes
class Oversimplified:
    def __init__(self, stride):
        self.stride = stride

    def __call__(self, x, slope):
        movement = self.stride * slope
        return x - movement


class Naive:
    def __call__(self, x, slope):
        return x - slope


class Improved(Naive):
    def __init__(self, alpha):
        self.alpha = alpha

    def __call__(self, x, slope):
        return super().__call__(x, self.alpha * slope)


def oversimplified_step(x, slope, stride):
    return Oversimplified(stride)(x, slope)


def naive_step(x, slope):
    return Naive()(x, slope)


def gradient_step(x, slope, alpha):
    return Improved(alpha)(x, slope)


def descend(slope_at, x, alpha, iterations):
    step = Improved(alpha)
    out = [x]
    for _ in range(iterations):
        x = step(x, slope_at(x))
        out.append(x)
    return out


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    candidates = {}
    for i, s in enumerate(starts):
        candidates[i] = descend(slope_at, s, alpha, iterations)[-1]
    winner = min(candidates, key=lambda i: height_at(candidates[i]))
    return candidates[winner]
