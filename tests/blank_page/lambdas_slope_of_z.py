# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the slope is a function of the pre-activation and is called with the pre-activations
import numpy as np

sigmoid  = lambda z: 1/(1+np.exp(-z))
sigmoid_ = lambda z: sigmoid(z)*(1-sigmoid(z))
forward  = lambda: (X@a, sigmoid(X@a), sigmoid(X@a)@b, sigmoid(sigmoid(X@a)@b))
rnd      = lambda *s: np.random.uniform(-1,1,s)

X = np.array([[1,0,0],[1,0,1],[1,1,0],[1,1,1]])
t = np.c_[[0,1,1,0]]
np.random.seed(1)
a, b = rnd(3,4), rnd(4,1)

for _ in range(30000):
    z1, l1, z2, l2 = forward()
    d2 = (l2-t)*sigmoid_(z2)
    d1 = d2@b.T*sigmoid_(z1)
    a, b = a - X.T@d1, b - l1.T@d2

print(*forward()[-1].round(3).flat)
