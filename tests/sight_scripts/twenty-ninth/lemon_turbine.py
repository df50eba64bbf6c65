# verdict: right
import numpy as np

np.random.seed(12)
# two moons-ish
t = np.pi * np.random.rand(50)
A = np.c_[np.cos(t), np.sin(t)]
B = np.c_[1 - np.cos(t), 0.4 - np.sin(t)]
data = np.vstack([A, B]) + 0.1 * np.random.randn(100, 2)
label = np.r_[np.zeros(50), np.ones(50)].reshape(-1, 1)

keep = 0.8
w1 = np.random.randn(2, 16)
b1 = np.zeros(16)
w2 = np.random.randn(16, 1) / 4
b2 = np.zeros(1)

for i in range(1000):
    l1 = np.tanh(data @ w1 + b1)
    drop = (np.random.rand(*l1.shape) < keep) / keep
    l1d = l1 * drop
    l2 = 1 / (1 + np.exp(-(l1d @ w2 + b2)))

    l2_delta = l2 - label
    l1_delta = (l2_delta @ w2.T) * drop * (1 - l1 ** 2)

    w2 -= 0.01 * l1d.T @ l2_delta
    b2 -= 0.01 * l2_delta.sum(0)
    w1 -= 0.01 * data.T @ l1_delta
    b1 -= 0.01 * l1_delta.sum(0)
    if i % 200 == 0:
        test = 1 / (1 + np.exp(-(np.tanh(data @ w1 + b1) @ w2 + b2)))
        print(i, "accuracy without dropout", ((test > 0.5) == label).mean())
