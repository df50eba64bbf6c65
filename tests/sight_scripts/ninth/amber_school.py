# verdict: right

import numpy as np
np.random.seed(99)

def sig(x): return 1/(1+np.exp(-x))
def dsig(s): return s*(1-s)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1],[0,0,1],[1,0,1]])
y = np.array([[0,1,1,0,0,1]]).T

theta1 = np.random.random((3,4))*2-1
theta2 = np.random.random((4,1))*2-1

def one_step(theta1, theta2, rate):
    a = sig(X.dot(theta1))
    b = sig(a.dot(theta2))
    db = (b - y)*dsig(b)
    da = db.dot(theta2.T)*dsig(a)
    theta2 -= rate*a.T.dot(db)
    theta1 -= rate*X.T.dot(da)
    return ((b-y)**2).sum()/2

for n in range(4000):
    cost = one_step(theta1, theta2, 0.4)
    if n % 800 == 0: print("cost", cost)
print("end", cost)
