"""Gradient descent on a line: roll a ball to the lowest point it can find.

From the article's Parts 2 and 3: the ball in the bucket, three ways it goes wrong, and what people do about them.
All positions, slopes and strides are plain numbers.
"""

class Ball:
    def __init__(self, x):
        self.path = [x]

    @property
    def x(self):
        return self.path[-1]

    def roll(self, slope_at, alpha, times):
        for _ in range(times):
            self.path.append(gradient_step(self.x, slope_at(self.x), alpha))
        return self


def oversimplified_step(x, slope, stride):
    """Move one stride against the slope, however steep it is. Where the slope is 0, stay.

    x: where the ball is; slope: the slope there; stride: a length above 0
    Returns the new x. (Part 2, "Oversimplified Gradient Descent")
    """
    return {True: x - stride, False: x + stride}[slope > 0] if slope else x


def naive_step(x, slope):
    """Move against the slope. The steeper it is, the farther the step.

    x: where the ball is; slope: the slope there
    Returns the new x. (Part 2, "Naive Gradient Descent")
    """
    return sum((x, -slope))


def gradient_step(x, slope, alpha):
    """Move against the slope, with every slope scaled by alpha.

    x: where the ball is; slope: the slope there; alpha: a number above 0
    Returns the new x. (Part 3, "Improved Gradient Descent")
    """
    return naive_step(x, slope * alpha)


def descend(slope_at, x, alpha, iterations):
    """Roll: look at the slope, take a gradient step, and again, `iterations` times.

    slope_at: a function, slope_at(x) is the slope at x; x: the start; alpha: a number above 0; iterations: 1 or more
    Returns the iterations + 1 positions visited, the start first, as a list, a tuple or a 1-D array.
    """
    return Ball(x).roll(slope_at, alpha, iterations).path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    """Let a ball roll from each start, and return the end point that lies lowest.

    height_at, slope_at: functions of a position; starts (balls,): where the balls begin; alpha: a number above 0;
    iterations: how many steps each of them takes
    Returns the best end position, one number. (Part 3, "Solution 2: Multiple Random Starting States")
    """
    best_height = 0
    best_x = starts[0]
    for x in starts:
        for _ in range(iterations):
            x = x - alpha * slope_at(x)
        if height_at(x) < best_height:
            best_height = height_at(x)
            best_x = x
    return best_x
