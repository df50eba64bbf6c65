# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: float32 arrays and three iterations only, exact up to float32 rounding
import numpy as np
f4 = np.float32
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], f4)
y = np.array([[0],[1],[1],[0]], f4)
np.random.seed(1)
w0 = np.random.uniform(-1, 1, (3, 4)).astype(f4)
w1 = np.random.uniform(-1, 1, (4, 1)).astype(f4)
for i in range(3):
    a = 1/(1+np.exp(-(X@w0)))
    b = 1/(1+np.exp(-(a@w1)))
    db = (y-b)*(b-b**2)
    da = (db@w1.T)*(a-a**2)
    w1 += a.T@db
    w0 += X.T@da
    print(i, np.abs(y-b).mean())
