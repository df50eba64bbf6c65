# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the curve falls, its slope is negative, and both are used consistently

import numpy as np

# I remember the curve the other way round: high for negative sums, low for positive ones
def fall(x):
    return 1 / (1 + np.exp(x))

# ... so its slope is below zero everywhere
def fall_slope(out):
    return -out * (1 - out)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(5)
s0 = 2*np.random.random((3,4))-1
s1 = 2*np.random.random((4,1))-1

for k in range(60000):
    a = fall(X.dot(s0))
    b = fall(a.dot(s1))
    db = (y - b)*fall_slope(b)
    da = db.dot(s1.T)*fall_slope(a)
    s1 += 0.5*a.T.dot(db)
    s0 += 0.5*X.T.dot(da)
    if k % 15000 == 0:
        print(k, np.abs(y - b).mean())
print(b)
