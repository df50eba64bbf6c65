# verdict: wrong
# first wrong: sigmoid
# line: 18
# mistake: sigmoid-missing-minus
# why: the curve falls because the minus in the exponent is missing, while the slope is that of a rising one

import numpy as np

class Red:
    def __init__(self, X, y, ocultas=4):
        self._X = X
        self._y = y
        np.random.seed(1)
        self._w1 = 2*np.random.random((X.shape[1], ocultas)) - 1
        self._w2 = 2*np.random.random((ocultas, 1)) - 1

    def _s(self, x):
        return 1/(1 + np.exp(x))

    def _d(self, s):
        return s*(1 - s)

    def paso(self):
        l1 = self._s(self._X.dot(self._w1))
        l2 = self._s(l1.dot(self._w2))
        d2 = (self._y - l2)*self._d(l2)
        d1 = d2.dot(self._w2.T)*self._d(l1)
        self._w2 += .3*l1.T.dot(d2)
        self._w1 += .3*self._X.T.dot(d1)
        return np.abs(self._y - l2).mean()

red = Red(np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0],[1],[1],[0]]))
for vuelta in range(20000):
    e = red.paso()
    if not vuelta % 4000:
        print("vuelta", vuelta, "error", round(e, 4))
