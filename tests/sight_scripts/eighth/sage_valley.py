# verdict: wrong
# line: 20
# why: The hidden values are reshaped where they should be transposed, so entries of different samples are mixed.
import numpy as np

class Settings:
    hidden = 4
    rate = 0.3
    epochs = 1000

def train(s, X, y):
    r = np.random.RandomState(230)
    W, V = r.randn(X.shape[1], s.hidden), r.randn(s.hidden, 1)
    n = len(X)
    for _ in range(s.epochs):
        h = np.tanh(X @ W)
        f = 1 / (1 + np.exp(-h @ V))
        df = (f - y) * f * (1 - f)
        dh = df @ V.T * (1 - h * h)
        V = V - s.rate * h.reshape(s.hidden, n) @ df
        W = W - s.rate * X.T @ dh
    return f

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [1, 1, 0], [0, 1, 0]])
y = np.array([[0], [1], [1], [0], [0], [1]])
print(train(Settings, X, y).round(2).T)
