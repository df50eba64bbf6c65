# verdict: wrong
# first wrong: alpha
# line: 14|16
# mistake: alpha-in-hidden-error-too
# why: the rate stands in what is sent back and again in the updates, so the first matrix gets the rate squared
import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0],[1],[1],[0]])
w0 = np.random.randn(3,4); w1 = np.random.randn(4,1)
lr = 0.1
for step in range(10000):
    l1 = 1/(1+np.exp(-X@w0)); l2 = 1/(1+np.exp(-l1@w1))
    d2 = (l2-y)*l2*(1-l2)
    d1 = lr*(d2@w1.T)*l1*(1-l1)
    w1 -= lr*l1.T@d2
    w0 -= lr*X.T@d1
print(np.abs(l2-y).mean())
