# verdict: right
import numpy as np

# SVM-ish network: hidden tanh, labels -1/+1, hinge loss
rng = np.random.default_rng(26)
pts = rng.uniform(-1, 1, (70, 2))
lab = np.where(pts[:, 1] > pts[:, 0] ** 2 - 0.3, 1.0, -1.0)

w1 = rng.normal(0, 1, (2, 7))
b1 = np.zeros(7)
w2 = rng.normal(0, 0.5, 7)
b2 = 0.0
lam = 0.001
lr = 0.1

for epoch in range(600):
    h = np.tanh(pts @ w1 + b1)
    score = h @ w2 + b2
    margin = lab * score
    active = (margin < 1).astype(float)
    dscore = -lab * active / len(lab)
    gw2 = h.T @ dscore + lam * w2
    gb2 = dscore.sum()
    dh = np.outer(dscore, w2) * (1 - h ** 2)
    gw1 = pts.T @ dh + lam * w1
    gb1 = dh.sum(axis=0)
    w2 = w2 - lr * gw2
    b2 = b2 - lr * gb2
    w1 = w1 - lr * gw1
    b1 = b1 - lr * gb1
    if epoch % 120 == 0:
        hinge = np.maximum(0, 1 - margin).mean()
        print(epoch, "hinge %.4f" % hinge, "wrong:", int((margin < 0).sum()))
