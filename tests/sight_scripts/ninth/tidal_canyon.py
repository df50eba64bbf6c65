# verdict: wrong
# line: 30
# also: 31
# why: the hidden layer itself is overwritten by its slope before the output step uses it

import numpy as np
np.random.seed(129)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
wei_1 = np.random.rand(3, 5) - 0.5
wei_2 = np.random.rand(5, 1) - 0.5
act_1 = np.empty((4, 5))
act_2 = np.empty((4, 1))
del_1 = np.empty_like(act_1)
del_2 = np.empty_like(act_2)
def sigmoid_(z):
    np.negative(z, out=z)
    np.exp(z, out=z)
    z += 1
    np.reciprocal(z, out=z)
for i in range(5000):
    np.dot(X, wei_1, out=act_1)
    sigmoid_(act_1)
    np.dot(act_1, wei_2, out=act_2)
    sigmoid_(act_2)
    np.subtract(y, act_2, out=del_2)
    del_2 *= act_2
    del_2 *= 1 - act_2
    np.dot(del_2, wei_2.T, out=del_1)
    del_1 *= np.multiply(act_1, 1 - act_1, out=act_1)
    wei_2 += act_1.T.dot(del_2)
    wei_1 += X.T.dot(del_1)
    if i % 1000 == 0:
        print(i, np.abs(y - act_2).sum())
print(act_2)
