# verdict: right
# jedna warstwa ukryta, dwie glowy: klasa (czy w kole) i odleglosc od srodka
import numpy as np
rng = np.random.RandomState(101)
X = np.c_[rng.uniform(-1, 1, (70, 2)), np.ones(70)]
odl = np.hypot(X[:, 0], X[:, 1])
klasa = (odl < .7).astype(float)[:, None]
kat = odl[:, None]
W = rng.randn(3, 9) * .8
U = rng.randn(9, 1) * .4
V = rng.randn(9, 1) * .4
lr = .3
for i in range(900):
    h = np.tanh(X.dot(W))
    p = 1 / (1 + np.exp(-h.dot(U)))
    q = h.dot(V)
    dp = (p - klasa) / 70
    dq = (q - kat) / 70
    dh = (dp.dot(U.T) + dq.dot(V.T)) * (1 - h ** 2)
    U -= lr * h.T.dot(dp)
    V -= lr * h.T.dot(dq)
    W -= lr * X.T.dot(dh)
print('trafione', ((p > .5) == klasa).mean(), 'blad odleglosci', np.abs(q - kat).mean())
