# verdict: wrong
# line: 15
# why: one velocity array shared by all parameters ([np.zeros(k)] * 3)
import numpy as np

np.random.seed(24)
# temperature over a day, scaled
t = np.linspace(-1, 1, 24)
temp = np.cos(np.pi * t) + 0.1 * np.random.randn(24)

units = 6
slope = np.random.randn(units) * 2
shift = np.random.randn(units)
height = np.random.randn(units) * 0.5
velocity = [np.zeros(units)] * 3

for epoch in range(800):
    hidden = np.tanh(np.outer(t, slope) + shift)
    error = (hidden @ height - temp) / len(t)
    back = np.outer(error, height) * (1 - hidden ** 2)
    grads = [t @ back, back.sum(axis=0), error @ hidden]
    for v, g, p in zip(velocity, grads, [slope, shift, height]):
        v *= 0.9
        v += g
        p -= 0.05 * v
    if epoch % 200 == 0:
        print(epoch, np.sum(error ** 2) * len(t))
