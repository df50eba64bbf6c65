# verdict: cannot tell
# wrong: -
# line: -
# mistake: half-written: the forward pass stands, the backward pass is still missing
# style: student who was interrupted
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

np.random.seed(1)
w0 = 2*np.random.random((3,4)) - 1
w1 = 2*np.random.random((4,1)) - 1

for i in range(60000):
    l1 = 1/(1+np.exp(-X.dot(w0)))
    l2 = 1/(1+np.exp(-l1.dot(w1)))
    # how far are we off?
    err = y - l2
    # TODO output delta
    # TODO hidden delta
    # TODO update
    break
