# verdict: wrong
# first wrong: derivative
# line: 14
# mistake: grad1-no-transpose
# why: the second gradient multiplies the hidden layer without transposing it, which fits because both are 4
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0,1,1,0]]).T
def learn(w0, w1, times):
    while times:
        l1 = 1/(1+np.exp(-X@w0))
        l2 = 1/(1+np.exp(-l1@w1))
        k2 = (y-l2)*l2*(1-l2)
        k1 = k2@w1.T*l1*(1-l1)
        w1 = w1+l1@k2
        w0 = w0+X.T@k1
        times -= 1
    return l2
np.random.seed(1)
print(learn(np.random.randn(3,4), np.random.randn(4,1), 2000))
