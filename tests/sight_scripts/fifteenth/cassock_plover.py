# verdict: wrong
# line: 27
# why: dscores[:, y] -= 1 instead of dscores[range(n), y]
import numpy as np

def make_data(rng, n):
    X = rng.normal(size=(n, 3))
    y = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0.5).astype(int)
    return X, y

def train(X, y, hidden_units=14, classes=3, lr=0.2, steps=300, seed=0):
    rng = np.random.default_rng(seed)
    n, d = X.shape
    W1 = rng.normal(size=(d, hidden_units)) * 0.5
    b1 = np.zeros(hidden_units)
    W2 = rng.normal(size=(hidden_units, classes)) * 0.5
    b2 = np.zeros(classes)
    for step in range(steps):
        hidden = np.maximum(0, X @ W1 + b1)
        scores = hidden @ W2 + b2
        scores -= scores.max(axis=1, keepdims=True)
        probs = np.exp(scores)
        probs /= probs.sum(axis=1, keepdims=True)
        if step % 60 == 0:
            print("step", step, "loss", -np.log(probs[np.arange(n), y] + 1e-12).mean())
        dscores = probs.copy()
        dscores[:, y] -= 1
        dscores /= n
        dhidden = dscores @ W2.T
        dhidden[hidden <= 0] = 0
        W2 -= lr * hidden.T @ dscores
        b2 -= lr * dscores.sum(axis=0)
        W1 -= lr * X.T @ dhidden
        b1 -= lr * dhidden.sum(axis=0)
    return W1, b1, W2, b2

X, y = make_data(np.random.default_rng(55), 150)
train(X, y)
