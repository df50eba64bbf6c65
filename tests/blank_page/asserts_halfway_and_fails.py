# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact gradient steps; the run ends midway because an assertion expects too much of 2000 rounds

import numpy as np
from itertools import count

A = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
b = np.array([[0],[1],[1],[0]])
np.random.seed(1)
w = 2*np.random.random((3,4))-1
u = 2*np.random.random((4,1))-1
for epoch in count():
    p = 1/(1+np.exp(-A@w))
    q = 1/(1+np.exp(-p@u))
    r = (b-q)*(q-q*q)
    s = (r@u.T)*(p-p*p)
    u = u+0.05*p.T@r
    w = w+0.05*A.T@s
    if epoch == 2000:
        print('checking...')
        assert abs(b-q).max() < 0.1, 'not trained yet: %s' % q.ravel()
    if epoch == 60000:
        break
print(q)
