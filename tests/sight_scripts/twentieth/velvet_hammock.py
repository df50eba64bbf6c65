# verdict: wrong
# line: 26
# why: updates: the decay has the wrong sign, so the weights are driven up
import numpy as np

rng = np.random.default_rng(124)
N = 150
label = rng.integers(0, 3, N)
radius = 0.5 + label + rng.normal(0, 0.15, N)
phi = rng.uniform(0, 2 * np.pi, N)
data = np.stack([radius * np.cos(phi), radius * np.sin(phi)], axis=1)
target = np.eye(3)[label]

W1 = rng.normal(0, 1, (2, 16)); b1 = np.zeros((1, 16))
W2 = rng.normal(0, 0.4, (16, 3)); b2 = np.zeros((1, 3))
lr, reg = 0.3, 0.003

for epoch in range(1000):
    h = np.tanh(data @ W1 + b1)
    z = h @ W2 + b2
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    err = (target - p) / N
    dh = err @ W2.T * (1 - h ** 2)
    # gradient step with weight decay
    W2 += lr * (h.T @ err + reg * W2)
    b2 += lr * err.sum(axis=0, keepdims=True)
    W1 += lr * (data.T @ dh + reg * W1)
    b1 += lr * dh.sum(axis=0, keepdims=True)
    if epoch % 200 == 0:
        print(epoch, (p.argmax(1) == label).mean(), np.abs(W1).max())
