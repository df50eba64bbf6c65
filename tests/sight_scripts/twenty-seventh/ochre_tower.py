# verdict: wrong
# line: 11
import numpy as np

def svm_grad(scores, y):
    n = len(y)
    rows = np.arange(n)
    margin = np.maximum(0, scores - scores[rows, y].reshape(-1, 1) + 1.0)
    margin[rows, y] = 0
    d = (margin > 0) * 1.0
    d[rows, y] = -1
    return margin.sum() / n, d / n

def layer(rng, fan_in, fan_out):
    return rng.normal(0, np.sqrt(1 / fan_in), (fan_in, fan_out)), np.zeros(fan_out)

rng = np.random.default_rng(27)
# formants F1, F2 of vowels (kHz)
centres = {"i": (0.3, 2.3), "e": (0.45, 2.0), "a": (0.8, 1.3), "o": (0.5, 0.9), "u": (0.32, 0.8)}
X = np.concatenate([rng.normal(c, 0.08, (20, 2)) for c in centres.values()])
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = np.repeat(range(5), 20)

W1, b1 = layer(rng, 2, 12)
W2, b2 = layer(rng, 12, 5)
for step in range(1000):
    h = np.tanh(X @ W1 + b1)
    scores = h @ W2 + b2
    loss, d = svm_grad(scores, y)
    dh = (d @ W2.T) * (1 - h ** 2)
    W2 -= 0.2 * h.T @ d
    b2 -= 0.2 * d.sum(axis=0)
    W1 -= 0.2 * X.T @ dh
    b1 -= 0.2 * dh.sum(axis=0)
    if step % 200 == 0:
        print(step, round(loss, 4), np.mean(scores.argmax(axis=1) == y))
