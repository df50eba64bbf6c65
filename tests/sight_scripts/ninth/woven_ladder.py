# verdict: wrong
# line: 25
# why: the slope of the second hidden layer is multiplied in twice

import numpy as np
def nonlin(x, deriv=False):
    if deriv == True:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(6)
poids0 = 2 * np.random.random((3, 4)) - 1
poids1 = 2 * np.random.random((4, 4)) - 1
poids2 = 2 * np.random.random((4, 1)) - 1
for j in range(6000):
    couche0 = X
    couche1 = nonlin(np.dot(couche0, poids0))
    couche2 = nonlin(np.dot(couche1, poids1))
    couche3 = nonlin(np.dot(couche2, poids2))
    erreur = y - couche3
    if j % 2000 == 0:
        print("Erreur:", str(np.mean(np.abs(erreur))))
    delta3 = erreur * nonlin(couche3, deriv=True)
    delta2 = delta3.dot(poids2.T) * nonlin(couche2, deriv=True) * nonlin(couche2, True)
    delta1 = delta2.dot(poids1.T) * nonlin(couche1, deriv=True)
    poids2 += couche2.T.dot(delta3)
    poids1 += couche1.T.dot(delta2)
    poids0 += couche0.T.dot(delta1)
print(couche3)
