# verdict: wrong
# line: 16
# also: 30
# why: Gaussian activation, slope's sign is wrong
import numpy as np

np.random.seed(73)
positions = np.random.uniform(-2, 2, (70, 2))
field = np.exp(-(positions ** 2).sum(axis=1)) + 0.3 * positions[:, 0]
field = field[:, np.newaxis]

def gauss(u):
    return np.exp(-u * u)

def gauss_slope(u):
    return 2 * u * np.exp(-u * u)

w = 0.5 * np.random.randn(2, 11)
shift = np.random.randn(11)
amp = 0.5 * np.random.randn(11, 1)
dc = np.zeros(1)
dt = 0.1
for n in range(600):
    u = positions @ w + shift
    g = gauss(u)
    prediction = g @ amp + dc
    mismatch = prediction - field
    energy = 0.5 * np.mean(mismatch ** 2)
    force = mismatch / 70
    inner = force @ amp.T * gauss_slope(u)
    amp -= dt * g.T @ force
    dc -= dt * force.sum(axis=0)
    w -= dt * positions.T @ inner
    shift -= dt * inner.sum(axis=0)
    if n % 100 == 0:
        print(n, energy)
