# verdict: wrong
# line: 22
# why: The hidden bias is never updated, only W1, W2 and b2 are.
# my notes on the chain rule, part 3 - with code!
import numpy as np
rng = np.random.default_rng(8)
x = np.linspace(-2, 2, 41)[:, None]
y = np.abs(x)
W1 = rng.normal(size=(1, 12)); b1 = rng.normal(size=12)
W2 = rng.normal(size=(12, 1)) * .3; b2 = np.zeros(1)
eta = 0.02
for i in range(4000):
    h = np.tanh(x @ W1 + b1)
    yhat = h @ W2 + b2
    # backward
    dy = 2 * (yhat - y) / len(x)
    dW2 = h.T @ dy
    db2 = dy.sum(0)
    dh = dy @ W2.T * (1 - h * h)
    dW1 = x.T @ dh
    # step
    W1 -= eta * dW1
    W2 -= eta * dW2
    b2 -= eta * db2
    if i % 1000 == 0:
        print("loss", np.mean((yhat - y) ** 2))
