# verdict: wrong
# line: 21
# also: 22, 23
# why: the saved old weights are the same array as the new ones, changed in place
import numpy as np

rng = np.random.default_rng(76)
X = rng.integers(0, 2, (30, 5)).astype(float)
y = (X.sum(axis=1, keepdims=True) > 2.5).astype(float)

W1 = rng.uniform(-1, 1, (5, 6))
W2 = rng.uniform(-1, 1, (6, 1))
lr = 0.5

for epoch in range(1000):
    h = 1 / (1 + np.exp(-X @ W1))
    o = 1 / (1 + np.exp(-h @ W2))
    delta_o = (y - o) * o * (1 - o)

    # keep the weights of the forward pass for the hidden layer
    old_W2 = W2
    W2 += lr * h.T @ delta_o
    delta_h = delta_o @ old_W2.T * h * (1 - h)
    W1 += lr * X.T @ delta_h

    if epoch % 200 == 0:
        print(epoch, np.abs(y - o).mean())
