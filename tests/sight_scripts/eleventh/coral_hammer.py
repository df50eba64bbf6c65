# verdict: right
import numpy as np

# inputs reach the output twice: through the hidden layer and directly
rng = np.random.default_rng(18)
x = rng.random((7, 3))
t = (x[:, [0]] + x[:, [1]] * x[:, [2]]) / 2

W = rng.normal(size=(3, 4))
V = rng.normal(size=(7, 1))

def sigm(z):
    return 1 / (1 + np.exp(-z))

def forward(x):
    h = sigm(x @ W)
    both = np.concatenate((h, x), axis=1)
    return h, both, sigm(both @ V)

for n in range(2000):
    h, both, o = forward(x)
    d = (o - t) * o * (1 - o)
    d_both = d @ V.T
    d_h = d_both[:, :4] * h * (1 - h)
    V -= 0.6 * both.T @ d
    W -= 0.6 * x.T @ d_h
    if n % 500 == 0:
        print(n, float(np.sum((o - t) ** 2)))
