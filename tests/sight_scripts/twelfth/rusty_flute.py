# verdict: right
import numpy as np

np.random.seed(50)
# Nesterov: look ahead with the velocity, take the gradient there, then move from where we were.
n_in, n_hid, n_out = 3, 8, 1
X = np.random.uniform(0, 1, (40, n_in))
Y = (X[:, [0]] + X[:, [1]] * X[:, [2]]) / 2

weights = [np.random.randn(n_in, n_hid) * 0.5, np.random.randn(n_hid, n_out) * 0.5]
velocity = [np.zeros_like(w) for w in weights]
mu, lr = 0.9, 0.3


def grads_at(ws):
    h = 1 / (1 + np.exp(-X.dot(ws[0])))
    o = 1 / (1 + np.exp(-h.dot(ws[1])))
    e = o - Y
    do = e * o * (1 - o) * 2 / len(X)
    dh = do.dot(ws[1].T) * h * (1 - h)
    return np.mean(e ** 2), [X.T.dot(dh), h.T.dot(do)]


for it in range(1000):
    ahead = [w + mu * v for w, v in zip(weights, velocity)]
    loss, gs = grads_at(ahead)
    velocity = [mu * v - lr * g for v, g in zip(velocity, gs)]
    weights = [w + v for w, v in zip(weights, velocity)]
    if it % 200 == 0:
        print("it", it, "loss", loss)
