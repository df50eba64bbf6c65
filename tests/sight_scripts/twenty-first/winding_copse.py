# verdict: right
import numpy as np

shapes = [(1, 10), (10,), (10, 1), (1,)]
sizes = [int(np.prod(s)) for s in shapes]
cuts = np.cumsum(sizes)[:-1]

def unpack(theta):
    return [p.reshape(s) for p, s in zip(np.split(theta, cuts), shapes)]

def gradient(theta, x, y):
    W1, b1, W2, b2 = unpack(theta)
    h = np.tanh(x @ W1 + b1)
    r = h @ W2 + b2 - y
    d2 = 2 * r / len(x)
    d1 = (d2 @ W2.T) * (1 - h ** 2)
    parts = [x.T @ d1, d1.sum(axis=0), h.T @ d2, d2.sum(axis=0)]
    return np.concatenate([p.ravel() for p in parts]), np.mean(r ** 2)

rng = np.random.default_rng()
x = np.linspace(-3, 3, 60).reshape(-1, 1)
y = np.sin(x)
theta = rng.normal(0, 0.7, sum(sizes))
vel = np.zeros_like(theta)
for k in range(1000):
    g, mse = gradient(theta + 0.9 * vel, x, y)   # look ahead
    vel = 0.9 * vel - 0.02 * g
    theta = theta + vel
    if k % 200 == 0:
        print(k, mse)
