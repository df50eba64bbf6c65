# verdict: right
import numpy as np

def make_net(n_in, n_hid, n_out, rng):
    """closures: returns (predict, train_step)"""
    w = [rng.uniform(-1, 1, (n_in + 1, n_hid)), rng.uniform(-1, 1, (n_hid + 1, n_out))]

    def with_ones(m):
        return np.hstack([m, np.ones((m.shape[0], 1))])

    def logistic(m):
        return 1 / (1 + np.exp(-m))

    def predict(x):
        return logistic(with_ones(logistic(with_ones(x) @ w[0])) @ w[1])

    def train_step(x, y, eta):
        x1 = with_ones(x)
        h = logistic(x1 @ w[0])
        h1 = with_ones(h)
        o = logistic(h1 @ w[1])
        d_o = (y - o) * o * (1 - o)
        d_h = (d_o @ w[1][:-1].T) * h * (1 - h)
        w[1] += eta * h1.T @ d_o
        w[0] += eta * x1.T @ d_h
        return np.mean((y - o) ** 2)

    return predict, train_step

rng = np.random.default_rng(17)
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0, 1], [1, 0], [1, 0], [0, 1]])     # xor, xnor
predict, train_step = make_net(2, 4, 2, rng)
for i in range(5000):
    loss = train_step(x, y, 0.7)
    if i % 1000 == 0:
        print(i, loss)
print(predict(x).round(2))
