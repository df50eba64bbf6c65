# verdict: right
import numpy as np

np.random.seed(2)
N, BATCH, EPOCHS, LR = 48, 8, 300, 0.5
X = np.random.randn(N, 2)
T = ((X[:, 0] > 0) ^ (X[:, 1] > 0)).astype(float)

w1 = np.random.randn(2, 8) * 0.8
c1 = np.zeros(8)
w2 = np.random.randn(8) * 0.8
c2 = 0.0

for ep in range(EPOCHS):
    order = np.random.permutation(N)
    running = 0.0
    for s in range(0, N, BATCH):
        pick = order[s:s + BATCH]
        xb, tb = X[pick], T[pick]
        hb = np.tanh(xb @ w1 + c1)
        pb = 1 / (1 + np.exp(-(hb @ w2 + c2)))
        running -= np.sum(tb * np.log(pb) + (1 - tb) * np.log(1 - pb))
        e = (pb - tb) / len(pick)
        dh = np.outer(e, w2) * (1 - hb ** 2)
        w2 -= LR * (e @ hb)
        c2 -= LR * e.sum()
        w1 -= LR * (xb.T @ dh)
        c1 -= LR * dh.sum(axis=0)
    if ep % 60 == 0:
        print("epoch %3d  loss %.4f" % (ep, running / N))
