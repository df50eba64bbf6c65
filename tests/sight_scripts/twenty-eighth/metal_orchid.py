# verdict: wrong
# line: 28
import numpy as np

class ELU:
    def __init__(self, alpha=1.0):
        self.alpha = alpha

    def __call__(self, z):
        return np.where(z >= 0, z, self.alpha * np.expm1(np.minimum(z, 0)))

    def deriv(self, z):
        return np.where(z >= 0, 1.0, self.alpha * np.exp(np.minimum(z, 0)))

def train(X, Y, hidden, epochs, lr, seed):
    g = np.random.default_rng(seed)
    act = ELU()
    W1 = g.normal(0, 1, (X.shape[1], hidden)); b1 = g.normal(0, .5, hidden)
    W2 = g.normal(0, .3, (hidden, hidden)); b2 = np.zeros(hidden)
    W3 = g.normal(0, .3, (hidden, 1)); b3 = np.zeros(1)
    for e in range(epochs):
        z1 = X @ W1 + b1
        a1 = act(z1)
        z2 = a1 @ W2 + b2
        a2 = act(z2)
        out = a2 @ W3 + b3
        d3 = (out - Y) / len(X)
        d2 = d3 @ W3.T * act.deriv(a2)
        d1 = d2 @ W2.T * act.deriv(z1)
        for p, gr in ((W3, a2.T @ d3), (b3, d3.sum(0)), (W2, a1.T @ d2), (b2, d2.sum(0)), (W1, X.T @ d1), (b1, d1.sum(0))):
            p -= lr * gr
        if e % 100 == 0:
            print(e, 0.5 * np.mean((out - Y) ** 2))
    return W1, W2, W3

x = np.linspace(-1, 1, 50)[:, None]
w = train(x, np.exp(-4 * x ** 2), 12, 500, 0.1, 0)
print(w[2].ravel())
