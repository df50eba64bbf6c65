# verdict: wrong
# first wrong: sigmoid
# line: 10
# mistake: sigmoid-missing-minus
# why: exp(x) without the minus makes the curve fall while the slope a*(1-a) says it rises
import numpy as np
def nonlin(x, deriv=False):
    if deriv == True:
        return x*(1-x)
    return 1/(1+np.exp(x))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0,1,1,0]]).T
np.random.seed(1)
w0 = 2*np.random.random((3,4))-1; w1 = 2*np.random.random((4,1))-1
for j in range(3000):
    l1 = nonlin(X.dot(w0)); l2 = nonlin(l1.dot(w1))
    d2 = (y-l2)*nonlin(l2, True)
    d1 = d2.dot(w1.T)*nonlin(l1, True)
    w1 += l1.T.dot(d2)
    w0 += X.T.dot(d1)
print(l2)
