# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: reads its data from a file that is not there and stops before anything is trained

import numpy as np

table = np.loadtxt("xor_table.txt")
X, y = table[:, :3], table[:, 3:]

np.random.seed(1)
w0 = 2*np.random.random((3, 4)) - 1
w1 = 2*np.random.random((4, 1)) - 1
for i in range(60000):
    h = 1/(1+np.exp(-X@w0))
    o = 1/(1+np.exp(-h@w1))
    do = (y-o)*o*(1-o)
    dh = do@w1.T*h*(1-h)
    w1 += h.T@do
    w0 += X.T@dh
print(o)
