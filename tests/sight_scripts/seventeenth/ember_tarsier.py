# verdict: wrong
# line: 21
# why: hidden weights get the outer product with the hidden values instead of the inputs (square)
import numpy as np
rng = np.random.RandomState(26)
def sig(z): return 1 / (1 + np.exp(-z))
data = rng.rand(15, 4)
goal = data[:, 0] - data[:, 2] * data[:, 3]
W1 = rng.randn(4, 4)
w2 = rng.randn(4) * .3
rate = .1
for epoch in range(100):
    sse = 0
    for x, t in zip(data, goal):
        h = sig(W1 @ x)
        y = w2 @ h
        e = t - y
        sse += e * e
        back = e * w2 * h * (1 - h)
        w2 = w2 + rate * e * h
        W1 = W1 + rate * np.outer(back, h)
    if epoch % 20 == 0:
        print(epoch, sse)
