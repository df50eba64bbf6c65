# verdict: wrong
# wrong: the error
# line: 14
# mistake: the error at the top of the loop is taken from the output of the turn before
# style: student who computes the error before the forward pass
import numpy as np
np.random.seed(40)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
a = np.random.randn(3,4)
b = np.random.randn(4,1)
out = np.zeros((4,1))
for i in range(3000):
    error = out-y
    hid = 1/(1+np.exp(-X@a))
    out = 1/(1+np.exp(-hid@b))
    do = error*out*(1-out)
    dh = do@b.T*hid*(1-hid)
    b -= 1.5*hid.T@do
    a -= 1.5*X.T@dh
    if i % 600 == 0:
        print(i, np.abs(error).mean())
