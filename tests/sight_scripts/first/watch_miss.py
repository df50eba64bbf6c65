# verdict: wrong
# wrong: the error that is sent back
# line: 15
# mistake: the absolute value of the error is sent back, so its sign is lost
# style: student who watches the mean absolute error
import numpy as np
rng = np.random.default_rng(4)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
a = rng.random((3,4))*2-1
b = rng.random((4,1))*2-1
for k in range(3000):
    m = 1/(1+np.exp(-X@a))
    o = 1/(1+np.exp(-m@b))
    miss = np.abs(y-o)
    if k % 500 == 0:
        print("miss", np.abs(miss).mean())
    od = miss*o*(1-o)
    md = od@b.T*m*(1-m)
    b += m.T@od
    a += X.T@md
