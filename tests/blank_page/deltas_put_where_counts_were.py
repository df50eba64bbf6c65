# verdict: wrong
# first wrong: output_delta
# line: 15
# mistake: -
# why: the deltas are put into an array that is made like the counted targets, of whole numbers
import numpy as np

rng = np.random.default_rng(16)
streets = rng.uniform(0, 1, size=(10, 3))
cars = np.array([2, 0, 1, 3, 1, 2, 0, 1, 2, 3])
low, high = rng.normal(size=(3, 6)), rng.normal(size=6) * 2
for hour in range(200):
    mid = np.tanh(streets @ low)
    told = mid @ high
    delta = np.full_like(cars, 0)
    for n, (one, other) in enumerate(zip(told, cars)):
        delta[n] = one - other
    back = np.outer(delta, high) * (1 - mid ** 2)
    high = high - 0.02 * mid.T @ delta
    low = low - 0.02 * streets.T @ back
    if hour % 40 == 0:
        print(hour, told.round(1))
