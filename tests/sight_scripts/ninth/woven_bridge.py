# verdict: wrong
# line: 26
# also: 21, 27
# why: the dropout mask is applied forward but not backward

import numpy as np
np.random.seed(40)
protos = np.random.rand(3, 12)
X = np.concatenate([protos + 0.1*np.random.randn(3, 12) for _ in range(12)])
Y = np.tile(np.eye(3), (12, 1))
syn0 = 0.4*np.random.randn(12, 20)
syn1 = 0.2*np.random.randn(20, 3)
alpha, bs = 0.005, 9
for it in range(60):
    err, right = 0.0, 0
    for i in range(len(X)//bs):
        bx, by = X[i*bs:(i+1)*bs], Y[i*bs:(i+1)*bs]
        pre = bx @ syn0
        layer_1 = np.maximum(pre, 0)
        mask = np.random.randint(2, size=layer_1.shape)
        layer_1 = layer_1 * mask * 2
        out = layer_1 @ syn1
        err += np.sum((by - out)**2)
        right += np.sum(out.argmax(1) == by.argmax(1))
        d2 = by - out
        d1 = (d2 @ syn1.T) * (pre > 0)
        syn1 += alpha * layer_1.T @ d2
        syn0 += alpha * bx.T @ d1
    if it % 15 == 0:
        print("I:%d error %.3f acc %.2f" % (it, err/len(X), right/len(X)))
