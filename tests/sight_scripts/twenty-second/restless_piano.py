# verdict: wrong
# line: 15
# also: 16
# why: loop: x is overwritten with its own hidden layer, so the next iteration trains on that instead of the data
import numpy as np

rng = np.random.default_rng(304)
X0 = rng.normal(size=(60, 4))
y = X0[:, [0]] - X0[:, [1]] * X0[:, [2]]
W1 = rng.normal(size=(4, 4)) * 0.5; b1 = np.zeros(4)
W2 = rng.normal(size=(4, 1)) * 0.5; b2 = np.zeros(1)
eta = 0.1
x = X0.copy()
for it in range(400):
    x_in = x
    x = np.tanh(x @ W1 + b1)
    out = x @ W2 + b2
    d = (out - y) / len(y)
    dh = d @ W2.T * (1 - x ** 2)
    W2 -= eta * x.T @ d
    b2 -= eta * d.sum(0)
    W1 -= eta * x_in.T @ dh
    b1 -= eta * dh.sum(0)
print(((out - y) ** 2).mean())
