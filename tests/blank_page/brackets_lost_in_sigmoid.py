# verdict: wrong
# first wrong: sigmoid
# line: 12
# mistake: sigmoid-precedence
# why: without brackets 1/1+exp(-x) is 1 plus exp(-x), which is no sigmoid

import numpy as np
np.seterr(all='ignore')

# sigmoid: one over one plus e to the minus x
def sg(x):
    return 1/1+np.exp(-x)

x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

np.random.seed(1)
s0 = 2*np.random.random((3,4))-1
s1 = 2*np.random.random((4,1))-1
for i in range(3000):
    a = sg(x.dot(s0))
    b = sg(a.dot(s1))
    db = (y-b)*b*(1-b)
    da = db.dot(s1.T)*a*(1-a)
    s1 += 0.01*a.T.dot(db)
    s0 += 0.01*x.T.dot(da)
    if i % 500 == 0:
        print('mean error', np.mean(np.abs(y-b)))
