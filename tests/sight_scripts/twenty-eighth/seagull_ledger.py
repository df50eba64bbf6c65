# verdict: wrong
# line: 14
# also: 26, 27, 29, 30
import numpy as np

rs = np.random.RandomState(17)
d = 4
X = rs.randn(50, d)
Q = rs.randn(d, d)
Y = np.tanh(X @ Q) * 0.8

A = rs.randn(d, d) * 0.5
B = rs.randn(d, d) * 0.5
v1 = v2 = np.zeros((d, d))
lr, mu = 0.05, 0.8

history = []
for it in range(1000):
    H = np.tanh(X @ A)
    O = np.tanh(H @ B)
    E1 = O - Y
    history.append((E1 ** 2).mean())
    dO = E1 * (1 - O ** 2) / len(X)
    dH = dO @ B.T * (1 - H ** 2)
    gA, gB = X.T @ dH, H.T @ dO
    v2 *= mu
    v2 -= lr * gB
    B += v2
    v1 *= mu
    v1 -= lr * gA
    A += v1
print('first', history[0], 'last', history[-1])
for k in range(0, 1000, 200):
    print(k, '#' * int(200 * history[k]))
