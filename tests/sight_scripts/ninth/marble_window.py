# verdict: wrong
# line: 17
# also: 21
# why: the hidden layer is passed on without its tanh, but its slope is used in the backward pass

import numpy as np

np.random.seed(62)
X = np.array([[0, 0, 1],
              [0, 1, 1],
              [1, 0, 1],
              [1, 1, 1]], dtype=np.float64)
y = np.array([[0., 1., 1., 0.]]).T
M1 = np.random.normal(0, 0.8, size=(3, 4))
M2 = np.random.normal(0, 0.8, size=(4, 1))
for durchlauf in range(1, 2001):
    hid = np.matmul(X, M1)
    ausgang = 1.0 / (1.0 + np.exp(-np.matmul(hid, M2)))
    abweichung = ausgang - y
    g2 = abweichung * ausgang * (1.0 - ausgang)
    g1 = np.matmul(g2, M2.T) * (1.0 - hid ** 2)
    M2 = M2 - 0.5 * np.matmul(hid.T, g2)
    M1 = M1 - 0.5 * np.matmul(X.T, g1)
    if durchlauf % 500 == 0:
        print(durchlauf, float(np.sum(abweichung ** 2)))
