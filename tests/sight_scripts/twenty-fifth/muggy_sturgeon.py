# verdict: wrong
# line: 32
# why: updates: The second velocity goes on from the first one's instead of its own.
import numpy as np

rng = np.random.RandomState(9)
n = 100
pts = rng.uniform(-1, 1, (n, 3))
X = np.hstack([pts, np.ones((n, 1))])
t = (pts[:, :1] * pts[:, 1:2] + pts[:, 2:] > 0) * 1.0

W1 = rng.randn(4, 4) * 0.7
W2 = rng.randn(4, 4) * 0.7
W3 = rng.randn(4, 1) * 0.7
v1 = np.zeros((4, 4))
v2 = np.zeros((4, 4))
v3 = np.zeros((4, 1))
lr = 0.05
gamma = 0.8

def s(z):
    return 1 / (1 + np.exp(-z))

for epoch in range(600):
    a1 = np.tanh(X @ W1)
    a2 = np.tanh(a1 @ W2)
    p = s(a2 @ W3)
    d3 = (p - t) / n
    d2 = (d3 @ W3.T) * (1 - a2 ** 2)
    d1 = (d2 @ W2.T) * (1 - a1 ** 2)
    v3 = gamma * v3 + lr * a2.T @ d3
    v2 = gamma * v1 + lr * a1.T @ d2
    v1 = gamma * v1 + lr * X.T @ d1
    W3 -= v3
    W2 -= v2
    W1 -= v1

print("accuracy", np.mean((p > 0.5) == (t > 0.5)))
print("first weight", W2[0, 0])
