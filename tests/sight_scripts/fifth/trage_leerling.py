# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(0)
s0 = np.random.rand(3,4) * 0.001
s1 = np.random.rand(4,1) * 0.001
alpha = 0.001
for i in range(2000):
    l1 = 1/(1+np.exp(-(X.dot(s0))))
    l2 = 1/(1+np.exp(-(l1.dot(s1))))
    l2d = (y-l2)*(l2*(1-l2))
    l1d = l2d.dot(s1.T)*(l1*(1-l1))
    s1 += alpha*l1.T.dot(l2d)
    s0 += alpha*X.T.dot(l1d)
print("gokt nog steeds:", l2.T.round(3))
