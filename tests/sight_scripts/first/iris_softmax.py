# verdict: wrong
# wrong: the output delta
# line: 27
# mistake: the cross-entropy delta of a softmax is multiplied by p(1-p) too
# style: student, softmax after having learnt the sigmoid version
import numpy as np
np.random.seed(1)
n = 40
cl = [np.random.randn(n, 2)*.6 + m for m in ([0, 0], [2, 2], [0, 3])]
X = np.concatenate(cl)
X = np.hstack((X, np.ones((3*n, 1))))
Y = np.zeros((3*n, 3))
for k in range(3):
    Y[k*n:(k+1)*n, k] = 1

def softmax(a):
    a = np.exp(a - a.max(axis=1)[:, None])
    return a / a.sum(axis=1)[:, None]

Wa = np.random.randn(3, 6)*.5
Wb = np.random.randn(6, 3)*.5
eta = 0.02
for it in range(600):
    h = 1/(1+np.exp(-X.dot(Wa)))
    p = softmax(h.dot(Wb))
    CE = -np.sum(Y*np.log(p))
    dp = (p - Y)*p*(1 - p)
    dh = dp.dot(Wb.T)*h*(1 - h)
    Wb -= eta*h.T.dot(dp)
    Wa -= eta*X.T.dot(dh)
    if it % 150 == 0:
        print("iter", it, "cross entropy", CE)
