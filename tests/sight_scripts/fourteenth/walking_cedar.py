# verdict: right
import numpy as np

def add_ones(M):
    return np.hstack([M, np.ones((M.shape[0], 1))])

def sigm(M):
    return 1.0 / (1.0 + np.exp(-M))

rng = np.random.RandomState(99)
data = rng.rand(50, 2) * 2 - 1
T = np.where(data[:, :1] ** 2 + data[:, 1:] ** 2 < 0.6, 1.0, 0.0)

V = rng.uniform(-0.7, 0.7, size=(3, 8))    # last row: bias
W = rng.uniform(-0.7, 0.7, size=(9, 1))
eta = 2.0
Xb = add_ones(data)
for epoch in range(1500):
    H = sigm(Xb.dot(V))
    Hb = add_ones(H)
    O = sigm(Hb.dot(W))
    E = O - T
    dO = E * O * (1 - O) / len(T)
    dH = dO.dot(W[:-1].T) * H * (1 - H)
    W = W - eta * Hb.T.dot(dO)
    V = V - eta * Xb.T.dot(dH)
    if epoch % 500 == 0:
        print('epoch', epoch, 'sse', float((E ** 2).sum()))
print('hits:', int(((O > .5) == (T > .5)).sum()), 'of', len(T))
