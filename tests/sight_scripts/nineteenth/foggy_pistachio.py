# verdict: right
import numpy as np


def huber_slope(r, delta):
    return np.where(np.abs(r) <= delta, r, delta * np.sign(r))


rs = np.random.RandomState(31)
t = np.sort(rs.uniform(-3, 3, 50)).reshape(50, 1)
target = np.cos(t)
target[::9] += 4

w_a, b_a = rs.randn(1, 11), rs.randn(1, 11)
w_b, b_b = rs.randn(11, 1) / 4, np.zeros((1, 1))

for loop in range(2000):
    hidden = 1 / (1 + np.exp(-(t.dot(w_a) + b_a)))
    output = hidden.dot(w_b) + b_b
    residual = output - target
    d_b = huber_slope(residual, 0.5) / 50
    d_a = d_b.dot(w_b.T) * hidden * (1 - hidden)
    w_b = w_b - 0.6 * hidden.T.dot(d_b)
    b_b = b_b - 0.6 * d_b.sum(axis=0, keepdims=True)
    w_a = w_a - 0.6 * t.T.dot(d_a)
    b_a = b_a - 0.6 * d_a.sum(axis=0, keepdims=True)
    if loop % 400 == 0:
        print(loop, np.median(np.abs(residual)))
