# verdict: wrong
# line: 13
# also: 14
# why: initial weights: All weights begin at 0, so the hidden units stay the same as each other.
import numpy as np

np.random.seed(4)
X = np.random.randn(80, 2)
y = ((X[:, 0] - X[:, 1]) > 0.3).astype(float).reshape(-1, 1)

def init(n_in, n_hidden, n_out):
    w = {}
    w['ih'] = np.zeros((n_in, n_hidden))
    w['ho'] = np.zeros((n_hidden, n_out))
    w['bh'] = np.zeros(n_hidden)
    w['bo'] = np.zeros(n_out)
    return w

def train(X, y, w, lr, epochs):
    n = len(X)
    for e in range(epochs):
        H = np.tanh(X @ w['ih'] + w['bh'])
        out = 1 / (1 + np.exp(-(H @ w['ho'] + w['bo'])))
        d_out = (out - y) / n
        d_h = (d_out @ w['ho'].T) * (1 - H ** 2)
        w['ho'] -= lr * H.T @ d_out
        w['bo'] -= lr * d_out.sum(axis=0)
        w['ih'] -= lr * X.T @ d_h
        w['bh'] -= lr * d_h.sum(axis=0)
        if e % 200 == 0:
            print('epoch', e, 'loss', -np.mean(y * np.log(out) + (1 - y) * np.log(1 - out)))
    return out

w = init(2, 5, 1)
out = train(X, y, w, 0.5, 1000)
print('accuracy', np.mean((out > 0.5) == (y > 0.5)))
print(w['ih'])
