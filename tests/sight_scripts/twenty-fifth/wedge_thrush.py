# verdict: wrong
# line: 22
# also: 23, 24, 25
# why: loop: The updates stand outside the loop over the samples, so only the last sample of each epoch is ever learned.
import numpy as np
rng = np.random.RandomState(4)
logistic = lambda z: 1 / (1 + np.exp(-z))
W = rng.randn(4, 2)
b = rng.randn(4, 1)
V = rng.randn(1, 4)
c = rng.randn(1, 1)
samples = [(np.array([[p], [q]]), p ^ q) for p in (0, 1) for q in (0, 1)]
eta = 1.0
for epoch in range(3000):
    sse = 0
    for x, t in samples:
        h = logistic(W @ x + b)
        o = logistic(V @ h + c)
        sse += ((t - o) ** 2).item()
        dV = (t - o) * o * (1 - o)
        dW = V.T @ dV * h * (1 - h)
    V += eta * dV @ h.T
    c += eta * dV
    W += eta * dW @ x.T
    b += eta * dW
print("sum of squares", sse)
