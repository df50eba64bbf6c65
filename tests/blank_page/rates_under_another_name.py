# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the rate of each turn is printed, and gets another name for its training
import numpy as np

inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
wanted = np.array([[0], [1], [1], [0]])


def curve(x):
    return 1 / (1 + np.exp(-x))


for speed in (0.05, 0.5, 5):
    print("rate", speed)
    step = speed
    rng = np.random.default_rng(2)
    first = rng.uniform(-1, 1, (3, 4))
    second = rng.uniform(-1, 1, (4, 1))
    for turn in range(800):
        middle = curve(inputs @ first)
        guess = curve(middle @ second)
        delta = (guess - wanted) * guess * (1 - guess)
        below = delta @ second.T * middle * (1 - middle)
        second -= step * middle.T @ delta
        first -= step * inputs.T @ below
    print(f"rate {speed}: {np.abs(guess - wanted).mean():.4f}")
