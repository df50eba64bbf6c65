# verdict: wrong
# line: 25
# also: 26
# why: dropout mask is applied forward but left out of the backward pass
import numpy as np

np.random.seed(17)
X = np.hstack([np.random.rand(60, 3), np.ones((60, 1))])
y = (X[:, 0] * X[:, 1] + 0.5 * X[:, 2]).reshape(-1, 1)

W1 = np.random.randn(4, 15) * 0.7
W2 = np.random.randn(15, 1) * 0.2
p_drop = 0.2

for epoch in range(800):
    # --- forward ---
    h = np.tanh(X @ W1)
    mask = np.random.rand(*h.shape) > p_drop
    h_drop = h * mask / (1 - p_drop)
    out = h_drop @ W2

    # --- backward ---
    g_out = (out - y) / len(X)
    g2 = h_drop.T @ g_out
    g_h = g_out @ W2.T
    g_h = g_h * (1 - h ** 2)
    g1 = X.T @ g_h

    W2 -= 0.1 * g2
    W1 -= 0.1 * g1
    if epoch % 200 == 0:
        print(epoch, np.mean((out - y) ** 2))
