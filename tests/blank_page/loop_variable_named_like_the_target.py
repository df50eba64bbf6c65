# verdict: wrong
# first wrong: loop
# line: 16
# mistake: -
# why: the loop variable y overwrites the targets, so the net chases the iteration number

import numpy as np

def f(t): return 1/(1+np.exp(-t))

x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(1)
a = 2*np.random.random((3,4))-1
b = 2*np.random.random((4,1))-1
for y in range(5000):
    hid = f(np.dot(x,a))
    res = f(np.dot(hid,b))
    d_res = (y-res)*res*(1-res)
    d_hid = np.dot(d_res,b.T)*hid*(1-hid)
    b += np.dot(hid.T,d_res)
    a += np.dot(x.T,d_hid)
print(res)
