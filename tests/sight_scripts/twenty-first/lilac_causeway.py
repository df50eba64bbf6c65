# verdict: right
import numpy as np

def make_net(n_in, n_hidden, rng):
    w = rng.normal(0, 1, (n_in, n_hidden))
    b = np.zeros(n_hidden)
    v = rng.normal(0, 1 / np.sqrt(n_hidden), n_hidden)
    c = np.zeros(1)

    def predict(x):
        return np.tanh(x @ w + b) @ v + c

    def learn(x, y, lr):
        h = np.tanh(x @ w + b)
        e = h @ v + c - y
        g = np.tanh(e) / len(y)          # slope of log cosh
        gh = np.outer(g, v) * (1 - h ** 2)
        v[:] -= lr * (h.T @ g)
        c[:] -= lr * g.sum()
        w[:] -= lr * (x.T @ gh)
        b[:] -= lr * gh.sum(axis=0)
        return np.log(np.cosh(e)).mean()

    return predict, learn

rng = np.random.default_rng(16)
x = rng.uniform(-1, 1, (60, 2))
y = 2 * x[:, 0] ** 2 - x[:, 1]
predict, learn = make_net(2, 10, rng)
for k in range(1000):
    loss = learn(x, y, 0.2)
    if k % 200 == 0:
        print(k, loss)
print(predict(x[:3]), y[:3])
