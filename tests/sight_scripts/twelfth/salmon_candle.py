# verdict: wrong
# line: 29
# why: the hidden slope a*(1-a) is given the pre-activation z1 instead of a1
import numpy as np
np.random.seed(7)

def sig(x):
    return 1/(1+np.exp(-x))

def slope(a):
    return a*(1-a)

X = np.array([[0,0],[0,1],[1,0],[1,1]])
Y = np.array([[0],[1],[1],[1]])

w1 = np.random.randn(2,3)
b1 = np.zeros((1,3))
w2 = np.random.randn(3,1)
b2 = np.zeros((1,1))

for i in range(2000):
    z1 = X.dot(w1) + b1
    a1 = sig(z1)
    z2 = a1.dot(w2) + b2
    a2 = sig(z2)

    err = Y - a2
    d2 = err * slope(a2)
    d1 = d2.dot(w2.T) * slope(z1)

    w2 += 0.2 * a1.T.dot(d2)
    b2 += 0.2 * d2.sum(axis=0, keepdims=True)
    w1 += 0.2 * X.T.dot(d1)
    b1 += 0.2 * d1.sum(axis=0, keepdims=True)

    if i % 400 == 0:
        print("error:", np.mean(np.abs(err)))
print(a2)
