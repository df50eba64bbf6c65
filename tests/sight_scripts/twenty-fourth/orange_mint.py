# verdict: wrong
# line: 23
# why: hidden delta: The bias unit is the last column, but [:, 1:] cuts off the first hidden unit's delta, so every delta is shifted by one unit.
import numpy as np

np.random.seed(6)
X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
Y = np.array([[0., 0.], [1., 0.], [1., 0.], [0., 1.]])   # XOR, AND
Xb = np.c_[X, np.ones(4)]

V = np.random.randn(3, 5)
W = np.random.randn(6, 2)
rate = 1.0

sig = lambda a: 1.0 / (1.0 + np.exp(-a))

for n in range(5000):
    H = sig(Xb @ V)
    Hb = np.c_[H, np.ones(4)]
    O = sig(Hb @ W)

    dO = (Y - O) * O * (1 - O)
    dH = (dO @ W.T)[:, 1:] * H * (1 - H)

    W += rate * Hb.T @ dO
    V += rate * Xb.T @ dH
    if n % 1000 == 0:
        print(n, np.sum((Y - O) ** 2))

print(O.round(3))
