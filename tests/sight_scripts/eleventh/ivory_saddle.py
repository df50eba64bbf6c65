# verdict: right
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def train(seed, n_hidden=3, alpha=2.0, rounds=1500):
    np.random.seed(seed)
    first = np.random.randn(3, n_hidden)
    second = np.random.randn(n_hidden)
    for r in range(rounds):
        for i in range(len(X)):
            h = sigmoid(X[i] @ first)
            o = sigmoid(h @ second)
            delta = (y[i] - o) * o * (1 - o)
            delta_h = delta * second * h * (1 - h)
            second += alpha * delta * h
            first += alpha * np.outer(X[i], delta_h)
    return first, second

def error(first, second):
    return np.mean([abs(t - sigmoid(sigmoid(p @ first) @ second)) for p, t in zip(X, y)])

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0, 1, 1, 0])

best = None
for seed in (1, 2, 3):
    weights = train(seed)
    e = error(*weights)
    print("seed", seed, "error", round(e, 4))
    if best is None or e < best[0]:
        best = (e, seed)
print("best seed:", best[1])
