# verdict: right
import numpy as np

inp = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
out = np.array([[0,1,1,0]]).T
rate, hid = 0.5, 4
m1 = 2*np.random.random((3,hid)) - 1
m2 = 2*np.random.random((hid,1)) - 1
for step in range(20000):
    h = 1/(1+np.exp(-(inp.dot(m1))))
    o = 1/(1+np.exp(-(h.dot(m2))))
    od = (out - o)*(o*(1-o))
    hd = od.dot(m2.T) * (h*(1-h))
    m2 += rate*h.T.dot(od)
    m1 += rate*inp.T.dot(hd)
print(o)
