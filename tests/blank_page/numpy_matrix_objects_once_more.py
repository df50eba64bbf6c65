# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: numpy matrix objects, * as matrix product and multiply elementwise
import numpy as np
np.random.seed(1)
X = np.matrix('0 0 1; 0 1 1; 1 0 1; 1 1 1')
y = np.matrix('0; 1; 1; 0')
s0 = np.matrix(2*np.random.random((3,4))-1)
s1 = np.matrix(2*np.random.random((4,1))-1)
def slope(m):
    return np.multiply(m, 1-m)
for k in range(5000):
    h = 1/(1+np.exp(-(X*s0)))
    o = 1/(1+np.exp(-(h*s1)))
    do = np.multiply(y-o, slope(o))
    dh = np.multiply(do*s1.T, slope(h))
    s1 = s1 + h.T*do
    s0 = s0 + X.T*dh
print(o)
