# verdict: right
import numpy as np

# both halves shuffled in unison by restoring the random state
np.random.seed(319)
X = np.random.rand(24, 4)
y = (X[:, :2].sum(axis=1) > X[:, 2:].sum(axis=1)).astype(float).reshape(-1, 1)
W1 = np.random.randn(4, 6)
W2 = np.random.randn(6, 1)
X0, y0 = X.copy(), y.copy()

for epoch in range(100):
    state = np.random.get_state()
    np.random.shuffle(X)
    np.random.set_state(state)
    np.random.shuffle(y)
    for s in range(0, 24, 6):
        xb, yb = X[s:s+6], y[s:s+6]
        H = 1 / (1 + np.exp(-xb @ W1))
        O = 1 / (1 + np.exp(-H @ W2))
        D2 = O - yb
        D1 = D2 @ W2.T * H * (1 - H)
        W2 -= 0.2 * H.T @ D2
        W1 -= 0.2 * xb.T @ D1
O = 1 / (1 + np.exp(-(1 / (1 + np.exp(-X @ W1))) @ W2))
print("right:", np.mean((O > .5) == y))
