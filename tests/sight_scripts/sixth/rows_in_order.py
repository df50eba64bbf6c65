# verdict: wrong
# line: 14
# also: 17, 18
# why: The error is taken before the forward pass, from the output of the previous row.
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[0],[1],[1]])
np.random.seed(2)
s0 = 2*np.random.random((3,4)) - 1
s1 = 2*np.random.random((4,1)) - 1
l2 = np.array([[0.5]])
for n in range(600):
    for i in range(4):
        error = y[i] - l2
        l0 = X[i:i+1]
        l1 = 1/(1+np.exp(-l0.dot(s0)))
        l2 = 1/(1+np.exp(-l1.dot(s1)))
        d2 = error*l2*(1-l2)
        d1 = d2.dot(s1.T)*l1*(1-l1)
        s1 += 0.5*l1.T.dot(d2)
        s0 += 0.5*l0.T.dot(d1)
    if n % 200 == 0:
        print(n, abs(float(error[0, 0])))
