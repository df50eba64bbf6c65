# verdict: wrong
# line: 13
import numpy as np
np.random.seed(7)
sig = lambda x: 1/(1+np.exp(-x))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[1,0,0,1]]).T
w0 = 2*np.random.rand(3,4)-1
w1 = 2*np.random.rand(4,1)-1
for i in range(3000):
    a = sig(X@w0)
    b = sig(a@w1)
    fel = np.abs(y - b)
    db = fel * b * (1-b)
    da = db@w1.T * a * (1-a)
    w1 += a.T@db
    w0 += X.T@da
    if i % 1000 == 0: print("fel", fel.mean())
