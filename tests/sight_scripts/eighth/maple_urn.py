# verdict: wrong
# line: 19
# also: 20, 21
# why: The forward pass stands before the loop over the steps, so the activations are those of the first weights for ever.
import numpy as np
import itertools

# which hidden size is best for 3-bit parity?
X = np.array(list(itertools.product([0, 1], repeat=3)), dtype=float)
y = (X.sum(1) % 2)[:, None]

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def run(hidden, steps=300, rate=0.5):
    r = np.random.RandomState(hidden)
    w = r.randn(3, hidden)
    v = r.randn(hidden, 1)
    h = sigmoid(X @ w)
    o = sigmoid(h @ v)
    for _ in range(steps):
        d = (o - y) * o * (1 - o)
        e = d @ v.T * h * (1 - h)
        v -= rate * h.T @ d
        w -= rate * X.T @ e
    return np.abs(sigmoid(sigmoid(X @ w) @ v) - y).mean()

for hidden in [2, 3, 5, 9]:
    print(hidden, run(hidden).round(4))
