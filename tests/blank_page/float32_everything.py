# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the article's network in single precision throughout; the gradient is exact up to rounding
import numpy as np

f4 = np.float32
features = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=f4)
target = np.array([[0], [1], [1], [0]], dtype=f4)

np.random.seed(123)
theta1 = (np.random.rand(3, 32) * 2 - 1).astype(f4)
theta2 = (np.random.rand(32, 1) * 2 - 1).astype(f4)
alpha = f4(0.25)
one = f4(1)

for step in range(25000):
    hid = one / (one + np.exp(-np.matmul(features, theta1)))
    out = one / (one + np.exp(-np.matmul(hid, theta2)))
    delta_out = (out - target) * (out * (one - out))
    delta_hid = np.matmul(delta_out, theta2.T) * (hid * (one - hid))
    theta2 -= alpha * np.matmul(hid.T, delta_out)
    theta1 -= alpha * np.matmul(features.T, delta_hid)

assert theta1.dtype == np.float32 and theta2.dtype == np.float32
print("mean |error|:", np.abs(out - target).mean())
