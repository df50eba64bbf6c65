# verdict: wrong
# line: 20
# why: hidden delta lacks the sigmoid slope of the hidden layer
import numpy as np

def sigmoid(v):
    return 1.0 / (1.0 + np.exp(-v))

rng = np.random.default_rng(11)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0, 1, 1, 1]], dtype=float).T
w_in = rng.normal(0, 1, (3, 4))
w_out = rng.normal(0, 1, (4, 1))
rate = 0.5
for epoch in range(3000):
    hidden = sigmoid(X @ w_in)
    out = sigmoid(hidden @ w_out)
    err = out - y
    delta_out = err * out * (1 - out)
    delta_hid = delta_out @ w_out.T
    w_out -= rate * hidden.T @ delta_out
    w_in -= rate * X.T @ delta_hid
print("final", np.abs(err).mean())
