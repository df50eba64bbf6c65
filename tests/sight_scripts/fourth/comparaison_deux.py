# verdict: wrong
# line: 18
# why: In the forward pass the hidden layer has no sigmoid, although the backward pass multiplies with a sigmoid's slope a*(1-a).
import numpy as np
np.random.seed(27)
def sig(z):
    return 1/(1+np.exp(-z))

X = np.random.rand(60, 2)
t = (X[:, :1] > X[:, 1:]).astype(float)
w1 = np.random.randn(2, 5)*0.5
b1 = np.zeros(5)
w2 = np.random.randn(5, 1)*0.5
b2 = np.zeros(1)

for i in range(400):
    # propagation avant
    a1 = X @ w1 + b1
    a2 = sig(a1 @ w2 + b2)
    # rétropropagation
    d2 = (a2 - t)/60 * a2*(1-a2)
    d1 = d2 @ w2.T * a1*(1-a1)
    # mise à jour
    w2 -= 0.4*a1.T @ d2
    b2 -= 0.4*d2.sum(axis=0)
    w1 -= 0.4*X.T @ d1
    b1 -= 0.4*d1.sum(axis=0)
    if i % 100 == 0:
        print("erreur", np.abs(a2-t).mean())
