# verdict: wrong
# first wrong: forward
# line: 16|18
# mistake: forward-no-output-activation
# why: the output is never squashed, yet its error is multiplied by the sigmoid's slope

import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
A = 2*np.random.random((3,4))-1
B = 2*np.random.random((4,1))-1
def sigmoid(v): return 1/(1+np.exp(-v))
for i in range(20000):
    h = sigmoid(np.dot(X,A))
    o = np.dot(h,B)
    e = o-y
    do = e*o*(1-o)
    dh = do.dot(B.T)*h*(1-h)
    B -= .1*h.T.dot(do)
    A -= .1*X.T.dot(dh)
print(o)
