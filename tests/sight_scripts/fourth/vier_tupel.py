# verdict: wrong
# line: 19
# why: The update stands outside the loop over the examples, so in each epoch only the last example's gradient is used.
import numpy as np
np.random.seed(2)
sg = lambda z: 1/(1+np.exp(-z))
samples = [(np.array([[0., 0., 1.]]), 0.), (np.array([[0., 1., 1.]]), 1.),
           (np.array([[1., 0., 1.]]), 1.), (np.array([[1., 1., 1.]]), 0.)]
w1 = np.random.randn(3, 4)
w2 = np.random.randn(4, 1)
for epoch in range(2000):
    err = 0
    for x, t in samples:
        h = sg(x @ w1)
        o = sg(h @ w2)
        err += abs(o.item() - t)
        d2 = (o - t) * o * (1 - o)
        d1 = d2 @ w2.T * h * (1 - h)
    w2 -= 0.5 * h.T @ d2
    w1 -= 0.5 * x.T @ d1
    if epoch % 500 == 0:
        print("epoch", epoch, "err", err)
