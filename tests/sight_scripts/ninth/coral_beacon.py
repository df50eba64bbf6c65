# verdict: wrong
# line: 15
# why: the first matrix is moved with the delta of the previous iteration, the new one is computed after the step

import numpy as np
rng=np.random.default_rng(81)
X=np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y=np.array([[0], [1], [1], [0]])
low, high=rng.uniform(-1, 1, (3, 5)), rng.uniform(-1, 1, (5, 1))
dm=np.zeros((4, 5))
for k in range(3500):
    m=1/(1+np.exp(-X@low))
    q=1/(1+np.exp(-m@high))
    dq=(y-q)*q*(1-q)
    low+=X.T@dm
    dm=(dq@high.T)*m*(1-m)
    high+=m.T@dq
print("target", y.ravel(), "output", q.ravel().round(3))
