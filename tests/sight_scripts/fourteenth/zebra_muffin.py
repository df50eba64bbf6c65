# verdict: wrong
# line: 24
# why: W2 is reshaped instead of transposed in the backward pass
import numpy as np

np.random.seed(47)
dat, hot = [], []
for line in ["5.0 3.4 1 a", "4.4 2.9 1 a", "4.9 3.1 1 a", "6.7 3.1 1 b", "5.6 2.5 1 b",
             "5.9 3.0 1 b", "7.7 2.8 1 c", "7.2 3.6 1 c", "7.9 3.8 1 c"]:
    *nums, name = line.split()
    dat.append([float(v) for v in nums])
    hot.append([float(name == c) for c in "abc"])
dat, hot = np.array(dat), np.array(hot)
dat[:, :2] = (dat[:, :2] - dat[:, :2].mean(0)) / dat[:, :2].std(0)

W1 = np.random.randn(3, 6) * 0.5
W2 = np.random.randn(6, 3) * 0.5

for it in range(600):
    hid = np.tanh(dat.dot(W1))
    out = np.exp(hid.dot(W2))
    out /= out.sum(axis=1, keepdims=True)
    err_o = hot - out
    err_h = err_o.dot(W2.reshape(3, 6)) * (1 - hid * hid)
    W2 += 0.05 * hid.T.dot(err_o)
    W1 += 0.05 * dat.T.dot(err_h)
    if it % 150 == 0:
        print(it, "right:", (out.argmax(1) == hot.argmax(1)).sum())
