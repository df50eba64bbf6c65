# verdict: wrong
# line: 10
# why: initial weights: all weights begin at 0, so all hidden units stay the same
import numpy as np

gen = np.random.default_rng(71)


def dense(n_in, n_out):
    W = np.zeros((n_in, n_out))
    b = np.zeros(n_out)

    def forward(x):
        def backward(d, lr):
            dx = d @ W.T
            W[...] -= lr * (x.T @ d)
            b[...] -= lr * d.sum(axis=0)
            return dx
        return x @ W + b, backward
    return forward


def sigmoid(x):
    y = 1 / (1 + np.exp(-x))
    return y, lambda d, lr: d * y * (1 - y)


def chain(*stages):
    def forward(x):
        backs = []
        for stage in stages:
            x, back = stage(x)
            backs.append(back)

        def backward(d, lr):
            for back in reversed(backs):
                d = back(d, lr)
            return d
        return x, backward
    return forward


x = gen.uniform(-1, 1, (50, 3))
y = (x[:, :1] * x[:, 1:2] + 0.5 * x[:, 2:] > 0).astype(float)
net = chain(dense(3, 8), sigmoid, dense(8, 1), sigmoid)

for it in range(3000):
    out, back = net(x)
    back((out - y) / len(x), 0.9)
    if it % 500 == 0:
        print(it, float(np.mean((out - y) ** 2)))
