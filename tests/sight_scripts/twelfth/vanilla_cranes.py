# verdict: wrong
# line: 33
# why: wrong indentation: the hidden bias moves only once per epoch, with the last sample's delta
import numpy as np

rng = np.random.RandomState(58)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# stochastic gradient descent: a step after each of the samples
xs = rng.uniform(-1, 1, (25, 2))
ts = (xs[:, 0] > xs[:, 1]).astype(float)
w_hidden = rng.normal(0, 1, (4, 2))
b_hidden = np.zeros(4)
w_out = rng.normal(0, 1, 4)
b_out = 0.0
lr = 0.4

for epoch in range(300):
    sq = 0.0
    for x, t in zip(xs, ts):
        h = sigmoid(w_hidden @ x + b_hidden)
        o = sigmoid(w_out @ h + b_out)
        sq += (o - t) ** 2
        d_out = (o - t) * o * (1 - o)
        d_hidden = d_out * w_out * h * (1 - h)
        w_out -= lr * d_out * h
        b_out -= lr * d_out
        w_hidden -= lr * np.outer(d_hidden, x)
    b_hidden -= lr * d_hidden
    if epoch % 60 == 0:
        print(epoch, "mean squared error", sq / len(xs))
