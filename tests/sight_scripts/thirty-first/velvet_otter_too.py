# verdict: right
import numpy as np

# 11 lines, as far as I remember them
inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 1, 0]])
wanted = np.array([[0, 0, 1, 1, 0]]).T

np.random.seed(4)
w0 = 2 * np.random.random((3, 5)) - 1
w1 = 2 * np.random.random((5, 1)) - 1

for step in range(5000):
    hid = 1 / (1 + np.exp(-inputs.dot(w0)))
    out = 1 / (1 + np.exp(-hid.dot(w1)))
    out_delta = (wanted - out) * (out * (1 - out))
    hid_delta = out_delta.dot(w1.T) * (hid * (1 - hid))
    w1 += hid.T.dot(out_delta)
    w0 += inputs.T.dot(hid_delta)

print(out)
