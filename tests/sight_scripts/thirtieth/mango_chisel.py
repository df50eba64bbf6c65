# verdict: wrong
# line: 14
# also: 24, 27
import numpy as np

np.random.seed(27)
X = np.random.randn(32, 6)
Y = np.tanh(X @ np.random.randn(6, 6))

Wa = np.random.randn(6, 6) * 0.4
Wb = np.random.randn(6, 6) * 0.4
ba = np.zeros(6)
bb = np.zeros(6)
va = vb = np.zeros((6, 6))
mu = 0.8
lr = 0.02

for it in range(1000):
    H = np.tanh(X @ Wa + ba)
    O = H @ Wb + bb
    E = (O - Y) / len(X)
    D = E @ Wb.T * (1 - H ** 2)

    vb *= mu
    vb -= lr * H.T @ E
    Wb += vb
    va *= mu
    va -= lr * X.T @ D
    Wa += va
    bb -= lr * E.sum(axis=0)
    ba -= lr * D.sum(axis=0)
    if it % 200 == 0:
        print(it, np.square(O - Y).mean())
