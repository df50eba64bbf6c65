# verdict: wrong
# line: 16
import numpy as np

data = np.array([[0.2, 0.9, 1], [0.8, 0.1, 1], [0.5, 0.5, 1], [0.9, 0.8, 1], [0.1, 0.2, 1]])
target = np.array([[1], [0], [1], [1], [0]])

np.random.seed(27)
W = np.random.random((3, 6)) - 0.5
V = np.random.random((6, 1)) - 0.5
step = 0.4

for t in range(3000):
    hid = 1 / (1 + np.exp(-(data @ W)))
    out = 1 / (1 + np.exp(-(hid @ V)))
    out_delta = out - target * out * (1 - out)
    hid_delta = (out_delta @ V.T) * (hid * (1 - hid))
    V -= step * hid.T @ out_delta
    W -= step * data.T @ hid_delta
    if t % 1000 == 0:
        print(t, np.abs(out - target).mean())
