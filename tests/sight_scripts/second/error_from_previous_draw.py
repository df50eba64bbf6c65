# verdict: wrong
# line: 18
# why: The error uses the target of the sample drawn in the step before, not that of the sample that was fed forward.
import numpy as np

rng = np.random.default_rng(65)
X = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], dtype=float)
T = np.array([0.0, 1.0, 1.0, 1.0])
V = rng.uniform(-1, 1, (4, 3))
w = rng.uniform(-1, 1, 4)
rate = 0.5
last = 0
for epoch in range(1500):
    sse = 0.0
    for k in rng.permutation(len(X)):
        h = 1 / (1 + np.exp(-(V @ X[k])))
        y = 1 / (1 + np.exp(-(w @ h)))
        err = T[last] - y
        sse += err ** 2
        d_out = err * y * (1 - y)
        d_hid = d_out * w * h * (1 - h)
        w = w + rate * d_out * h
        V = V + rate * np.outer(d_hid, X[k])
        last = k
    if epoch % 300 == 0:
        print(epoch, sse)
