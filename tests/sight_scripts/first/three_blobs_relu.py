# verdict: wrong
# wrong: the targets
# line: 11
# mistake: after the one-hot table is built only the labels' order is shuffled, the samples stay as they were
# style: student with classes in blocks
import numpy as np
rng = np.random.default_rng(3)
X = np.concatenate([rng.normal(c, .5, (30, 2)) for c in ((0, 0), (2, 0), (1, 2))])
labels = np.repeat([0, 1, 2], 30)
onehot = np.eye(3)[labels]
rng.shuffle(onehot)

W1 = rng.normal(0, 1, (2, 10)); b1 = np.zeros((1, 10))
W2 = rng.normal(0, .3, (10, 3)); b2 = np.zeros((1, 3))
for epoch in range(500):
    h = np.maximum(0, X@W1+b1)
    z = h@W2+b2
    z -= z.max(axis=1, keepdims=True)
    p = np.exp(z)/np.exp(z).sum(axis=1, keepdims=True)
    if epoch % 100 == 0:
        print("epoch", epoch, "loss", -np.sum(onehot*np.log(p))/90)
    dz = (p-onehot)/90
    dh = dz@W2.T
    dh[h <= 0] = 0
    W2 -= .5*h.T@dz; b2 -= .5*dz.sum(axis=0, keepdims=True)
    W1 -= .5*X.T@dh; b1 -= .5*dh.sum(axis=0, keepdims=True)
print("accuracy", np.mean(p.argmax(1) == labels))
