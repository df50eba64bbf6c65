# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: 2*(y-out) beside a learning rate of 0.3
import numpy as np
x = np.array([[1,0,0],[1,0,1],[1,1,0],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
v = np.random.randn(3,3)
w = np.random.randn(3,1)
for n in range(6000):
    mid = 1/(1+np.exp(-np.dot(x,v)))
    out = 1/(1+np.exp(-np.dot(mid,w)))
    t = 2*(y-out)*out*(1-out)
    v2 = v + 0.3*np.dot(x.T, np.dot(t,w.T)*mid*(1-mid))
    w2 = w + 0.3*np.dot(mid.T, t)
    v, w = v2, w2
print(out)
