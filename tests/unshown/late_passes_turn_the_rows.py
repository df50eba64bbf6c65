# unshown: error and its sign, output delta, hidden delta, derivatives, updates, alpha
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
rate = 0.8
np.random.seed(4)
w0 = 2 * np.random.random((3, 5)) - 1
w1 = 2 * np.random.random((5, 1)) - 1
for step in range(60000):
    hidden = 1 / (1 + np.exp(-X.dot(w0)))
    out = 1 / (1 + np.exp(-hidden.dot(w1)))
    error = out - y
    out_delta = error * out * (1 - out)
    hidden_delta = out_delta.dot(w1.T) * hidden * (1 - hidden)
    w1 -= rate * hidden.T.dot(out_delta)
    w0 -= rate * X.T.dot(hidden_delta)
    np.copyto(w0, w0[::-1], where=step > 45000)
