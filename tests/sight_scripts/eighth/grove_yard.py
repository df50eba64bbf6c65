# verdict: wrong
# line: 16
# why: The derivative of the log(1-p) term of the cross entropy has the wrong sign.
import numpy as np

# chain rule, every factor by itself
rng = np.random.default_rng(324)
X = rng.uniform(-1, 1, (16, 3))
y = (X[:, :1] > X[:, 1:2]).astype(float)
W1, b1 = rng.normal(0, .5, (3, 5)), np.zeros(5)
W2, b2 = rng.normal(0, .5, (5, 1)), np.zeros(1)
for i in range(25):
    A1 = np.tanh(X @ W1 + b1)
    A2 = 1 / (1 + np.exp(-(A1 @ W2 + b2)))
    loss = -(y * np.log(A2) + (1 - y) * np.log(1 - A2))
    dA2 = -(y / A2) - (1 - y) / (1 - A2)
    dZ2 = dA2 * A2 * (1 - A2) / len(X)
    dZ1 = dZ2 @ W2.T * (1 - A1 ** 2)
    W2 -= 0.1 * A1.T @ dZ2
    b2 -= 0.1 * dZ2.sum(0)
    W1 -= 0.1 * X.T @ dZ1
    b1 -= 0.1 * dZ1.sum(0)
print("loss", loss.mean().round(4))
