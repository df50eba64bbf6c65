# verdict: right
import numpy as np
# 1-d convolution as hidden layer, then a dense output, one signal at a time
np.random.seed(37)
signals = np.random.randn(40, 12)
labels = np.array([np.max(s[1:] - s[:-1]) / 3 for s in signals])
K = np.random.randn(3) * .5
V = np.random.randn(10) * .3
eta = 0.02
for epoch in range(40):
    tot = 0
    for s, t in zip(signals, labels):
        win = np.array([s[i:i + 3] for i in range(10)])
        feat = np.tanh(win @ K)
        e = feat @ V - t
        tot += e * e
        gK = win.T @ (e * V * (1 - feat ** 2))
        V = V - eta * e * feat
        K = K - eta * gK
    if epoch % 10 == 0:
        print(epoch, tot / 40)
