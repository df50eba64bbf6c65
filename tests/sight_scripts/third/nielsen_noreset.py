# verdict: wrong
# line: 21
# why: The mini-batch gradient sums are set to zero only once an epoch, outside the batch loop, so each batch's step repeats the gradients of the batches before it.
import numpy as np
rng = np.random.default_rng(31)
T = rng.normal(size=(40, 3))
C = (T[:, [0]]*T[:, [1]] > 0).astype(float)
sg = lambda z: 1/(1+np.exp(-z))
w1, w2 = rng.normal(size=(6, 3)), rng.normal(size=(1, 6))
eta, size = .3, 8
for epoch in range(100):
    order = rng.permutation(40)
    n1, n2 = np.zeros_like(w1), np.zeros_like(w2)
    for start in range(0, 40, size):
        for i in order[start:start+size]:
            x, y = T[i][:, None], C[i][:, None]
            h = sg(w1 @ x)
            o = sg(w2 @ h)
            d = (o-y)*o*(1-o)
            e = (w2.T @ d)*h*(1-h)
            n2 += d @ h.T
            n1 += e @ x.T
        w1 -= eta/size*n1
        w2 -= eta/size*n2
    if epoch % 20 == 0:
        print(epoch, np.mean((sg(w2 @ sg(w1 @ T.T)).T - C)**2))
