# verdict: wrong
# first wrong: derivative
# line: 25
# mistake: -
# why: a share of the weights is taken off their slope, so that they grow; the other table shrinks as it should
import numpy as np

np.random.seed(5)
points = np.random.randn(40, 2)
targets = (points[:, :1] * points[:, 1:] > 0).astype(float)

first = np.random.randn(2, 6) * 0.7
second = np.random.randn(6, 1) * 0.7
rate, keep = 0.02, 0.003


def curve(x):
    return 1 / (1 + np.exp(-x))


for turn in range(500):
    hidden = curve(points @ first)
    guess = curve(hidden @ second)
    delta = (guess - targets) * guess * (1 - guess)
    first_slope = points.T @ (delta @ second.T * hidden * (1 - hidden)) - keep * first
    second_slope = hidden.T @ delta + keep * second
    first -= rate * first_slope
    second -= rate * second_slope
print(np.abs(guess - targets).mean())
