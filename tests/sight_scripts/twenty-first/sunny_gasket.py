# verdict: right
import numpy as np

X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]], dtype=float)
Y = np.array([[0, 1, 1, 0]], dtype=float)


def experiment(seed, hidden=3, epochs=3000, lr=1.0):
    rng = np.random.default_rng(seed)
    W1 = rng.uniform(-1, 1, (hidden, 2))
    b1 = rng.uniform(-1, 1, (hidden, 1))
    W2 = rng.uniform(-1, 1, (1, hidden))
    b2 = rng.uniform(-1, 1, (1, 1))
    for _ in range(epochs):
        H = 1 / (1 + np.exp(-(W1 @ X + b1)))
        O = 1 / (1 + np.exp(-(W2 @ H + b2)))
        D2 = (O - Y) * O * (1 - O)
        D1 = (W2.T @ D2) * H * (1 - H)
        W2 = W2 - lr * D2 @ H.T
        b2 = b2 - lr * D2.sum(axis=1, keepdims=True)
        W1 = W1 - lr * D1 @ X.T
        b1 = b1 - lr * D1.sum(axis=1, keepdims=True)
    return np.abs(O - Y).max()


worst = [experiment(seed) for seed in range(3)]
print("largest error for three seeds:", np.round(worst, 3))
