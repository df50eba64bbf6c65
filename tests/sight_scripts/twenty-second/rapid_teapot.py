# verdict: wrong
# line: 14
# why: derivatives: The slope of the softplus is the sigmoid of z; here it is 1 - tanh(z)**2.
import numpy as np

np.random.seed(26)
points = np.random.uniform(-2, 2, size=(130, 2))
labels = (points[:, 1:] + points[:, :1] > np.cos(2 * points[:, :1])).astype(float)
w1 = np.random.randn(2, 8); b1 = np.zeros(8)
w2 = np.random.randn(8, 1) * 0.3; b2 = np.zeros(1)

def softplus(z, slope=False):
    if slope:
        return 1 - np.tanh(z) ** 2
    return np.log1p(np.exp(z))

for epoch in range(700):
    z = points @ w1 + b1
    h = softplus(z)
    p = 1 / (1 + np.exp(-(h @ w2 + b2)))
    g = (p - labels) / len(points)
    k = g @ w2.T * softplus(z, slope=True)
    w1, b1, w2, b2 = w1 - .3 * points.T @ k, b1 - .3 * k.sum(0), w2 - .3 * h.T @ g, b2 - .3 * g.sum(0)
print("accuracy", np.mean((p > .5) == (labels > .5)))
