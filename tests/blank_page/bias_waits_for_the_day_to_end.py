# verdict: wrong
# first wrong: bias
# line: 21
# mistake: -
# why: the bias is moved once a day, by the last sample's delta, and all else after each sample
import numpy as np

rng = np.random.default_rng(2)
temps = rng.uniform(-1, 1, size=(12, 3))
rain = (temps[:, 0] * temps[:, 1] > 0) * 1.0
squeeze = lambda a: 1 / (1 + np.exp(-a))
w, b, v = rng.normal(size=(3, 6)), rng.normal(size=6) * 0.1, rng.normal(size=6)
for day in range(200):
    for temp, wet in zip(temps, rain):
        inner = squeeze(temp @ w + b)
        guess = squeeze(inner @ v)
        d = (guess - wet) * guess * (1 - guess)
        back = d * v * inner * (1 - inner)
        v = v - 0.3 * d * inner
        w = w - 0.3 * np.outer(temp, back)
    b = b - 0.3 * back
    if day % 50 == 0:
        print(day, abs(guess - wet))
